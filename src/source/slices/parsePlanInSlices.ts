import { type FollowUp, followUpSchema } from '../../model/follow-up/followUp';
import { followUpIssues } from '../../model/follow-up/parseFollowUp';
import type { Parsed, ParseOptions } from '../../model/parse/issue';
import { parseSteps } from '../../model/parse/parse';
import { type Plan, planSchema } from '../../model/plan/plan';
import { planIssues } from '../../model/plan/planIssues';
import { runInSlices, type SliceOptions } from './runInSlices';

/**
 * Like `parseFollowUp`, but keeps the page responsive meanwhile. Rejects only when `signal` stops it,
 * with a `LoadError` of the kind `cancelled`. The input must not change until it is done.
 */
export function parseFollowUpInSlices(
  input: unknown,
  options?: SliceOptions & ParseOptions,
): Promise<Parsed<FollowUp>> {
  return runInSlices(parseSteps(followUpSchema, input, options, followUpIssues), options);
}

/**
 * Like `parsePlan`, but keeps the page responsive meanwhile. Rejects only when `signal` stops it, with a
 * `LoadError` of the kind `cancelled`. The input must not change until it is done.
 */
export function parsePlanInSlices(
  input: unknown,
  options?: SliceOptions & ParseOptions,
): Promise<Parsed<Plan>> {
  return runInSlices(parseSteps(planSchema, input, options, planIssues), options);
}
