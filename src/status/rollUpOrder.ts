import type { PlanItem } from '../model/planTree';
import { descendants, type Tree, type TreeNode } from '../tree/toTree';

type Node = TreeNode<PlanItem>;

/** In which order the nodes of a tree are rolled up. */
export interface RollUpOrder {
  /** Every node, parents first. */
  readonly nodes: readonly Node[];
  /** What waits for others: parents, and references to parents. Those waited for come first. */
  readonly waiting: readonly Node[];
  /** Place among those that wait. */
  readonly placeOf: ReadonlyMap<Node, number>;
  /** References by the id of their node. */
  readonly references: ReadonlyMap<string, readonly Node[]>;
  /** The parent that a reference has its verdict from; none for one that would wait for itself. */
  readonly sourceOf: ReadonlyMap<Node, Node>;
}

/** Trees are never changed, so the order is found once. */
const orders = new WeakMap<Tree<PlanItem>, RollUpOrder>();

/** The order in which the nodes of a tree are rolled up. */
export function rollUpOrder(tree: Tree<PlanItem>): RollUpOrder {
  let order = orders.get(tree);
  if (!order) {
    order = findOrder(tree);
    orders.set(tree, order);
  }
  return order;
}

function findOrder(tree: Tree<PlanItem>): RollUpOrder {
  const nodes = descendants(tree.roots);
  const references = groupBy(nodes.filter(isReference), ({ data }) => data.node.id);
  const sources = findSources(tree, references);
  const isWaiting = (node: Node) => node.children.length > 0 || sources.has(node);
  const upwards = nodes.filter(isWaiting).toReversed();
  const waiting = sources.size > 0 ? afterSources(upwards, sources) : upwards;
  const placeOf = new Map(waiting.map((node, place) => [node, place]));
  return { nodes, waiting, placeOf, references, sourceOf: sources };
}

function isReference({ data, children }: Node): boolean {
  return data.kind === 'reference' && children.length === 0;
}

function findSources(
  { nodeById }: Tree<PlanItem>,
  references: ReadonlyMap<string, readonly Node[]>,
): Map<Node, Node> {
  const sources = new Map<Node, Node>();
  for (const [id, found] of references) {
    const source = nodeById.get(id);
    if (!source?.children.length) continue;
    for (const reference of found) sources.set(reference, source);
  }
  return sources;
}

/**
 * Those waited for before those that wait. A reference in a circle of references (a goal under its own
 * part, two goals under each other), or above one, loses its source: it would wait for itself.
 */
function afterSources(upwards: readonly Node[], sources: Map<Node, Node>): Node[] {
  const order: Node[] = [];
  const waits = new Map(upwards.map((node) => [node, sources.has(node) ? 1 : 0]));
  for (const { parent } of upwards) if (parent) waits.set(parent, (waits.get(parent) ?? 0) + 1);
  const followers = groupBy(sources.keys(), (reference) => sources.get(reference));
  const settle = (free: Node[]) => {
    for (let node = free.pop(); node; node = free.pop()) {
      order.push(node);
      for (const next of [node.parent, ...(followers.get(node) ?? [])]) {
        if (!next) continue;
        const left = (waits.get(next) ?? 0) - 1;
        waits.set(next, left);
        if (left === 0) free.push(next);
      }
    }
  };
  settle(upwards.filter((node) => waits.get(node) === 0));
  const cut = [...sources.keys()].filter((reference) => (waits.get(reference) ?? 0) > 0);
  for (const reference of cut) {
    sources.delete(reference);
    waits.set(reference, 0);
  }
  settle(cut);
  return order;
}

function groupBy<K>(nodes: Iterable<Node>, keyOf: (node: Node) => K): Map<K, Node[]> {
  const groups = new Map<K, Node[]>();
  for (const node of nodes) {
    const group = groups.get(keyOf(node));
    if (group) group.push(node);
    else groups.set(keyOf(node), [node]);
  }
  return groups;
}
