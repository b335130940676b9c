import type { PlanItem } from '../../model/plan/planTree';
import type { RootedTree, TreeNode } from '../../tree/toTree';
import { treeOrder, type TreeOrder } from '../../tree/treeOrder';

/** The order in which the nodes of a tree are rolled up. Nodes are identified by their place in the tree. */
export interface RollUpOrder extends TreeOrder<PlanItem> {
  /** Nodes that depend on others: parents, and references to parents. Each comes after those it depends on. */
  readonly waiting: Int32Array;
  /** The index in `waiting` of each place; -1 for nodes that depend on no others. */
  readonly turns: Int32Array;
  /** Places of references, by the id of the node they refer to. */
  readonly references: ReadonlyMap<string, readonly number[]>;
  /** The parent that a reference gets its verdict from; absent where a reference would depend on itself. */
  readonly sourceOf: ReadonlyMap<number, number>;
}

/** The order is computed once for each tree, since trees are never changed. */
const orders = new WeakMap<RootedTree<PlanItem>, RollUpOrder>();

/** The order in which the nodes of a tree are rolled up. */
export function rollUpOrder(tree: RootedTree<PlanItem>): RollUpOrder {
  let order = orders.get(tree);
  if (!order) {
    order = findOrder(treeOrder(tree));
    orders.set(tree, order);
  }
  return order;
}

function findOrder(order: TreeOrder<PlanItem>): RollUpOrder {
  const { nodes } = order;
  const references = referencesIn(nodes);
  const sourceOf = findSources(order, references);
  const upwards: number[] = [];
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    if (nodes[place]?.children.length || sourceOf.has(place)) upwards.push(place);
  }
  const sorted = sourceOf.size > 0 ? afterSources(upwards, order, sourceOf) : upwards;
  const waiting = Int32Array.from(sorted);
  const turns = new Int32Array(nodes.length).fill(-1);
  for (const [turn, place] of waiting.entries()) turns[place] = turn;
  return { ...order, waiting, turns, references, sourceOf };
}

function referencesIn(nodes: readonly TreeNode<PlanItem>[]): Map<string, number[]> {
  const references = new Map<string, number[]>();
  for (const [place, { data, children }] of nodes.entries()) {
    if (data.kind === 'reference' && children.length === 0) {
      addTo(references, data.node.id, place);
    }
  }
  return references;
}

function findSources(
  { nodes, placeOf }: TreeOrder<PlanItem>,
  references: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const sources = new Map<number, number>();
  for (const [id, found] of references) {
    const source = placeOf.get(id);
    if (source === undefined || !nodes[source]?.children.length) continue;
    for (const reference of found) sources.set(reference, source);
  }
  return sources;
}

/**
 * Sorts nodes after those that they depend on. References can form a circle (a goal under its own part, two
 * goals under each other), in which each would depend on itself. References in or above a circle therefore
 * lose their source.
 */
function afterSources(
  upwards: readonly number[],
  { parents }: TreeOrder<PlanItem>,
  sources: Map<number, number>,
): number[] {
  const order: number[] = [];
  const waits = new Int32Array(parents.length);
  const wait = (place: number, more: number) => (waits[place] = (waits[place] ?? 0) + more);
  for (const place of upwards) {
    if (sources.has(place)) wait(place, 1);
    const parent = parents[place] ?? -1;
    if (parent >= 0) wait(parent, 1);
  }
  const followers = new Map<number, number[]>();
  for (const [reference, source] of sources) addTo(followers, source, reference);
  const settle = (free: number[]) => {
    for (let place = free.pop(); place !== undefined; place = free.pop()) {
      order.push(place);
      for (const next of [parents[place] ?? -1, ...(followers.get(place) ?? [])]) {
        if (next >= 0 && wait(next, -1) === 0) free.push(next);
      }
    }
  };
  settle(upwards.filter((place) => waits[place] === 0));
  const cut = [...sources.keys()].filter((reference) => (waits[reference] ?? 0) > 0);
  for (const reference of cut) {
    sources.delete(reference);
    waits[reference] = 0;
  }
  settle(cut);
  return order;
}

function addTo<K>(groups: Map<K, number[]>, key: K, place: number): void {
  const group = groups.get(key);
  if (group) group.push(place);
  else groups.set(key, [place]);
}
