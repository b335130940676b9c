import type { Point, Size } from '../geometry/box';
import type { Gaps, LinkKind } from '../geometry/treeLayout';

/** A child with everything that hangs on it, placed relative to its parent's stem. */
export interface Hung extends Point {
  readonly index: number;
  readonly link: LinkKind;
  /** Where the connector turns, also relative to the stem. */
  readonly joint?: Point | undefined;
}

/** What is needed to hang rows: the size of their cells, and the gaps. */
export interface Hanging {
  readonly cellOf: (index: number) => Size;
  /** Whether nothing hangs on the row. */
  readonly isLeaf: (index: number) => boolean;
  readonly gaps: Gaps;
}

/** How one column hangs on its stem or spine. */
export interface Line {
  readonly link: LinkKind;
  /** Distance from the stem to the near side of the cells. */
  readonly x: number;
  readonly joint?: Point | undefined;
  /** Whether the column stands to the left of the stem. */
  readonly isLeft?: boolean;
}

/** The size of a column of cells; the width is -Infinity when there are none. */
export function columnSize(
  rows: readonly number[],
  { cellOf, isLeaf, gaps }: Hanging,
  from = 0,
  to = rows.length,
): Size {
  let [width, bottom, gap] = [-Infinity, 0, 0];
  for (let place = from; place < to; place += 1) {
    const index = rows[place] ?? -1;
    const cell = cellOf(index);
    width = Math.max(width, cell.width);
    bottom += gap + cell.height;
    gap = isLeaf(index) ? gaps.sibling : gaps.branch;
  }
  return { width, height: bottom };
}

/** Places rows one below the other, beside the line that they hang on. */
export function hungInColumn(
  rows: readonly number[],
  { link, x, joint, isLeft }: Line,
  { cellOf, isLeaf, gaps }: Hanging,
  move: Point,
): Hung[] {
  const turn = joint && { x: joint.x + move.x, y: joint.y + move.y };
  let [bottom, gap] = [0, 0];
  return rows.map((index) => {
    const { width, height } = cellOf(index);
    const top = bottom + gap;
    bottom += gap + height;
    gap = isLeaf(index) ? gaps.sibling : gaps.branch;
    const near = isLeft ? -x - width : x;
    return { index, link, x: near + move.x, y: top + move.y, joint: turn };
  });
}
