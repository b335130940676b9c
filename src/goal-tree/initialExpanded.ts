import { layoutTree } from '../layout/layoutTree';
import type { LayoutOptions } from '../layout/treeLayout';
import type { Tree, TreeNode } from '../tree/toTree';
import { visibleRows } from '../tree/visibleRows';

/** Height of a first screen that a tree should fill and not exceed, in rem. */
const FIRST_SCREEN = 40;
/** A level with more nodes than this is never opened unasked. */
const MOST_NODES = 200;

/**
 * What is open before anyone has chosen: whole levels as long as all of it fits a first screen, and
 * below them the first branch, so that every level is seen at once.
 */
export function initialExpanded<T>(
  tree: Tree<T>,
  rootAt: 'left' | 'top',
  options: LayoutOptions<T>,
  rem: number,
): string[] {
  const open: string[] = [];
  let level: readonly TreeNode<T>[] = tree.roots;
  while (level.length > 0 && level.length <= MOST_NODES) {
    const parents = level.filter((node) => node.children.length > 0).map(({ id }) => id);
    const isRoots = level === tree.roots && tree.roots.length === 1;
    if (!isRoots && !fits(tree, rootAt, options, rem, [...open, ...parents])) break;
    open.push(...parents);
    level = level.flatMap((node) => node.children);
  }
  return [...open, ...firstBranch(level)];
}

function fits<T>(
  tree: Tree<T>,
  rootAt: 'left' | 'top',
  options: LayoutOptions<T>,
  rem: number,
  open: readonly string[],
): boolean {
  const shown = new Set(open);
  const rows = visibleRows(tree, (id) => shown.has(id));
  const { height } = layoutTree(rows, rootAt, options).bounds;
  return height <= FIRST_SCREEN * rem;
}

function firstBranch<T>(level: readonly TreeNode<T>[]): string[] {
  const ids: string[] = [];
  let node = level.find(({ children }) => children.length > 0);
  while (node && node.children.length > 0) {
    ids.push(node.id);
    node = node.children[0];
  }
  return ids;
}
