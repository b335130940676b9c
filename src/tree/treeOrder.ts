import type { Tree, TreeNode } from './toTree';

/**
 * A tree's nodes breadth first: parents stand before what is under them, and siblings side by side, so
 * that a pass over a large tree finds parents and children by number and looks no id up.
 */
export interface TreeOrder<T> {
  readonly nodes: readonly TreeNode<T>[];
  /** Place of each parent; -1 for a root. */
  readonly parents: Int32Array;
  /** Place of each first child, with the others after it. */
  readonly firstChildren: Int32Array;
  /** Place by id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Trees are never changed, so the order is found once. */
const orders = new WeakMap<Tree<unknown>, TreeOrder<unknown>>();

/** The breadth-first order of a tree. */
export function treeOrder<T>(tree: Tree<T>): TreeOrder<T> {
  const known = orders.get(tree) as TreeOrder<T> | undefined;
  if (known) return known;
  const order = findOrder(tree);
  orders.set(tree, order);
  return order;
}

function findOrder<T>({ roots, nodeById }: Tree<T>): TreeOrder<T> {
  const nodes = [...roots];
  const parents = new Int32Array(nodeById.size).fill(-1, 0, roots.length);
  const firstChildren = new Int32Array(nodeById.size);
  const placeOf = new Map<string, number>();
  let place = 0;
  // The list grows while it is read.
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
