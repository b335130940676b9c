import type { VisibleRow } from '../../tree/visibleRows';
import type { Box } from '../geometry/box';
import type { TreeLayout } from '../geometry/treeLayout';

/** Rows as a layout placed them, and how far their cards may slide. */
export interface Scene<T> {
  readonly rows: readonly VisibleRow<T>[];
  readonly layout: TreeLayout;
  /** The lowest y that each row's card may slide to. */
  readonly limits: readonly number[];
  readonly indexById: ReadonlyMap<string, number>;
}

/** The scene of a layout. */
export function makeScene<T>(rows: readonly VisibleRow<T>[], layout: TreeLayout): Scene<T> {
  return {
    rows,
    layout,
    limits: slideLimits(rows, layout),
    indexById: new Map(rows.map(({ node, index }) => [node.id, index])),
  };
}

/** The row's box when the view begins at `top`. */
export function boxAt<T>({ layout, limits }: Scene<T>, index: number, top: number): Box {
  const box = layout.boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  const limit = limits[index] ?? box.y;
  return limit > box.y ? { ...box, y: slideTo(box.y, limit, top) } : box;
}

/**
 * For every row, the lowest y that its card may slide to. The card of an open parent slides along its
 * branch, as far as its own column is free and no further than its last child; every other card stays.
 */
function slideLimits<T>(rows: readonly VisibleRow<T>[], layout: TreeLayout): number[] {
  const limits = layout.boxes.map(({ y }) => y);
  if (layout.rootAt === 'top') return limits;
  const nextTop: number[] = [];
  const lastChildLimit: number[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const box = layout.boxes[index];
    if (!row || !box) continue;
    const { depth } = row.node;
    if (row.expanded) {
      const free = (nextTop[depth] ?? Infinity) - layout.gaps.sibling - box.height;
      limits[index] = Math.max(box.y, Math.min(free, lastChildLimit[index] ?? box.y));
    }
    nextTop[depth] = box.y;
    lastChildLimit[row.parentIndex] ??= limits[index] ?? box.y;
  }
  return limits;
}

/** Where a card at `y` is drawn when the view begins at `top`. */
export function slideTo(y: number, limit: number, top: number): number {
  return Math.min(Math.max(y, top), limit);
}
