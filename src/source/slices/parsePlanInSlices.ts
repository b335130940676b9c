import { type FollowUp, followUpSchema } from '../../model/follow-up/followUp';
import type { Parsed } from '../../model/parse/issue';
import { parseSteps } from '../../model/parse/parse';
import { type Plan, planSchema } from '../../model/plan/plan';
import { planIssues } from '../../model/plan/planIssues';
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

/**
 * Reads a plan as `parsePlan` does, letting the page answer its user in between. Rejects only when
 * stopped by `signal`, with a `LoadError` of the kind `cancelled`. The input must not change meanwhile.
 */
export function parsePlanInSlices(input: unknown, options?: SliceOptions): Promise<Parsed<Plan>> {
  return runInSlices(parseSteps(planSchema, input, planIssues), options);
}
