import type { UnitItem } from '../model/organisation/organisationTree';
import { ancestors, type Tree, type TreeNode } from '../tree/toTree';

/** Of so many rows a reader still has an overview; more are never opened unasked. */
const MOST = 60;
/** Under a single first unit more may stand, else there would be a single row. */
const MOST_FIRST = 300;

/** What is open before anyone has chosen: whole levels as long as they are few, and what holds the selected. */
export function initialOutline(
  { roots, nodeById }: Tree<UnitItem>,
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
    open.push(...level.filter(({ children }) => children.length > 0).map(({ id }) => id));
    level = next;
  }
  const found = nodeById.get(selected ?? '');
  return found ? [...new Set([...open, ...ancestors(found).map(({ id }) => id)])] : open;
}
