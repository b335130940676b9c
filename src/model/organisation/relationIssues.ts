import { phrase } from '../../messages/phrase';
import type { Issue } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
import { placeInInput } from '../parse/salvage';
import { HIERARCHIES, type RelationKind } from './hierarchy';
import type { Organisation, OrganisationRelation } from './organisation';
import { unitPlaces } from './organisationTree';
import { laterOnes, repeatedRelations, usableRelations } from './usableRelations';
import { isReversed, validityOf } from './validityOf';

/** Problems with single relations, and units that have two parents of one kind. */
export function relationIssues(organisation: Organisation): Issue[] {
  const { units, relations } = organisation;
  const ids = new Set(units.map(({ id }) => id));
  const repeated = repeatedRelations(relations);
  const single = usableRelations(organisation).filter(({ kind }) => SINGLE.has(kind));
  const firstOf = laterOnes(single, ({ kind, to }) => `${kind} ${to}`);
  return relations.flatMap((relation, index) => {
    const path = `relations.${placeInInput(relations, index)}`;
    const issues = (['from', 'to'] as const).flatMap((end) =>
      ids.has(relation[end]) ? [] : unknownUnit(relation[end], `${path}.${end}`),
    );
    if (isReversed(relation)) issues.push(reversedDates(`${path}.validTo`));
    if (issues.some(({ code }) => code === 'unknown-unit')) return issues;
    const first = firstOf.get(relation);
    if (relation.from === relation.to) issues.push(toItself(relation, path));
    else if (repeated.has(relation)) issues.push(repeatedRelation(path));
    else if (first) issues.push(secondParent(relation, first, path));
    return issues;
  });
}

/** Kinds of relations of which a unit can have only one at a time. */
const SINGLE: ReadonlySet<RelationKind> = new Set([
  'subordinate',
  'side',
  'staff',
  'administers',
  'manages',
]);

function unknownUnit(name: string, path: string): Issue {
  const said = phrase('organisationIssues', 'unknownUnit', { path, name });
  return organisationIssue('unknown-unit', 'warning', path, said);
}

function reversedDates(path: string): Issue {
  const said = phrase('organisationIssues', 'reversedRelation', { path });
  return organisationIssue('reversed-dates', 'warning', path, said);
}

function toItself({ to, kind }: OrganisationRelation, path: string): Issue {
  const key = kind === 'owns' ? 'selfOwned' : 'selfRelation';
  const said = phrase('organisationIssues', key, { path, name: to });
  return organisationIssue('self-relation', 'warning', path, said);
}

function repeatedRelation(path: string): Issue {
  const said = phrase('organisationIssues', 'repeatedRelation', { path });
  return organisationIssue('duplicate-relation', 'notice', path, said);
}

function secondParent(
  { from, to }: OrganisationRelation,
  first: OrganisationRelation,
  path: string,
): Issue {
  const parents = { first: first.from, parent: from };
  const said = phrase('organisationIssues', 'secondParent', { path, name: to, ...parents });
  return organisationIssue('second-parent', 'warning', path, said);
}

/** Units that are above themselves in a hierarchy; each cycle is reported once. */
export function circleIssues(organisation: Organisation): Issue[] {
  const { relations } = organisation;
  const places = new Map(relations.map((relation, index) => [relation, index]));
  const opened = new Set<OrganisationRelation>();
  for (const hierarchy of HIERARCHIES) {
    for (const circle of unitPlaces(organisation, hierarchy).circles) {
      if (circle[0] && isOfOneTime(circle)) opened.add(circle[0]);
    }
  }
  return Array.from(opened, (relation) =>
    inCircle(relation, `relations.${placeInInput(relations, places.get(relation) ?? -1)}`),
  );
}

/** Relations form a real cycle only if they are valid at the same time. */
function isOfOneTime(circle: readonly OrganisationRelation[]): boolean {
  const spans = circle.map(validityOf);
  const [latest = ''] = spans
    .map(({ from }) => from)
    .toSorted()
    .toReversed();
  return spans.every(({ to }) => latest <= to);
}

function inCircle({ to, kind }: OrganisationRelation, path: string): Issue {
  const key = kind === 'owns' ? 'ownershipCircle' : 'circle';
  const said = phrase('organisationIssues', key, { path, name: to });
  return organisationIssue('cycle', 'warning', path, said);
}
