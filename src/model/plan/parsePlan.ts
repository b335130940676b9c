import type { Parsed, ParseOptions } from '../parse/issue';
import { parse } from '../parse/parse';
import { planSchema, type Plan } from './plan';
import { planIssues } from './planIssues';

/**
 * Reads a plan from unknown data, such as parsed JSON. Never throws: `value` holds everything that
 * can be shown, `issues` everything that is wrong, each with its path and a message in Swedish and
 * English. Unknown fields are left out and reported once each, with the most similar known name. Fields that
 * begin with `$`, `x-` or `_` are the host's own and are not reported.
 *
 * @example
 * const { value, issues } = parsePlan(await response.json());
 */
export function parsePlan(input: unknown, options?: ParseOptions): Parsed<Plan> {
  return parse(planSchema, input, options, planIssues);
}
