import type { Issue } from '../parse/issue';
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

function reversedDates(path: string): Issue {
  return {
    code: 'reversed-dates',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: relationen slutar gälla innan den börjar gälla. Den visas för alla datum.`,
      en: `${path}: the relation ends before it begins. It is shown for every date.`,
    },
  };
}

function toItself({ to, kind }: OrganisationRelation, path: string): Issue {
  const [sv, en] = kind === 'owns' ? ['sägs äga sig själv', 'is said to own itself'] : TO_ITSELF;
  return {
    code: 'self-relation',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ”${to}” ${sv}. Relationen visas inte.`,
      en: `${path}: "${to}" ${en}. The relation is not shown.`,
    },
  };
}

const TO_ITSELF = ['har en relation till sig själv', 'has a relation to itself'] as const;

function repeatedRelation(path: string): Issue {
  return {
    code: 'duplicate-relation',
    severity: 'notice',
    path,
    message: {
      sv: `${path}: samma relation står tidigare. Den visas en gång.`,
      en: `${path}: the same relation stands earlier. It is shown once.`,
    },
  };
}

function secondParent(
  { from, to }: OrganisationRelation,
  first: OrganisationRelation,
  path: string,
): Issue {
  return {
    code: 'second-parent',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ”${to}” har redan en överordnad av samma slag, ”${first.from}”. Den visas under ”${first.from}”, och relationen till ”${from}” visas vid sidan av.`,
      en: `${path}: "${to}" already has a parent of the same kind, "${first.from}". It is shown under "${first.from}", and the relation to "${from}" is shown beside.`,
    },
  };
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
  const [sv, en] =
    kind === 'owns'
      ? ['äger sig själv genom andra', 'owns itself through others']
      : ['är överordnad sig själv', 'is above itself'];
  return {
    code: 'cycle',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ”${to}” ${sv} (i en slinga). Slingan är öppnad och ”${to}” visas överst.`,
      en: `${path}: "${to}" ${en} (in a cycle). The cycle is cut and "${to}" is shown at the top.`,
    },
  };
}
