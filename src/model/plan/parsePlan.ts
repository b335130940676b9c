import type { Parsed } from '../parse/issue';
import { parse, type ParseOptions } from '../parse/parse';
import { planSchema, type Plan } from './plan';
import { planIssues } from './planIssues';

/**
 * Reads a plan from unknown data, such as parsed JSON. Never throws: `value` holds everything that
 * can be shown, `issues` all that was wrong, each with its path and a message in Swedish and
 * English. Fields that a plan does not have are left out and told, once each, with the nearest name;
 * those that begin with `$`, `x-` or `_` are the host's own.
 *
 * @example
 * const { value, issues } = parsePlan(await response.json());
 */
export function parsePlan(input: unknown, options?: ParseOptions): Parsed<Plan> {
  return parse(planSchema, input, options, planIssues);
}
