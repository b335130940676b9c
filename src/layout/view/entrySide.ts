import { linkPoints } from '../geometry/linkPath';
import type { TreeLayout } from '../geometry/treeLayout';

/** The side of a card on which its parent's connector arrives. */
export type EntrySide = 'top' | 'left' | 'right';

/** Where a row's connector meets its card; `undefined` for a row without one. */
export function entrySide(
  layout: TreeLayout,
  index: number,
  parentIndex: number,
): EntrySide | undefined {
  const [link, to, from] = [layout.links[index], layout.boxes[index], layout.boxes[parentIndex]];
  if (!link || !to || !from) return undefined;
  const end = linkPoints(layout, link, from, to, layout.joints?.[index]).at(-1);
  if (end?.x === to.x) return 'left';
  return end?.x === to.x + to.width ? 'right' : 'top';
}
