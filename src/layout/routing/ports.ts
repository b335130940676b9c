import { intersects, type Box, type Point } from '../geometry/box';
import type { TreeLayout } from '../geometry/treeLayout';

/** A place where a line may leave a box. */
export interface Port {
  /** On the box's edge. */
  readonly edge: Point;
  /** Straight out from `edge`, at the distance that lines keep from boxes. */
  readonly out: Point;
  readonly isLevel: boolean;
  /** What it costs a route to leave here. */
  readonly cost: number;
}

/** Where lines leave upwards and downwards, as shares of a box's width; the middle belongs to the stem. */
const SHARES = [0.3, 0.7];
/** What it costs to leave sideways when the next box is nearer than `room`. */
const NARROW = { room: 24, cost: 60 };
/**
 * How far below the tree's connectors lines leave sideways, and how far above the lower edge, in pixels.
 */
const CLEAR = { anchor: 9, corner: 8 };

/** Where a line between two boxes may leave the first; when boxes stand in columns, only at the sides. */
export function ports(layout: TreeLayout, box: Box, other: Box, margin: number): Port[] {
  const { x, y, width, height } = box;
  const costs = [sideCost(layout, box, other, -NARROW.room), sideCost(layout, box, other, width)];
  const [before = 0, after = 0] = costs;
  const right = x + width;
  const sides = levelsOf(layout, box, other).flatMap((level) => [
    { edge: { x, y: level }, out: { x: x - margin, y: level }, isLevel: true, cost: before },
    {
      edge: { x: right, y: level },
      out: { x: right + margin, y: level },
      isLevel: true,
      cost: after,
    },
  ]);
  if (layout.rootAt === 'left') return sides;
  const bottom = y + height;
  const ends = uprightsOf(box, other).flatMap((at) => [
    { edge: { x: at, y }, out: { x: at, y: y - margin }, isLevel: false, cost: 0 },
    { edge: { x: at, y: bottom }, out: { x: at, y: bottom + margin }, isLevel: false, cost: 0 },
  ]);
  return [...sides, ...ends];
}

/**
 * Cost of leaving a box sideways, which is 0 where there is room; `from` is measured from its left edge.
 */
function sideCost({ rootAt, boxes }: TreeLayout, box: Box, other: Box, from: number): number {
  const beside = { ...box, x: box.x + from, width: NARROW.room };
  const isNarrow = boxes.some((one) => one !== box && one !== other && intersects(one, beside));
  return rootAt === 'top' && isNarrow ? NARROW.cost : 0;
}

/**
 * Heights at which a line leaves sideways: below the connectors, and where it can run straight across to
 * the other box.
 */
function levelsOf({ anchor, rootAt }: TreeLayout, box: Box, other: Box): number[] {
  const { y, height } = box;
  const below = Math.max(anchor + CLEAR.anchor, height / 2);
  const level = y + Math.max(height / 2, Math.min(below, height - CLEAR.corner));
  const shared = middleOf(y, height, other.y, other.height);
  return shared === undefined || rootAt === 'left' ? [level] : [level, shared];
}

function uprightsOf(box: Box, other: Box): number[] {
  const shared = middleOf(box.x, box.width, other.x, other.width);
  const own = SHARES.map((share) => box.x + share * box.width);
  return shared === undefined ? own : [...own, shared];
}

/** The middle of the overlap of two intervals; `undefined` when they do not overlap. */
function middleOf(a: number, aLength: number, b: number, bLength: number): number | undefined {
  const [start, end] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  return end > start ? (start + end) / 2 : undefined;
}
