import type { Parsed } from './issue';
import { parseSteps } from './parse';
import { planSchema, type Plan } from './plan';
import { planIssues } from './planIssues';
import { runInSlices, type SliceOptions } from './runInSlices';

/**
 * Reads a plan as `parsePlan` does, letting the page answer its user in between. Rejects only when
 * stopped by `signal`, with a `LoadError` of the kind `cancelled`. The input must not change meanwhile.
 */
export function parsePlanInSlices(input: unknown, options?: SliceOptions): Promise<Parsed<Plan>> {
  return runInSlices(parseSteps(planSchema, input, planIssues), options);
}
