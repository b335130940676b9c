import type { OrganisationComparison } from './compareOrganisations';
import type { Organisation, OrganisationRelation, OrganisationUnit } from './organisation';

/**
 * The later organisation with the removed units added, each in its earlier place: after the same unit as
 * before, under its earlier parent or that parent's successor. Returns the same object when no unit has
 * been removed.
 */
export function withRemoved(
  after: Organisation,
  before: Organisation,
  comparison: OrganisationComparison,
): Organisation {
  const removed = new Map<string, OrganisationUnit>();
  for (const { kind, before: place } of comparison.changes) {
    if (kind === 'removed' && place) removed.set(place.unit.id, place.unit);
  }
  if (removed.size === 0) return after;
  const idNow = (id: string) =>
    removed.has(id) ? id : comparison.changeOf.get(id)?.after?.unit.id;
  return {
    ...after,
    units: unitsInOrder(after, before, removed, idNow),
    relations: [...after.relations, ...relationsTo(removed, before, idNow)],
  };
}

type IdNow = (id: string) => string | undefined;

function unitsInOrder(
  after: Organisation,
  before: Organisation,
  removed: ReadonlyMap<string, OrganisationUnit>,
  idNow: IdNow,
): OrganisationUnit[] {
  const first: OrganisationUnit[] = [];
  const behind = new Map<string, OrganisationUnit[]>();
  let own = first;
  for (const unit of before.units) {
    const id = idNow(unit.id);
    if (removed.get(unit.id) === unit) own.push(unit);
    else if (id !== undefined && !removed.has(id)) {
      own = behind.get(id) ?? [];
      behind.set(id, own);
    }
  }
  const units = after.units.flatMap((unit) => {
    const those = behind.get(unit.id) ?? [];
    // Several units may share an id; the removed units are added after the first only.
    behind.delete(unit.id);
    return [unit, ...those];
  });
  return [...first, ...units];
}

/**
 * Relations that place the removed units. Relations from them to remaining units are left out, since a
 * remaining unit has its place in the later organisation.
 */
function relationsTo(
  removed: ReadonlyMap<string, OrganisationUnit>,
  { relations }: Organisation,
  idNow: IdNow,
): OrganisationRelation[] {
  return relations.flatMap((relation) => {
    const from = idNow(relation.from);
    if (relation.kind === 'succeeds' || !removed.has(relation.to) || from === undefined) return [];
    return [from === relation.from ? relation : { ...relation, from }];
  });
}
