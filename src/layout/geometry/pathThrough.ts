import type { Point } from './box';

const RADIUS = 8;

/** SVG path data of a line through the points, with its corners rounded. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${first.x},${first.y}`;
  for (const [index, corner] of rest.entries()) {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    path += after ? roundedCorner(before, corner, after) : `L${corner.x},${corner.y}`;
  }
  return path;
}

function roundedCorner(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
  const enter = towards(corner, before, radius);
  const leave = towards(corner, after, radius);
  return `L${enter.x},${enter.y}Q${corner.x},${corner.y} ${leave.x},${leave.y}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The point at `length` from `from` towards `to`; the two share an x or a y. */
function towards(from: Point, to: Point, length: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * length,
    y: from.y + Math.sign(to.y - from.y) * length,
  };
}

/** The corners of an orthogonal line, without the points where it does not turn. */
export function withoutIdlePoints(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last?.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const isOneLine =
      (before?.x === point.x && last?.x === point.x) ||
      (before?.y === point.y && last?.y === point.y);
    if (isOneLine) kept.pop();
    kept.push(point);
  }
  return kept;
}
