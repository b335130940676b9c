import type { Parsed } from '../../model/parse/issue';
import { parseSteps } from '../../model/parse/parse';
import { planSchema, type Plan } from '../../model/plan/plan';
import { planIssues } from '../../model/plan/planIssues';
import { runInSlices, type SliceOptions } from './runInSlices';

/**
 * Reads a plan as `parsePlan` does, letting the page answer its user in between. Rejects only when
 * stopped by `signal`, with a `LoadError` of the kind `cancelled`. The input must not change meanwhile.
 */
export function parsePlanInSlices(input: unknown, options?: SliceOptions): Promise<Parsed<Plan>> {
  return runInSlices(parseSteps(planSchema, input, planIssues), options);
}
