import type { Box, Point } from './box';
import type { TreeLayout } from './treeLayout';

const RADIUS = 8;
/** How far before a child the spine that it hangs on runs. */
const SPINE = 14;

/**
 * The connector from a parent's box to a child's as SVG path data: orthogonal, with the corners
 * rounded; straight where the two are level.
 */
export function linkPath(layout: TreeLayout, kind: 'elbow' | 'stack', from: Box, to: Box): string {
  return pathThrough(linkPoints(layout, kind, from, to));
}

/** The corners that a connector runs through, from the parent's edge to the child's. */
export function linkPoints(
  { rootAt, gaps, anchor, spans }: TreeLayout,
  kind: 'elbow' | 'stack',
  from: Box,
  to: Box,
): Point[] {
  if (rootAt === 'left') {
    const start = { x: from.x + from.width, y: from.y + anchor };
    const end = { x: to.x, y: to.y + anchor };
    const spine = to.x - SPINE;
    return [start, { x: spine, y: start.y }, { x: spine, y: end.y }, end];
  }
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  if (kind === 'stack') {
    const end = { x: to.x, y: to.y + Math.min(anchor, to.height / 2) };
    const rowBelow = spans.find((span) => span.start > from.y)?.start ?? to.y;
    const spine = { x: to.x - SPINE, y: rowBelow - gaps.level / 2 };
    return [start, { x: start.x, y: spine.y }, spine, { x: spine.x, y: end.y }, end];
  }
  const end = { x: to.x + to.width / 2, y: to.y };
  const spine = to.y - gaps.level / 2;
  return [start, { x: start.x, y: spine }, { x: end.x, y: spine }, end];
}

function pathThrough(points: readonly Point[]): string {
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

/** The point `length` from `from` on the way to `to`; the two share a line along an axis. */
function towards(from: Point, to: Point, length: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * length,
    y: from.y + Math.sign(to.y - from.y) * length,
  };
}
