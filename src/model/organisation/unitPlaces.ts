import { PLACING_KINDS, type Hierarchy } from './hierarchy';
import type { Organisation, OrganisationRelation } from './organisation';
import { usableRelations } from './usableRelations';

/** Where the units of an organisation stand in one hierarchy. */
export interface UnitPlaces {
  /** The relation that each unit hangs on, by its id; a unit at the top has none. */
  readonly relationOf: ReadonlyMap<string, OrganisationRelation>;
  /** Ids of the units that are under or over another. */
  readonly placed: ReadonlySet<string>;
  /** Circles, each opened by leaving out its first relation. */
  readonly circles: readonly (readonly OrganisationRelation[])[];
}

/** The place of every unit: the strongest kind of relation counts, and of one kind the first. */
export function unitPlaces(organisation: Organisation, hierarchy: Hierarchy): UnitPlaces {
  const ranks = new Map(PLACING_KINDS[hierarchy].map((kind, rank) => [kind, rank]));
  const rankOf = ({ kind }: OrganisationRelation) => ranks.get(kind) ?? ranks.size;
  const placing = usableRelations(organisation).filter(({ kind }) => ranks.has(kind));
  const relationOf = new Map<string, OrganisationRelation>();
  const placed = new Set<string>();
  for (const relation of placing) {
    placed.add(relation.from).add(relation.to);
    const earlier = relationOf.get(relation.to);
    if (!earlier || rankOf(relation) < rankOf(earlier)) relationOf.set(relation.to, relation);
  }
  const circles = circlesIn(organisation, relationOf);
  for (const [first] of circles) if (first) relationOf.delete(first.to);
  return { relationOf, placed, circles };
}

/** Every circle once, from the unit where the walk upwards came into it. */
function circlesIn(
  { units }: Organisation,
  relationOf: ReadonlyMap<string, OrganisationRelation>,
): OrganisationRelation[][] {
  const walkOf = new Map<string, number>();
  const circles: OrganisationRelation[][] = [];
  units.forEach(({ id }, walk) => {
    let at: string | undefined = id;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = relationOf.get(at)?.from;
    }
    if (at !== undefined && walkOf.get(at) === walk) circles.push(circleFrom(at, relationOf));
  });
  return circles;
}

function circleFrom(
  start: string,
  relationOf: ReadonlyMap<string, OrganisationRelation>,
): OrganisationRelation[] {
  const circle: OrganisationRelation[] = [];
  let relation = relationOf.get(start);
  while (relation) {
    circle.push(relation);
    relation = relation.from === start ? undefined : relationOf.get(relation.from);
  }
  return circle;
}
