import type { Box, Point } from '../geometry/box';
import { withoutIdlePoints } from '../geometry/pathThrough';
import type { TreeLayout } from '../geometry/treeLayout';

/** Which of several parallel positions a line takes. */
export interface Lane {
  readonly margin: number;
  /** Where it leaves a box, as a share of the box's width or height. */
  readonly port: number;
}

/** What a bend costs, in pixels of length: a route with few bends is easier to follow than a short one. */
const BEND = 24;

/**
 * The corners of a line between two boxes that avoids all others: the simplest of a few routes tried. It
 * is cheap however many boxes there are, but does not avoid other lines; `edgeRouter` says when it is
 * used.
 */
export function fallbackRoute(layout: TreeLayout, from: Box, to: Box, lane: Lane): Point[] {
  const straight = straightRoute(layout.boxes, from, to, lane);
  if (straight) return straight;
  const ways = levelsOf(layout, from, to, lane)
    .map((level) => byLevel(layout.boxes, from, to, level, lane))
    .filter((way) => way !== undefined);
  const [first = [], ...others] = ways.map(withoutIdlePoints);
  return others.reduce((best, way) => (costOf(way) < costOf(best) ? way : best), first);
}

/** A single straight line, when the boxes lie side by side or one above the other with nothing between. */
function straightRoute(
  boxes: readonly Box[],
  from: Box,
  to: Box,
  { margin, port }: Lane,
): Point[] | undefined {
  const isFromLeft = from.x < to.x;
  const isFromTop = from.y < to.y;
  const y = within(from.y, from.height, to.y, to.height, port);
  const x = within(from.x, from.width, to.x, to.width, port);
  const level = y !== undefined && [
    { x: isFromLeft ? from.x + from.width : from.x, y },
    { x: isFromLeft ? to.x : to.x + to.width, y },
  ];
  const upright = x !== undefined && [
    { x, y: isFromTop ? from.y + from.height : from.y },
    { x, y: isFromTop ? to.y : to.y + to.height },
  ];
  const line = level || upright;
  const [a, b] = line || [];
  return line && a && b && isFree(boxes, a, b, margin, [from, to]) ? line : undefined;
}

/** The point at a share of the overlap of two intervals. */
function within(a: number, aLength: number, b: number, bLength: number, share: number) {
  const start = Math.max(a, b);
  const length = Math.min(a + aLength, b + bLength) - start;
  return length > 0 ? start + length * share : undefined;
}

/** Heights worth trying: along the two boxes, along the rows of the drawing, and outside them all. */
function levelsOf(
  { boxes, spans, bounds }: TreeLayout,
  a: Box,
  b: Box,
  { margin }: Lane,
): number[] {
  const edges = [a, b].flatMap(({ y, height }) => [y - margin, y + height + margin]);
  const rows = spans.flatMap(({ start, size }) => [start - margin, start + size + margin]);
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x + a.width, b.x + b.width)];
  const between = boxes.filter(({ x, width }) => x < right && x + width > left);
  const near = between.length > 24 ? [] : between.map(({ y, height }) => y + height + margin);
  return [...new Set([...edges, ...rows, ...near, bounds.height + margin, -margin])];
}

/**
 * Vertically to a given height, along it, and vertically to the other box; `undefined` if that is not
 * free.
 */
function byLevel(
  boxes: readonly Box[],
  from: Box,
  to: Box,
  level: number,
  lane: Lane,
): Point[] | undefined {
  const start = wayTo(boxes, from, to, level, lane);
  const end = wayTo(boxes, to, from, level, lane);
  const [a, b] = [start?.at(-1), end?.at(-1)];
  if (!start || !end || !a || !b || !isFree(boxes, a, b, lane.margin)) return undefined;
  return [...start, ...end.toReversed()];
}

function wayTo(
  boxes: readonly Box[],
  from: Box,
  to: Box,
  level: number,
  { margin, port }: Lane,
): Point[] | undefined {
  const target = to.x + to.width / 2;
  const isRight = target > from.x + from.width / 2;
  const x = from.x + from.width * (isRight ? 1 - port : port);
  const bottom = from.y + from.height;
  if (level > bottom) return descent(boxes, { x, y: bottom }, level, target, margin);
  if (level >= from.y) return undefined;
  const mirrored = boxes.map((box) => ({ ...box, y: -box.y - box.height }));
  return descent(mirrored, { x, y: -from.y }, -level, target, margin).map((point) => ({
    x: point.x,
    y: -point.y,
  }));
}

function costOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, at) => {
    const before = points[at - 1];
    return before ? sum + Math.abs(x - before.x) + Math.abs(y - before.y) + BEND : sum;
  }, 0);
}

/** A line exactly on a box's margin counts as beside the box. */
const EPSILON = 1e-3;

/**
 * The way straight down from a point to a level, passing every box in the way on the side nearer to
 * `target`. Boxes stand at least two margins apart, so the way along a box's margin is always free; it
 * passes one box at a time and never goes up, so it always arrives.
 */
function descent(
  boxes: readonly Box[],
  start: Point,
  level: number,
  target: number,
  margin: number,
): Point[] {
  const points = [start];
  let { x, y } = start;
  for (let box = nextBelow(boxes, x, y, margin); box; box = nextBelow(boxes, x, y, margin)) {
    if (box.y - margin >= level) break;
    y = Math.max(y, box.y - margin);
    points.push({ x, y });
    const [left, right] = [box.x - margin, box.x + box.width + margin];
    const aim = target <= left || target >= right ? target : x;
    x = Math.abs(aim - left) < Math.abs(aim - right) ? left : right;
    points.push({ x, y });
  }
  points.push({ x, y: level });
  return points;
}

/** The first box that a line straight down from a point meets. */
function nextBelow(boxes: readonly Box[], x: number, y: number, margin: number): Box | undefined {
  const near = margin - EPSILON;
  let next: Box | undefined;
  for (const box of boxes) {
    if (box.y < y - EPSILON || (next && box.y >= next.y)) continue;
    if (box.x - near < x && x < box.x + box.width + near) next = box;
  }
  return next;
}

/** Whether a horizontal or vertical line keeps its margin from every box except the ones excluded. */
function isFree(
  boxes: readonly Box[],
  a: Point,
  b: Point,
  margin: number,
  except: readonly Box[] = [],
): boolean {
  const near = margin - EPSILON;
  const [left, right] = [Math.min(a.x, b.x) - near, Math.max(a.x, b.x) + near];
  const [top, bottom] = [Math.min(a.y, b.y) - near, Math.max(a.y, b.y) + near];
  return boxes.every(
    (box) =>
      box.x >= right ||
      box.x + box.width <= left ||
      box.y >= bottom ||
      box.y + box.height <= top ||
      except.includes(box),
  );
}
