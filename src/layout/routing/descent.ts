import type { Box, Point } from '../geometry/box';

/** Lines on a box's margin are beside it. */
const EPSILON = 1e-3;

/**
 * The way straight down from a point to a level, round every box that stands in the way, past the
 * side that lies nearer to `target`. Boxes stand at least two margins apart, so that the way along a
 * box's margin is free; it leads past one box at a time and never up, so it always arrives.
 */
export function descent(
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

/** The box that a line straight down from a point meets first. */
function nextBelow(boxes: readonly Box[], x: number, y: number, margin: number): Box | undefined {
  const reach = margin - EPSILON;
  let next: Box | undefined;
  for (const box of boxes) {
    if (box.y < y - EPSILON || (next && box.y >= next.y)) continue;
    if (box.x - reach < x && x < box.x + box.width + reach) next = box;
  }
  return next;
}

/** Whether a straight line, level or upright, keeps its margin from every box but those left out. */
export function isFree(
  boxes: readonly Box[],
  a: Point,
  b: Point,
  margin: number,
  except: readonly Box[] = [],
): boolean {
  const reach = margin - EPSILON;
  const [left, right] = [Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach];
  const [top, bottom] = [Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach];
  return boxes.every(
    (box) =>
      box.x >= right ||
      box.x + box.width <= left ||
      box.y >= bottom ||
      box.y + box.height <= top ||
      except.includes(box),
  );
}
