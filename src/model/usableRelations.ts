import type { Organisation, OrganisationRelation } from './organisation';
import { overlap } from './validityOf';

/** The relations that can be shown: between two units of the organisation, none twice at a time. */
export function usableRelations(organisation: Organisation): OrganisationRelation[] {
  const ids = new Set(organisation.units.map(({ id }) => id));
  const repeated = new Set(repeatedRelations(organisation.relations));
  return organisation.relations.filter(
    (relation) =>
      ids.has(relation.from) &&
      ids.has(relation.to) &&
      relation.from !== relation.to &&
      !repeated.has(relation),
  );
}

/** Relations that say again what an earlier one says of the same time. */
export function repeatedRelations(
  relations: readonly OrganisationRelation[],
): OrganisationRelation[] {
  const byContent = new Map<string, OrganisationRelation[]>();
  return relations.filter((relation) => {
    const { from, to, kind, share } = relation;
    const content = JSON.stringify([from, to, kind, share]);
    const same = byContent.get(content);
    if (same?.some((earlier) => overlap(earlier, relation))) return true;
    if (same) same.push(relation);
    else byContent.set(content, [relation]);
    return false;
  });
}
