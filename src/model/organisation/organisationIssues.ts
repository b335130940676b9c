import { inPieces, type Steps } from '../../steps/steps';
import { budgetIssues } from '../budget/budgetIssues';
import { circleIssues, relationIssues } from './relationIssues';
import type { Issue } from '../parse/issue';
import type { Organisation } from './organisation';
import { placeInInput } from '../parse/salvage';
import { shareIssues } from './shareIssues';
import { isReversed } from './validityOf';

/** All problems with how the parts of an organisation refer to each other. */
export function* organisationIssues(organisation: Organisation): Steps<Issue[]> {
  const { units, budget } = organisation;
  const seen = new Set<string>();
  const issues: Issue[] = [];
  yield* inPieces(units, (unit, index) => {
    const path = `units.${placeInInput(units, index)}`;
    if (seen.has(unit.id)) issues.push(repeatedUnit(unit.id, `${path}.id`));
    if (isReversed(unit)) issues.push(reversedUnit(unit.name, `${path}.validTo`));
    seen.add(unit.id);
  });
  for (const found of [relationIssues, circleIssues, shareIssues]) {
    issues.push(...found(organisation));
    yield;
  }
  return budget ? [...issues, ...budgetIssues(budget, seen)] : issues;
}

function repeatedUnit(id: string, path: string): Issue {
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

function reversedUnit(name: string, path: string): Issue {
  return {
    code: 'reversed-dates',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ”${name}” slutar gälla innan den börjar gälla. Den visas för alla datum.`,
      en: `${path}: "${name}" ends before it begins. It is shown for every date.`,
    },
  };
}
