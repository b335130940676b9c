import type { UnitItem } from '../model/organisation/organisationTree';
import type { Tree, TreeNode } from '../tree/toTree';
import { visibleRows } from '../tree/visibleRows';
import { firstScreen } from '../viewport/firstScreen';
import { unitLayout, type UnitLayoutBasis } from './unitLayout';

/** So many first screens high: with a little to scroll the whole is better than a part. */
const SCREENS = 1.2;
/** So few units are always all open: the page scrolls. */
const FEW = 60;
/** More than this are never opened unasked. */
const MOST = 300;

/** What is open before anyone has chosen: all where it fits, else whole levels as long as they do. */
export function initialUnits(tree: Tree<UnitItem>, basis: UnitLayoutBasis): string[] {
  const open: string[] = [];
  let level: readonly TreeNode<UnitItem>[] = tree.roots;
  while (level.length > 0) {
    const parents = level.filter(({ children }) => children.length > 0).map(({ id }) => id);
    const isFirst = level === tree.roots && tree.roots.length === 1;
    if (!isFirst && !fits(tree, basis, [...open, ...parents])) break;
    open.push(...parents);
    level = level.flatMap((node) => node.children);
  }
  return open;
}

function fits(tree: Tree<UnitItem>, basis: UnitLayoutBasis, open: readonly string[]): boolean {
  const shown = new Set(open);
  const rows = visibleRows(tree, (id) => shown.has(id));
  if (rows.length <= FEW) return true;
  if (rows.length > MOST) return false;
  const { width, height } = unitLayout(rows, basis).bounds;
  return width <= basis.room && height <= SCREENS * firstScreen.room(basis.metrics.rem).height;
}
