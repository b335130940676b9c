import type { Box, Point } from './box';
import { pathThrough } from './pathThrough';
import type { LinkKind, TreeLayout } from './treeLayout';

/** Distance from a spine to the cards that are joined to it, in CSS pixels at zoom 1. */
export const SPINE = 14;

/**
 * The connector from a parent's box to a child's as SVG path data: orthogonal with rounded corners, or
 * straight where the two are level. `joint` comes from the layout, if it has one for the row.
 */
export function linkPath(
  layout: TreeLayout,
  kind: LinkKind,
  from: Box,
  to: Box,
  joint?: Point,
): string {
  return pathThrough(linkPoints(layout, kind, from, to, joint));
}

/** The corners that a connector runs through, from the parent's edge to the child's. */
export function linkPoints(
  layout: TreeLayout,
  kind: LinkKind,
  from: Box,
  to: Box,
  joint?: Point,
): Point[] {
  if (layout.rootAt === 'left') return toTheRight(layout.anchor, from, to);
  const { anchor } = layout;
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  if (kind === 'side')
    return joint ? fromSide(joint, anchor, from, to) : fromStem(start, anchor, to);
  if (kind === 'stack') return bySpine(joint ?? start, start, entry(anchor, to));
  const end = { x: to.x + to.width / 2, y: to.y };
  const turn = to.y - layout.gaps.level / 2;
  return [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end];
}

function toTheRight(anchor: number, from: Box, to: Box): Point[] {
  const start = { x: from.x + from.width, y: from.y + anchor };
  const end = { x: to.x, y: to.y + anchor };
  const spine = to.x - SPINE;
  return [start, { x: spine, y: start.y }, { x: spine, y: end.y }, end];
}

/** Where a connector meets the left edge of a card. */
function entry(anchor: number, to: Box): Point {
  return { x: to.x, y: to.y + Math.min(anchor, to.height / 2) };
}

/** From the stem across to the spine; straight down when the spine starts at the parent's lower edge. */
function bySpine(joint: Point, start: Point, end: Point): Point[] {
  const corner = { x: joint.x, y: end.y };
  if (joint.y <= start.y) return [{ x: joint.x, y: start.y }, corner, end];
  return [start, { x: start.x, y: joint.y }, joint, corner, end];
}

/** Down the stem below the parent, then across. */
function fromStem(start: Point, anchor: number, to: Box): Point[] {
  const end = sideTowards(start.x, anchor, to);
  return [start, { x: start.x, y: end.y }, end];
}

/** From the side of the parent: straight across to a child that is level with it, else around the joint. */
function fromSide(joint: Point, anchor: number, from: Box, to: Box): Point[] {
  const edge = joint.x < from.x ? from.x : from.x + from.width;
  const end = sideTowards(joint.x, anchor, to);
  const top = Math.max(from.y, to.y);
  const bottom = Math.min(from.y + from.height, to.y + to.height);
  if (top < bottom) {
    const level = (top + bottom) / 2;
    return [
      { x: edge, y: level },
      { x: end.x, y: level },
    ];
  }
  return [{ x: edge, y: joint.y }, joint, { x: joint.x, y: end.y }, end];
}

/** Where a connector that comes from `x` meets the edge of a card that faces it. */
function sideTowards(x: number, anchor: number, to: Box): Point {
  const near = entry(anchor, to);
  return to.x >= x ? near : { ...near, x: to.x + to.width };
}
