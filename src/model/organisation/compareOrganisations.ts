import { groupBy } from '../../collections/groupBy';
import type { TreeNode } from '../../tree/toTree';
import type { Hierarchy } from './hierarchy';
import type { Organisation, OrganisationRelation, OrganisationUnit } from './organisation';
import { organisationTree, type UnitItem } from './organisationTree';

/** A unit and the unit above it. */
export interface UnitPlace {
  readonly unit: OrganisationUnit;
  /** `undefined` at the top, and when the unit's place is not stated. */
  readonly parent: OrganisationUnit | undefined;
}

/** How a unit has changed from one organisation to another. */
export interface UnitChange {
  /**
   * renamed: it succeeds earlier units according to the data, or its name has changed; moved: it has
   * another parent.
   */
  readonly kind: 'added' | 'removed' | 'moved' | 'renamed' | 'same';
  /** Whether it has another parent, whatever else has changed. */
  readonly hasMoved: boolean;
  /** The earlier place of the unit, or of the first unit that it succeeds; `undefined` when added. */
  readonly before: UnitPlace | undefined;
  /** `undefined` when removed. */
  readonly after: UnitPlace | undefined;
  /** The earlier units that it succeeds. */
  readonly predecessors: readonly OrganisationUnit[];
}

/** How two organisations differ, or one organisation on two dates. */
export interface OrganisationComparison {
  /** One change per unit of the later organisation, then one per removed unit without a successor. */
  readonly changes: readonly UnitChange[];
  /**
   * By unit id; a unit that has successors but no change of its own has the change of the first
   * successor.
   */
  readonly changeOf: ReadonlyMap<string, UnitChange>;
  readonly counts: Readonly<Record<UnitChange['kind'], number>>;
}

/**
 * How every unit has changed from one organisation to another, or between two dates (`organisationAt`).
 * Units are the same if their ids are. A unit succeeds another only if a relation in either organisation
 * says so (`succeeds`), never because their names are the same.
 *
 * @param hierarchy The hierarchy in which another parent counts as a move. @default "orders"
 */
export function compareOrganisations(
  before: Organisation,
  after: Organisation,
  hierarchy: Hierarchy = 'orders',
): OrganisationComparison {
  const earlier = placesIn(before, hierarchy);
  const later = placesIn(after, hierarchy);
  const predecessorsOf = predecessorsIn([...after.relations, ...before.relations], earlier);
  const changes = [...later].map(([id, place]) => {
    const predecessors = predecessorsOf(id).flatMap((one) => earlier.get(one)?.unit ?? []);
    return laterChange(place, earlier, predecessors, predecessorsOf);
  });
  const followed = new Set(changes.flatMap(({ predecessors }) => predecessors));
  for (const [id, place] of earlier) {
    if (!later.has(id) && !followed.has(place.unit)) changes.push(removed(place));
  }
  return { changes, changeOf: byUnit(changes), counts: countsOf(changes) };
}

type Places = ReadonlyMap<string, UnitPlace>;

/** Places by unit id; of several units with the same id, the first counts. */
function placesIn(organisation: Organisation, hierarchy: Hierarchy): Places {
  const places = new Map<string, UnitPlace>();
  for (const { data, parent } of organisationTree(organisation, hierarchy).nodeById.values()) {
    if (data.kind === 'group' || places.has(data.unit.id)) continue;
    places.set(data.unit.id, { unit: data.unit, parent: unitOf(parent) });
  }
  return places;
}

function unitOf(node: TreeNode<UnitItem> | null): OrganisationUnit | undefined {
  return node?.data.kind === 'unit' ? node.data.unit : undefined;
}

function laterChange(
  after: UnitPlace,
  earlier: Places,
  predecessors: readonly OrganisationUnit[],
  predecessorsOf: (id: string) => readonly string[],
): UnitChange {
  const { unit, parent } = after;
  const before = earlier.get(unit.id) ?? earlier.get(predecessors[0]?.id ?? '');
  if (!before) return { kind: 'added', hasMoved: false, before, after, predecessors };
  const hasMoved = !isSameParent(before.parent?.id, parent?.id, predecessorsOf);
  const isRenamed = predecessors.length > 0 || before.unit.name !== unit.name;
  const kind = isRenamed ? 'renamed' : hasMoved ? 'moved' : 'same';
  return { kind, hasMoved, before, after, predecessors };
}

/** A parent that succeeds the earlier parent is the same place under another name. */
function isSameParent(
  before: string | undefined,
  after: string | undefined,
  predecessorsOf: (id: string) => readonly string[],
): boolean {
  if (before === after) return true;
  return before !== undefined && after !== undefined && predecessorsOf(after).includes(before);
}

function removed(before: UnitPlace): UnitChange {
  return { kind: 'removed', hasMoved: false, before, after: undefined, predecessors: [] };
}

function byUnit(changes: readonly UnitChange[]): Map<string, UnitChange> {
  const found = new Map<string, UnitChange>();
  for (const change of changes) {
    const own = change.after ?? change.before;
    if (own) found.set(own.unit.id, change);
  }
  for (const change of changes) {
    for (const { id } of change.predecessors) if (!found.has(id)) found.set(id, change);
  }
  return found;
}

function countsOf(changes: readonly UnitChange[]): Record<UnitChange['kind'], number> {
  const counts = { added: 0, removed: 0, moved: 0, renamed: 0, same: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/**
 * The earlier units that a unit succeeds, directly or through units that existed only in between; none
 * for a unit that existed earlier itself.
 */
function predecessorsIn(
  relations: readonly OrganisationRelation[],
  earlier: ReadonlyMap<string, unknown>,
): (id: string) => readonly string[] {
  const succeeding = relations.filter(({ kind }) => kind === 'succeeds');
  const directly = groupBy(
    succeeding,
    ({ from }) => from,
    ({ to }) => to,
  );
  return (id) => (directly.has(id) && !earlier.has(id) ? walkBack(id, directly, earlier) : []);
}

function walkBack(
  id: string,
  directly: ReadonlyMap<string, readonly string[]>,
  earlier: ReadonlyMap<string, unknown>,
): string[] {
  const seen = new Set([id]);
  const found: string[] = [];
  // The loop adds to the set that it goes through.
  for (const one of seen) {
    for (const before of directly.get(one) ?? []) {
      if (earlier.has(before)) found.push(before);
      else seen.add(before);
    }
  }
  return [...new Set(found)];
}
