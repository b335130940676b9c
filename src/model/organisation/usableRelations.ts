import type { Organisation, OrganisationRelation } from './organisation';
import { areAtOnce, validityOf, type Validity } from './validityOf';

const usable = new WeakMap<Organisation, readonly OrganisationRelation[]>();

/** The relations that can be shown: those between two units of the organisation, without duplicates. */
export function usableRelations(organisation: Organisation): readonly OrganisationRelation[] {
  const known = usable.get(organisation) ?? pickUsable(organisation);
  usable.set(organisation, known);
  return known;
}

function pickUsable({ units, relations }: Organisation): OrganisationRelation[] {
  const ids = new Set(units.map(({ id }) => id));
  const repeated = repeatedRelations(relations);
  return relations.filter(
    (relation) =>
      ids.has(relation.from) &&
      ids.has(relation.to) &&
      relation.from !== relation.to &&
      !repeated.has(relation),
  );
}

/** Relations that repeat an earlier one that is valid at the same time. */
export function repeatedRelations(
  relations: readonly OrganisationRelation[],
): ReadonlySet<OrganisationRelation> {
  // The length shows where the first id ends, so that different pairs of ids never get the same key.
  return new Set(
    laterOnes(
      relations,
      ({ from, to, kind, share }) => `${kind} ${share} ${from.length} ${from}${to}`,
    ).keys(),
  );
}

/** For every relation that overlaps in time with an earlier one of the same key: that earlier one. */
export function laterOnes(
  relations: readonly OrganisationRelation[],
  keyOf: (relation: OrganisationRelation) => string,
): ReadonlyMap<OrganisationRelation, OrganisationRelation> {
  const later = new Map<OrganisationRelation, OrganisationRelation>();
  const byKey = new Map<string, [OrganisationRelation, Validity][]>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const span = validityOf(relation);
    const earlier = byKey.get(key);
    const first = earlier?.find(([, other]) => areAtOnce(other, span));
    if (first) later.set(relation, first[0]);
    else if (earlier) earlier.push([relation, span]);
    else byKey.set(key, [[relation, span]]);
  }
  return later;
}
