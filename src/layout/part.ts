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
  readonly hung: readonly Hung[];
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

function sides([lefts, rights]: Columns, reach: number, hanging: Hanging, joint?: Point): Part {
  const right = column(rights, 'side', reach, hanging, joint);
  const left = column(lefts, 'side', reach, hanging, joint);
  const mirrored = left.hung.map((one) => ({
    ...one,
    x: -one.x - hanging.cellOf(one.index).width,
    joint: joint && { ...joint, x: -joint.x },
  }));
  return {
    left: left.right,
    right: right.right,
    height: Math.max(left.height, right.height),
    hung: [...mirrored, ...right.hung],
  };
}

/** One below the other, from `x` to the right; the joint is the same for all. */
function column(
  indices: readonly number[],
  link: LinkKind,
  x: number,
  { cellOf, isLeaf, gaps }: Hanging,
  joint?: Point,
): Part {
  const hung: Hung[] = [];
  let [right, bottom] = [0, 0];
  for (const [place, index] of indices.entries()) {
    const before = indices[place - 1];
    const gap = before === undefined ? 0 : isLeaf(before) ? gaps.sibling : gaps.branch;
    const cell = cellOf(index);
    hung.push({ index, link, x, y: bottom + gap, joint });
    right = Math.max(right, x + cell.width);
    bottom += gap + cell.height;
  }
  return { left: 0, right, height: bottom, hung };
}

/** One column that hangs on a spine straight down from near the left edge of the parent. */
export function hang(indices: readonly number[], card: Size, hanging: Hanging): Part {
  const x = Math.min(INSET, card.width / 2) - card.width / 2;
  const part = column(indices, 'stack', x + SPINE, hanging, { x, y: -Infinity });
  return { ...part, left: -x };
}

/**
 * Several columns side by side, centred under the stem, each with a spine unless it is one row that
 * is joined from above.
 */
export function comb(columns: readonly (readonly number[])[], hanging: Hanging): Part {
  const { gaps } = hanging;
  let right = 0;
  const parts = columns.map((indices) => {
    const joint = { x: right, y: -gaps.level / 2 };
    const isSpine = indices.length > 1;
    const part = isSpine
      ? column(indices, 'stack', right + SPINE, hanging, joint)
      : column(indices, 'elbow', right, hanging);
    right = part.right + gaps.branch;
    return part;
  });
  const half = (right - gaps.branch) / 2;
  return {
    left: half,
    right: half,
    height: Math.max(0, ...parts.map(({ height }) => height)),
    hung: parts.flatMap(({ hung }) => hung.map((one) => moved(one, -half, 0))),
  };
}

/** One part below another. */
export function below(upper: Part, lower: Part, gap: number): Part {
  const drop = upper.height + (upper.hung.length > 0 && lower.hung.length > 0 ? gap : 0);
  return {
    left: Math.max(upper.left, lower.left),
    right: Math.max(upper.right, lower.right),
    height: drop + lower.height,
    hung: [...upper.hung, ...lower.hung.map((one) => moved(one, 0, drop))],
  };
}

/** A hung child, moved with its joint. */
export function moved(one: Hung, x: number, y: number): Hung {
  if (x === 0 && y === 0) return one;
  const { index, link, joint } = one;
  const turn = joint && { x: joint.x + x, y: joint.y + y };
  return { index, link, x: one.x + x, y: one.y + y, joint: turn };
}
