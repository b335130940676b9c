import type { OrganisationMessages } from '../organisation/organisationWords';
import { HIERARCHIES, PLACING_KINDS } from '../model/organisation/hierarchy';
import type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from '../model/organisation/organisation';
import { ownershipOf } from '../model/ownership/ownershipOf';
import { postsOf, type StaffedPost } from '../model/posts/withPosts';
import type { Ownership } from '../model/ownership/ownership';
import type { SourceRef } from '../model/sourceRef';
import { unitBudget, type UnitBudget } from '../model/organisation/unitBudget';
import { unitLabel } from '../model/organisation/unitLabel';
import { usableRelations } from '../model/organisation/usableRelations';
import { shownSource, type ShownSource } from '../ui/shownSource';

/** A unit that another one has a relation to. */
export interface RelatedUnit {
  readonly id: string;
  readonly label: string;
  readonly relation: OrganisationRelation;
}

/** Related units under one heading: "Underställd", "Äger". */
export interface RelatedGroup {
  readonly heading: string;
  readonly related: readonly RelatedUnit[];
}

/** The data that the details of a unit show. */
export interface UnitFacts {
  readonly unit: OrganisationUnit;
  readonly label: string;
  readonly groups: readonly RelatedGroup[];
  /** Whether no relation states where the unit belongs. */
  readonly isUnplaced: boolean;
  readonly budget: UnitBudget | undefined;
  readonly ownership: Ownership | undefined;
  readonly posts: readonly StaffedPost[];
  readonly sources: readonly ShownSource[];
}

const PLACING = new Set(HIERARCHIES.flatMap((hierarchy) => PLACING_KINDS[hierarchy]));

/** Gathers the facts about a unit; `undefined` when the organisation has no such unit. */
export function unitFacts(
  organisation: Organisation,
  id: string,
  messages: OrganisationMessages,
): UnitFacts | undefined {
  const unit = organisation.units.find((one) => one.id === id);
  if (!unit) return undefined;
  const relations = usableRelations(organisation).filter(
    ({ from, to }) => from === id || to === id,
  );
  const budget = unitBudget(organisation, id);
  const rows = (budget?.lines ?? []).map(({ row }) => row.source);
  const posts = postsOf(organisation, id);
  const refs = [unit, ...relations, ...posts].map(({ source }) => source).concat(rows);
  return {
    unit,
    label: unitLabel(organisation, unit),
    groups: groupsOf(organisation, id, relations, messages),
    isUnplaced:
      organisation.units.length > 1 &&
      unit.sphere !== 'joint' &&
      !relations.some(({ kind }) => PLACING.has(kind)),
    budget,
    ownership: ownershipOf(organisation).find((one) => one.unit.id === id),
    posts,
    sources: distinct(refs.filter((ref) => ref !== undefined)).map((ref) =>
      shownSource(ref, [...(organisation.documents ?? []), ...(budget?.budget.documents ?? [])]),
    ),
  };
}

function groupsOf(
  organisation: Organisation,
  id: string,
  relations: readonly OrganisationRelation[],
  { organisation: words }: OrganisationMessages,
): RelatedGroup[] {
  const unitById = new Map(organisation.units.toReversed().map((unit) => [unit.id, unit]));
  const groups = new Map<string, RelatedUnit[]>();
  const add = (heading: string, other: string, relation: OrganisationRelation) => {
    const unit = unitById.get(other);
    const own = groups.get(heading) ?? [];
    if (unit) own.push({ id: other, label: unitLabel(organisation, unit), relation });
    groups.set(heading, own);
  };
  for (const relation of relations) {
    if (relation.to === id) add(words.above[relation.kind], relation.from, relation);
  }
  for (const relation of relations) {
    if (relation.from === id) add(words.below[relation.kind], relation.to, relation);
  }
  return [...groups].map(([heading, related]) => ({ heading, related }));
}

function distinct(refs: readonly SourceRef[]): SourceRef[] {
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()];
}
