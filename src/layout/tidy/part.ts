import { SPINE } from '../geometry/linkPath';
import type { Point, Size } from '../geometry/box';
import { columnSize, hungInColumn, type Hanging, type Hung, type Line } from './hung';
import type { Gaps } from '../geometry/treeLayout';

/** A piece of the drawing around a stem: how far it extends, and what hangs in it. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /**
   * What hangs in it when the part is moved by this much; a function because most parts are only
   * measured.
   */
  readonly hungAt: (x: number, y: number) => readonly Hung[];
}

/** Distance from a parent's left edge to the spine that goes straight down from it, in pixels. */
const INSET = 10;

/** Rows on the left and rows on the right, each from the top down. */
export type Columns = readonly [readonly number[], readonly number[]];

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

/** One column along a spine that goes straight down near the left edge of the parent. */
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
 * Several columns side by side, centred under the stem. Each has a spine, unless it is a single row,
 * which is joined from above.
 *
 * @param starts Where in `rows` each column begins.
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

/** Joins two parts, the second `drop` below the top of the first. */
export function below(upper: Part, lower: Part, drop: number): Part {
  return {
    left: Math.max(upper.left, lower.left),
    right: Math.max(upper.right, lower.right),
    height: drop + lower.height,
    hungAt: (x, y) => [...upper.hungAt(x, y), ...lower.hungAt(x, y + drop)],
  };
}
