import type { Point } from './box';
import { crossRoute, type Lane } from './crossRoute';
import { pathThrough } from './pathThrough';
import type { TreeLayout } from './treeLayout';

/** The rows, by index, that a line joins which is no connector of parent and child. */
export type CrossLink = readonly [from: number, to: number];

/** Shares of the free margin, and where boxes are left; the middle belongs to the stem. */
const LANES: readonly (readonly [share: number, port: number])[] = [
  [0.95, 0.3],
  [0.55, 0.2],
  [0.75, 0.4],
  [0.35, 0.1],
  [0.85, 0.15],
  [0.45, 0.35],
];
/** Lines nearer to each other than this look like one. */
const APART = 1.25;

/**
 * The line between two boxes that are no parent and child, as SVG path data: orthogonal, with rounded
 * corners, through the free room between the boxes and round them all. Joins no box with itself.
 */
export function crossLinkPath(layout: TreeLayout, from: number, to: number): string {
  return crossLinkPaths(layout, [[from, to]])[0] ?? '';
}

/** The lines between pairs of boxes, set apart where they run along each other, as far as there is room. */
function crossLinkPaths(layout: TreeLayout, links: readonly CrossLink[]): string[] {
  return crossLinkPoints(layout, links).map(pathThrough);
}

/** The corners of those lines; none for a line that cannot be drawn. */
export function crossLinkPoints(layout: TreeLayout, links: readonly CrossLink[]): Point[][] {
  const drawn: Point[][] = [];
  for (const [from, to] of links) drawn.push(routeApart(layout, from, to, drawn));
  return drawn;
}

/** The route in the first lane where it runs along no other; in the first of all if there is none. */
function routeApart(
  layout: TreeLayout,
  from: number,
  to: number,
  drawn: readonly (readonly Point[])[],
): Point[] {
  const [a, b] = [layout.boxes[from], layout.boxes[to]];
  if (!a || !b || from === to) return [];
  let first: Point[] | undefined;
  for (const [share, port] of LANES) {
    const lane: Lane = { margin: (share * layout.gaps.sibling) / 2, port };
    const route = crossRoute(layout, a, b, lane);
    if (!drawn.some((other) => runAlong(route, other))) return route;
    first ??= route;
  }
  return first ?? [];
}

/** Whether parts of two lines lie so near that they look like one. */
function runAlong(a: readonly Point[], b: readonly Point[]): boolean {
  return a.some((end, at) => {
    const start = a[at - 1];
    return start && b.some((other, place) => lieTogether(start, end, b[place - 1], other));
  });
}

function lieTogether(a: Point, b: Point, c: Point | undefined, d: Point): boolean {
  if (!c) return false;
  const isLevel = Math.abs(a.y - b.y) < Math.abs(a.x - b.x);
  if (isLevel !== Math.abs(c.y - d.y) < Math.abs(c.x - d.x)) return false;
  const [along, across] = isLevel ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const from = Math.max(Math.min(a[along], b[along]), Math.min(c[along], d[along]));
  const to = Math.min(Math.max(a[along], b[along]), Math.max(c[along], d[along]));
  return to - from > APART && Math.abs(a[across] - c[across]) < APART;
}
