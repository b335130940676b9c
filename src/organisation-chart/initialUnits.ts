import type { UnitItem } from '../model/organisation/organisationTree';
import type { RootedTree, TreeNode } from '../tree/toTree';
import { visibleRows } from '../tree/visibleRows';
import { firstScreen } from '../viewport/firstScreen';
import { unitLayout, type UnitLayoutBasis } from './unitLayout';

/** The largest height in first screens: having to scroll a little is better than seeing only a part. */
const SCREENS = 1.2;
/** Up to this many units are always all open, even if the page must scroll. */
const FEW = 60;
/** More units than this are never opened from the start. */
const MOST = 300;

/** What is open from the start: everything if it fits, otherwise as many whole levels as fit. */
export function initialUnits(tree: RootedTree<UnitItem>, basis: UnitLayoutBasis): string[] {
  let open: string[] = [];
  let level: readonly TreeNode<UnitItem>[] = tree.roots;
  while (level.length > 0) {
    const parents = level.filter(({ children }) => children.length > 0).map(({ id }) => id);
    const isFirst = level === tree.roots && tree.roots.length === 1;
    const next = [...open, ...parents];
    if (!isFirst && !fits(tree, basis, next)) break;
    open = next;
    level = level.flatMap((node) => node.children);
  }
  return open;
}

function fits(
  tree: RootedTree<UnitItem>,
  basis: UnitLayoutBasis,
  open: readonly string[],
): boolean {
  const shown = new Set(open);
  const rows = visibleRows(tree, (id) => shown.has(id));
  if (rows.length <= FEW) return true;
  if (rows.length > MOST) return false;
  const { width, height } = unitLayout(rows, basis).bounds;
  return width <= basis.room && height <= SCREENS * firstScreen.room(basis.metrics.rem).height;
}
