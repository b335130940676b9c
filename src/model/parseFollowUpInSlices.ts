import { followUpSchema, type FollowUp } from './followUp';
import type { Parsed } from './issue';
import { parseSteps } from './parse';
import { runInSlices, type SliceOptions } from './runInSlices';

/**
 * Reads a follow-up as `parseFollowUp` does, letting the page answer its user in between. Rejects only
 * when stopped by `signal`, with a `LoadError` of the kind `cancelled`. The input must not change
 * meanwhile.
 */
export function parseFollowUpInSlices(
  input: unknown,
  options?: SliceOptions,
): Promise<Parsed<FollowUp>> {
  return runInSlices(parseSteps(followUpSchema, input), options);
}
