import type { Point, Size } from '../geometry/box';
import type { Gaps, LinkKind } from '../geometry/treeLayout';

/** A child with all that hangs on it, placed from the stem of its parent. */
export interface Hung extends Point {
  readonly index: number;
  readonly link: LinkKind;
  /** Where the connector turns, from the same origin. */
  readonly joint?: Point | undefined;
}

/** What it takes to hang rows: their cells and the distances. */
export interface Hanging {
  readonly cellOf: (index: number) => Size;
  /** Whether nothing hangs on the row. */
  readonly isLeaf: (index: number) => boolean;
  readonly gaps: Gaps;
}

/** How a column hangs. */
export interface Line {
  readonly link: LinkKind;
  /** From the stem to the near side of its cells. */
  readonly x: number;
  readonly joint?: Point | undefined;
  /** Whether it stands to the left of the stem. */
  readonly isLeft?: boolean;
}

/** The size of cells one below the other; of none the width is -Infinity. */
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

/** Rows one below the other, from the line outwards. */
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
