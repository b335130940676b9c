import { groupBy } from '../../collections/groupBy';
import type { TreeNode } from '../../tree/toTree';
import type { Hierarchy } from './hierarchy';
import type { Organisation, OrganisationRelation, OrganisationUnit } from './organisation';
import { organisationTree, type UnitItem } from './organisationTree';

/** A unit and what it stood under. */
export interface UnitPlace {
  readonly unit: OrganisationUnit;
  /** `undefined` at the top and where the place is not stated. */
  readonly parent: OrganisationUnit | undefined;
}

/** What has become of a unit from one organisation to another. */
export interface UnitChange {
  /**
   * renamed: it follows units that were there before, as the data says, or has another name than it had;
   * moved: it has another parent.
   */
  readonly kind: 'added' | 'removed' | 'moved' | 'renamed' | 'same';
  /** Whether it has another parent, whatever else has become of it. */
  readonly hasMoved: boolean;
  /** Where it, or the first of those it follows, stood; `undefined` when added. */
  readonly before: UnitPlace | undefined;
  /** `undefined` when removed. */
  readonly after: UnitPlace | undefined;
  /** The units that it follows. */
  readonly predecessors: readonly OrganisationUnit[];
}

/** Two organisations, or one on two days. */
export interface OrganisationComparison {
  /** One for each unit of the later one, then for those that are gone and that none follows. */
  readonly changes: readonly UnitChange[];
  /** By id: the unit's own change; for one that others follow, that of the first of them. */
  readonly changeOf: ReadonlyMap<string, UnitChange>;
  readonly counts: Readonly<Record<UnitChange['kind'], number>>;
}

/**
 * What has become of every unit from one organisation to another, such as one as of two days
 * (`organisationAt`). A unit is the same when its id is; it follows another only where a relation of
 * either says so (`succeeds`), never since they have the same name.
 *
 * @param hierarchy In which a unit with another parent has moved. @default "orders"
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

/** By the units' own ids; of those that share one, the first. */
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

/** A parent that follows the earlier one is the same place under another name. */
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
 * The earlier units that a unit follows, directly or by way of units that came and went in between; none
 * for a unit that was there itself.
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
  // A set that grows while it is walked.
  for (const one of seen) {
    for (const before of directly.get(one) ?? []) {
      if (earlier.has(before)) found.push(before);
      else seen.add(before);
    }
  }
  return [...new Set(found)];
}
