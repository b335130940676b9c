import type { RootedTree, TreeNode } from './toTree';

/** A node without closed ancestors, with what a screen reader says about its position. */
export interface VisibleRow<T> {
  readonly node: TreeNode<T>;
  /** Index in `visibleRows`. */
  readonly index: number;
  /** Index of the parent's row; -1 for a root. */
  readonly parentIndex: number;
  /** Position among its siblings, from 1 (`aria-posinset`). */
  readonly posInSet: number;
  /** Number of siblings, itself included (`aria-setsize`). */
  readonly setSize: number;
  /** Whether its children are shown; `undefined` for a node without children (`aria-expanded`). */
  readonly expanded: boolean | undefined;
}

/**
 * The visible rows of a tree in reading order, children directly after their parent; O(rows), iterative.
 *
 * @example
 * const rows = visibleRows(tree, (id) => id === 'a'); // the roots, and what is right under a
 */
export function visibleRows<T>(
  tree: RootedTree<T>,
  isExpanded: (id: string) => boolean,
): VisibleRow<T>[] {
  const rows: VisibleRow<T>[] = [];
  const stack: { nodes: readonly TreeNode<T>[]; next: number; parentIndex: number }[] = [
    { nodes: tree.roots, next: 0, parentIndex: -1 },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.next];
    if (!node) {
      stack.pop();
      continue;
    }
    top.next += 1;
    const expanded = node.children.length > 0 ? isExpanded(node.id) : undefined;
    const index = rows.length;
    rows.push({
      node,
      index,
      parentIndex: top.parentIndex,
      posInSet: top.next,
      setSize: top.nodes.length,
      expanded,
    });
    if (expanded) stack.push({ nodes: node.children, next: 0, parentIndex: index });
  }
  return rows;
}
