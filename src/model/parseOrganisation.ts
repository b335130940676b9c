import { inPieces, type Steps } from '../tree/steps';
import type { Issue, Parsed } from './issue';
import { organisationSchema, type Organisation } from './organisation';
import { parse } from './parse';
import { placeInInput } from './salvage';

/**
 * Reads an organisation from unknown data. Never throws: `value` holds everything that can be shown,
 * `issues` all that was wrong.
 */
export function parseOrganisation(input: unknown): Parsed<Organisation> {
  return parse(organisationSchema, input, organisationIssues);
}

function* organisationIssues({ units, relations }: Organisation): Steps<Issue[]> {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  yield* inPieces(units, ({ id }, index) => {
    if (seen.has(id)) issues.push(duplicateUnit(id, `units.${placeInInput(units, index)}.id`));
    seen.add(id);
  });
  yield* inPieces(relations, (relation, index) => {
    for (const end of ['from', 'to'] as const) {
      if (seen.has(relation[end])) continue;
      const path = `relations.${placeInInput(relations, index)}.${end}`;
      issues.push(unknownUnit(relation[end], path));
    }
  });
  return issues;
}

function duplicateUnit(id: string, path: string): Issue {
  return {
    code: 'duplicate-id',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: id ”${id}” används av mer än en enhet. Relationer gäller den första.`,
      en: `${path}: id "${id}" is used by more than one unit. Relations concern the first.`,
    },
  };
}

function unknownUnit(id: string, path: string): Issue {
  return {
    code: 'unknown-unit',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: enheten ”${id}” finns inte i organisationen. Relationen visas inte.`,
      en: `${path}: unit "${id}" is not in the organisation. The relation is not shown.`,
    },
  };
}
