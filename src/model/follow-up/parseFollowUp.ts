import { followUpSchema, type FollowUp } from './followUp';
import { figureIssues } from '../measure/figureIssues';
import type { Issue, Parsed } from '../parse/issue';
import { parse } from '../parse/parse';
import type { Steps } from '../../steps/steps';

/**
 * Reads a follow-up from unknown data. Never throws: `value` holds everything that can be shown,
 * `issues` all that was wrong. What does not fit a plan is found when the two meet: `statusIssues`.
 *
 * @example
 * const { value, issues } = parseFollowUp(await response.json());
 * const all = value ? [...issues, ...statusIssues(plan, value)] : issues;
 */
export function parseFollowUp(input: unknown): Parsed<FollowUp> {
  return parse(followUpSchema, input, followUpIssues);
}

/** What is wrong in a follow-up beside its fields. */
export function followUpIssues({ observations }: FollowUp): Steps<Issue[]> {
  return figureIssues(observations);
}
