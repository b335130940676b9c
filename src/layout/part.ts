import type { Point, Size } from './box';
import type { Gaps, LinkKind } from './treeLayout';

/** A child with all that hangs on it, placed from the stem of its parent. */
export interface Hung extends Point {
  readonly index: number;
  readonly link: LinkKind;
  /** Where the connector turns, from the same origin. */
  readonly joint?: Point | undefined;
}

/** A piece of the drawing round its parent's stem: how far it reaches, and what hangs in it. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** What hangs in it when the part is moved so far; most parts are only measured. */
  readonly hungAt: (x: number, y: number) => readonly Hung[];
}

/** How rows hang on stems and spines: distances that connectors need. */
export const SPINE = 14;
/** From a parent's left edge to the spine that goes straight down from it. */
const INSET = 10;

/** What a part needs to know of the children and of the distances. */
export interface Hanging {
  readonly cellOf: (index: number) => Size;
  /** Whether nothing hangs on the row. */
  readonly isLeaf: (index: number) => boolean;
  readonly gaps: Gaps;
}

/** Rows to the left and to the right, each from the top down. */
export type Columns = readonly [readonly number[], readonly number[]];

/** How a column hangs. */
interface Line {
  readonly link: LinkKind;
  /** From the stem to the near side of its cells. */
  readonly x: number;
  readonly joint?: Point | undefined;
  /** Whether it stands to the left of the stem. */
  readonly isLeft?: boolean;
}

const nothing = () => [];

/** A part in which nothing hangs. */
export function emptyPart(left: number, right: number, height: number): Part {
  return { left, right, height, hungAt: nothing };
}

const NOTHING = emptyPart(0, 0, 0);

/** Columns left and right of the stem. */
export function sidesOfStem(columns: Columns, hanging: Hanging): Part {
  return sides(columns, Math.max(SPINE, hanging.gaps.sibling / 2), hanging);
}

/** Columns left and right of a card, joined to the middle of its sides. */
export function sidesOfCard(columns: Columns, card: Size, hanging: Hanging): Part {
  const joint = { x: card.width / 2 + SPINE, y: card.height / 2 };
  const reach = joint.x + Math.max(SPINE, hanging.gaps.sibling - SPINE);
  return sides(columns, reach, hanging, joint);
}

function sides([lefts, rights]: Columns, x: number, hanging: Hanging, joint?: Point): Part {
  if (lefts.length + rights.length === 0) return NOTHING;
  const right = columnSize(rights, hanging);
  const left = columnSize(lefts, hanging);
  return {
    left: Math.max(0, x + left.width),
    right: Math.max(0, x + right.width),
    height: Math.max(left.height, right.height),
    hungAt: (aside, down) => {
      const move = { x: aside, y: down };
      const mirrored = joint && { ...joint, x: -joint.x };
      const line: Line = { link: 'side', x, joint: mirrored, isLeft: true };
      return [
        ...hungInColumn(lefts, line, hanging, move),
        ...hungInColumn(rights, { link: 'side', x, joint }, hanging, move),
      ];
    },
  };
}

/** The size of cells one below the other; of none the width is -Infinity. */
function columnSize(
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
function hungInColumn(
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

/** One column that hangs on a spine straight down from near the left edge of the parent. */
export function hang(rows: readonly number[], card: Size, hanging: Hanging): Part {
  const x = Math.min(INSET, card.width / 2) - card.width / 2;
  const { width, height } = columnSize(rows, hanging);
  return {
    left: -x,
    right: Math.max(0, x + SPINE + width),
    height,
    hungAt: (aside, down) => {
      const line: Line = { link: 'stack', x: x + SPINE, joint: { x, y: -Infinity } };
      return hungInColumn(rows, line, hanging, { x: aside, y: down });
    },
  };
}

/**
 * Several columns side by side, centred under the stem, each with a spine unless it is one row that
 * is joined from above.
 *
 * @param starts Where in `rows` the columns begin.
 */
export function comb(rows: readonly number[], starts: readonly number[], hanging: Hanging): Part {
  const { gaps } = hanging;
  let [right, height] = [-gaps.branch, 0];
  const lefts = starts.map((start, column) => {
    const left = right + gaps.branch;
    const end = starts[column + 1] ?? rows.length;
    const size = columnSize(rows, hanging, start, end);
    right = left + (end - start > 1 ? SPINE : 0) + size.width;
    height = Math.max(height, size.height);
    return left;
  });
  const half = right / 2;
  const hungAt = (aside: number, down: number) =>
    starts.flatMap((start, column) => {
      const own = rows.slice(start, starts[column + 1]);
      const line = combLine(lefts[column] ?? 0, own.length, gaps);
      return hungInColumn(own, line, hanging, { x: aside - half, y: down });
    });
  return { left: half, right: half, height, hungAt };
}

function combLine(x: number, count: number, gaps: Gaps): Line {
  if (count === 1) return { link: 'elbow', x };
  return { link: 'stack', x: x + SPINE, joint: { x, y: -gaps.level / 2 } };
}

/** One part so far below another. */
export function below(upper: Part, lower: Part, drop: number): Part {
  return {
    left: Math.max(upper.left, lower.left),
    right: Math.max(upper.right, lower.right),
    height: drop + lower.height,
    hungAt: (x, y) => [...upper.hungAt(x, y), ...lower.hungAt(x, y + drop)],
  };
}
