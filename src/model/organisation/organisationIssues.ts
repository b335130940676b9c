import { phrase } from '../../messages/phrase';
import { inPieces, type Steps } from '../../steps/steps';
import { budgetIssues } from '../budget/budgetIssues';
import { circleIssues, relationIssues } from './relationIssues';
import type { Issue } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
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
    for (const issue of found(organisation)) issues.push(issue);
    yield;
  }
  return budget ? [...issues, ...budgetIssues(budget, seen)] : issues;
}

function repeatedUnit(name: string, path: string): Issue {
  const said = phrase('organisationIssues', 'repeatedUnit', { path, name });
  return organisationIssue('duplicate-id', 'warning', path, said);
}

function reversedUnit(name: string, path: string): Issue {
  const said = phrase('organisationIssues', 'reversedUnit', { path, name });
  return organisationIssue('reversed-dates', 'warning', path, said);
}
