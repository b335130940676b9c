import { toTree, type RootedTree } from '../../tree/toTree';
import { type Hierarchy, PLACING_KINDS } from './hierarchy';
import type { Organisation, OrganisationRelation, OrganisationUnit } from './organisation';
import { usableRelations } from './usableRelations';

/** A unit and its place in a hierarchy. */
export interface UnitItem {
  /** group: a root that holds units with no one above them, either joint ones or those without a place. */
  readonly kind: 'unit' | 'group';
  /** The unit; of a group, only the id is set, and for joint units the sphere. */
  readonly unit: OrganisationUnit;
  /** The relation to its parent; `undefined` at the top and for units whose place is not stated. */
  readonly relation: OrganisationRelation | undefined;
  /** Where it is drawn: below its parent, at its parent's side, or as staff above the line units. */
  readonly placement: 'below' | 'side' | 'staff';
}

/**
 * The units of an organisation as a tree by one hierarchy. Each unit occurs once, with the same id in
 * every hierarchy; siblings are in the order of the units. Units without a relation in the hierarchy are
 * under last roots of the kind `group`: what the authority has together with others, and after it what
 * has no stated place.
 */
export function organisationTree(
  organisation: Organisation,
  hierarchy: Hierarchy = 'orders',
): RootedTree<UnitItem> {
  const { items, unplaced } = unitItems(organisation, hierarchy);
  const joint = groupItem(freeId('joint', organisation), 'joint');
  const placeless = groupItem(freeId('unplaced', organisation));
  const groupOf = ({ unit }: UnitItem) => (unit.sphere === 'joint' ? joint : placeless);
  const groups = new Set([...unplaced].map(groupOf));
  const { tree } = toTree([...items, ...[joint, placeless].filter((group) => groups.has(group))], {
    id: ({ unit }) => unit.id,
    parentId: (item) =>
      item.relation?.from ?? (unplaced.has(item) ? groupOf(item).unit.id : undefined),
    orphans: (id) => groupItem(id),
  });
  return tree;
}

function unitItems(organisation: Organisation, hierarchy: Hierarchy) {
  const { relationOf, placed } = unitPlaces(organisation, hierarchy);
  const unplaced = new Set<UnitItem>();
  const seen = new Set<string>();
  const items = organisation.units.map((unit): UnitItem => {
    // Relations apply to the first of several units that share an id.
    const isRepeated = seen.has(unit.id);
    seen.add(unit.id);
    const relation = isRepeated ? undefined : relationOf.get(unit.id);
    const item: UnitItem = { kind: 'unit', unit, relation, placement: placementOf(unit, relation) };
    if (isRepeated || !placed.has(unit.id)) unplaced.add(item);
    return item;
  });
  return { items, unplaced };
}

function placementOf(
  { kind }: OrganisationUnit,
  relation: OrganisationRelation | undefined,
): UnitItem['placement'] {
  if (relation === undefined || relation.kind === 'owns') return 'below';
  if (relation.kind === 'side' || relation.kind === 'advisory') return 'side';
  if (relation.kind === 'staff' || kind === 'staffUnit') return 'staff';
  return kind === 'managementGroup' ? 'side' : 'below';
}

function groupItem(id: string, sphere?: 'joint'): UnitItem {
  const unit: OrganisationUnit = { id, name: '', kind: 'other', sphere };
  return { kind: 'group', unit, relation: undefined, placement: 'below' };
}

function freeId(wanted: string, { units }: Organisation): string {
  const ids = new Set(units.map(({ id }) => id));
  let id = wanted;
  while (ids.has(id)) id += '#';
  return id;
}

/** The places of an organisation's units in one hierarchy. */
export interface UnitPlaces {
  /** The relation that places each unit, by the unit's id; a unit at the top has none. */
  readonly relationOf: ReadonlyMap<string, OrganisationRelation>;
  /** Ids of the units that are above or below another one. */
  readonly placed: ReadonlySet<string>;
  /** Cycles among the relations, each of which has been cut by leaving out its first relation. */
  readonly circles: readonly (readonly OrganisationRelation[])[];
}

/**
 * The place of every unit, decided by the strongest kind of relation and, within one kind, by the first.
 */
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

/** Every cycle once, starting at the unit where the walk upwards entered it. */
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
