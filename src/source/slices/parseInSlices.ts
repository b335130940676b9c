import { followUpSchema, type FollowUp } from '../../model/follow-up/followUp';
import type { Parsed } from '../../model/parse/issue';
import { parseSteps } from '../../model/parse/parse';
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
