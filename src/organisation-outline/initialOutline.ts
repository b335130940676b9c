import type { UnitItem } from '../model/organisation/organisationTree';
import { ancestors, type RootedTree, type TreeNode } from '../tree/toTree';

/** The most rows opened from the start: so many a reader can still take in. */
const MOST = 60;
/** Under a single root more rows are opened, since there would otherwise be just one row. */
const MOST_FIRST = 300;

/**
 * What is open from the start: whole levels while there are few rows, and the ancestors of the selected
 * unit.
 */
export function initialOutline(
  { roots, nodeById }: RootedTree<UnitItem>,
  selected: string | null,
): string[] {
  const open: string[] = [];
  let level: readonly TreeNode<UnitItem>[] = roots;
  let count = roots.length;
  while (level.length > 0) {
    const next = level.flatMap((node) => node.children);
    count += next.length;
    const isFirst = level === roots && roots.length === 1;
    if (count > (isFirst ? MOST_FIRST : MOST)) break;
    for (const { id, children } of level) if (children.length > 0) open.push(id);
    level = next;
  }
  const found = nodeById.get(selected ?? '');
  return found ? [...new Set([...open, ...ancestors(found).map(({ id }) => id)])] : open;
}
