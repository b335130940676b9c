import type { Parsed, ParseOptions } from '../parse/issue';
import { organisationSchema, type Organisation } from './organisation';
import { organisationIssues } from './organisationIssues';
import { parse } from '../parse/parse';

/**
 * Reads an organisation from unknown data. Never throws: `value` holds everything that can be shown,
 * `issues` everything that is wrong.
 *
 * @example
 * const { value, issues } = parseOrganisation(await response.json());
 * if (value) console.log(`${value.units.length} units, ${issues.length} issues`);
 */
export function parseOrganisation(input: unknown, options?: ParseOptions): Parsed<Organisation> {
  return parse(organisationSchema, input, options, organisationIssues);
}
