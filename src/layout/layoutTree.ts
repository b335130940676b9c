import type { VisibleRow } from '../tree/visibleRows';
import { packColumns } from './columns/packColumns';
import { tidyRows } from './tidy/tidyRows';
import type { LayoutOptions, TreeLayout } from './geometry/treeLayout';

/**
 * Places the visible rows of a tree, whatever their sizes: in packed columns when the root is on the
 * left, as a centred tidy tree when it is at the top. No two boxes overlap, no two connectors cross, the
 * order is kept, and the same input gives the same output. Needs no DOM.
 *
 * @example
 * const layout = layoutTree(visibleRows(tree, () => true), 'left', {
 *   sizeOf: () => ({ width: 240, height: 80 }),
 *   gaps: { level: 48, sibling: 8, branch: 16 },
 *   anchor: 24,
 * });
 */
export function layoutTree<T>(
  rows: readonly VisibleRow<T>[],
  rootAt: 'left' | 'top',
  options: LayoutOptions<T>,
): TreeLayout {
  return rootAt === 'left' ? packColumns(rows, options) : tidyRows(rows, options);
}
