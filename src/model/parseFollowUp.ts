import { followUpSchema, type FollowUp } from './followUp';
import type { Parsed } from './issue';
import { parse } from './parse';

/**
 * Reads a follow-up from unknown data. Never throws: `value` holds everything that can be shown,
 * `issues` all that was wrong. Figures of nodes that no plan has are found when the two meet.
 */
export function parseFollowUp(input: unknown): Parsed<FollowUp> {
  return parse(followUpSchema, input, () => []);
}
