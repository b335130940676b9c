import type { RootedTree, TreeNode } from './toTree';

/**
 * A tree's nodes breadth first: parents come before their children, and siblings stand side by side. A
 * pass over a large tree can then find parents and children by index, without looking up ids.
 */
export interface TreeOrder<T> {
  readonly nodes: readonly TreeNode<T>[];
  /** Index of each node's parent; -1 for a root. */
  readonly parents: Int32Array;
  /** Index of each node's first child; its other children follow. */
  readonly firstChildren: Int32Array;
  /** Index by id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Trees are never changed, so each tree's order is computed once. */
const orders = new WeakMap<RootedTree<unknown>, TreeOrder<unknown>>();

/** The breadth-first order of a tree. */
export function treeOrder<T>(tree: RootedTree<T>): TreeOrder<T> {
  const known = orders.get(tree) as TreeOrder<T> | undefined;
  if (known) return known;
  const order = findOrder(tree);
  orders.set(tree, order);
  return order;
}

function findOrder<T>({ roots, nodeById }: RootedTree<T>): TreeOrder<T> {
  const nodes = [...roots];
  const parents = new Int32Array(nodeById.size).fill(-1, 0, roots.length);
  const firstChildren = new Int32Array(nodeById.size);
  const placeOf = new Map<string, number>();
  let place = 0;
  // The loop appends to the list that it goes through.
  for (const { id, children } of nodes) {
    placeOf.set(id, place);
    firstChildren[place] = nodes.length;
    for (const child of children) {
      parents[nodes.length] = place;
      nodes.push(child);
    }
    place += 1;
  }
  return { nodes, parents, firstChildren, placeOf };
}
