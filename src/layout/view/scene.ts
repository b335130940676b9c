import type { Row } from '../../tree/visibleRows';
import type { Box } from '../geometry/box';
import { slideLimits, slideTo } from './slideLimits';
import type { TreeLayout } from '../geometry/treeLayout';

/** Rows where a layout put them, with how far their cards may slide. */
export interface Scene<T> {
  readonly rows: readonly Row<T>[];
  readonly layout: TreeLayout;
  /** Lowest y of each row's card. */
  readonly limits: readonly number[];
  readonly indexById: ReadonlyMap<string, number>;
}

/** The scene of a layout. */
export function makeScene<T>(rows: readonly Row<T>[], layout: TreeLayout): Scene<T> {
  return {
    rows,
    layout,
    limits: slideLimits(rows, layout),
    indexById: new Map(rows.map(({ node, index }) => [node.id, index])),
  };
}

/** The row's box where it stands when the view begins at `top`. */
export function boxAt<T>({ layout, limits }: Scene<T>, index: number, top: number): Box {
  const box = layout.boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  const limit = limits[index] ?? box.y;
  return limit > box.y ? { ...box, y: slideTo(box.y, limit, top) } : box;
}
