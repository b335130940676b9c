import { layoutTree } from '../layout/layoutTree';
import type { LayoutOptions } from '../layout/geometry/treeLayout';
import type { PlanItem } from '../model/plan/planTree';
import type { RootedTree, TreeNode } from '../tree/toTree';
import { visibleRows } from '../tree/visibleRows';
import { firstScreen } from '../viewport/firstScreen';

/** A level with more nodes than this is never open from the start. */
const MOST_NODES = 200;

/**
 * What is open from the start: as many whole levels as fit on the first screen, and below them the first
 * branch, so that every level is visible at once. Branches that must first be loaded are opened only by
 * the reader.
 */
export function initialExpanded(
  tree: RootedTree<PlanItem>,
  rootAt: 'left' | 'top',
  options: LayoutOptions<PlanItem>,
  rem: number,
): string[] {
  let open: readonly string[] = [];
  let level: readonly TreeNode<PlanItem>[] = tree.roots;
  while (level.length > 0 && level.length <= MOST_NODES) {
    const parents = level.filter(isLoadedParent).map(({ id }) => id);
    const isRoots = level === tree.roots && tree.roots.length === 1;
    const next = [...open, ...parents];
    if (!isRoots && !fits(tree, rootAt, options, rem, next)) break;
    open = next;
    level = level.flatMap((node) => node.children);
  }
  return [...open, ...firstBranch(level)];
}

function fits(
  tree: RootedTree<PlanItem>,
  rootAt: 'left' | 'top',
  options: LayoutOptions<PlanItem>,
  rem: number,
  open: readonly string[],
): boolean {
  const shown = new Set(open);
  const rows = visibleRows(tree, (id) => shown.has(id));
  const { height } = layoutTree(rows, rootAt, options).bounds;
  return height <= firstScreen.room(rem).height;
}

function firstBranch(level: readonly TreeNode<PlanItem>[]): string[] {
  const ids: string[] = [];
  let node = level.find(isLoadedParent);
  while (node && isLoadedParent(node)) {
    ids.push(node.id);
    node = node.children[0];
  }
  return ids;
}

function isLoadedParent({ children }: TreeNode<PlanItem>): boolean {
  return children.some(({ data }) => data.kind !== 'unloaded');
}
