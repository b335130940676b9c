import { largest, smallest } from '../../collections/largest';
import { bounds, intersects, type Box, type Point } from '../geometry/box';
import { addLine, type RoutingGrid, LANE, routingGrid, type NearCosts } from './routingGrid';
import { ports } from './ports';
import { fallbackRoute } from './fallbackRoute';
import { aStar, SHARING } from './aStar';
import { withoutIdlePoints } from '../geometry/pathThrough';
import type { TreeLayout } from '../geometry/treeLayout';

/** A line between two rows, by index, that is not a connector between parent and child. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Kind of line. Edges of one kind that leave the same row share one line as far as they can. */
  readonly line: string;
}

/** What the router must know about the drawing. */
export interface EdgeRouterOptions {
  readonly layout: TreeLayout;
  /** The whole area that a card covers as it slides along its branch. @default its box */
  readonly sweepOf?: ((index: number) => Box) | undefined;
  /** The corners of the tree's connectors. */
  readonly connectors?: readonly (readonly Point[])[] | undefined;
  /** How many lines may run side by side. @default 1 */
  readonly lanes?: number | undefined;
}

/** Finds routes for edges, one after another, that avoid the boxes and each other. */
export interface EdgeRouter {
  /** The corners of a line from the edge of one box to that of the other; empty when there is no route. */
  readonly route: (edge: Edge, others: readonly EdgeRoute[]) => Point[];
}

/** An edge with its route. */
export interface EdgeRoute {
  readonly edge: Edge;
  readonly points: readonly Point[];
}

/**
 * How far around both ends a route is searched for first, and how far it may leave the drawing at the
 * left, right and bottom.
 */
const ROUND = 200;
const OUTSIDE = 14;
/** The most crossings that a grid may have. */
const MOST = 15_000;
/** The most boxes, times lanes along each, for which a grid is built. */
const MANY = 400;

/**
 * What it costs to follow a box's side, a connector of the tree or another line: each is worse to read
 * than the one before.
 */
const SIDE: NearCosts = { within: 7.5, along: 0.4, across: 0 };
const CONNECTOR: NearCosts = { within: 10, along: 1.5, across: 12 };
const OTHER: NearCosts = { within: LANE - 0.5, along: 8, across: 30 };
/** Negative, because lines of one kind from the same box should leave it as one line. */
const SHARED: NearCosts = { within: 0.5, along: -SHARING, across: 0 };

/**
 * A router for the boxes of a layout: the cheapest orthogonal route by A* on a grid of lines beside the
 * boxes, after Wybrow, Marriott, Stuckey, "Orthogonal Connector Routing" (Graph Drawing 2009).
 *
 * It searches near both ends first, then the whole drawing. Where both searches would meet more than 400
 * boxes (times lanes) or 15 000 crossings, a grid costs too much: a tree from the top then takes the
 * simpler `fallbackRoute`, while a tree from the left leaves the line out, since its cards slide.
 */
export function edgeRouter(options: EdgeRouterOptions): EdgeRouter {
  const { layout, lanes = 1, connectors = [] } = options;
  const boxes = layout.boxes.map((box, index) => options.sweepOf?.(index) ?? box);
  // A sliding card may leave the layout's bounds at the bottom.
  const whole = bounds([layout.bounds, ...boxes]);
  const margin = layout.gaps.sibling / 2;
  const tries = [
    [ROUND, lanes],
    [Infinity, 1],
  ] as const;
  const route = (edge: Edge, others: readonly EdgeRoute[]): Point[] => {
    const { from, to } = edge;
    const [a, b] = [layout.boxes[from], layout.boxes[to]];
    if (!a || !b || from === to) return [];
    const starts = ports(layout, a, b, margin);
    const ends = ports(layout, b, a, margin);
    const through = [...starts, ...ends].map(({ out }) => out);
    for (const [round, most] of tries) {
      const area = areaRound(whole, [a, b], round);
      const near = boxes.filter((box) => intersects(box, area));
      if (near.length * most > MANY) continue;
      const grid = routingGrid(near, { area, margin, lanes: most, through }, MOST);
      if (!grid) continue;
      addAll(grid, near.map(outlineOf), SIDE);
      addAll(
        grid,
        connectors.filter((one) => intersects(bounds(one.map(spot)), area)),
        CONNECTOR,
      );
      addOthers(grid, edge, others);
      const way = aStar(grid, starts, ends);
      if (way.length > 0) return withoutIdlePoints(way);
    }
    // Cards in columns slide, and a line attached to their top or bottom edge would not follow.
    if (layout.rootAt === 'left') return [];
    return fallbackRoute(layout, a, b, { margin: margin * 0.95, port: 0.3 });
  };
  return { route };
}

function addAll(grid: RoutingGrid, lines: readonly (readonly Point[])[], costs: NearCosts): void {
  for (const line of lines) addLine(grid, line, costs);
}

function addOthers(grid: RoutingGrid, { from, line }: Edge, others: readonly EdgeRoute[]): void {
  // Lines from the same start may overlap, because the dashes then coincide.
  const isShared = ({ edge }: EdgeRoute) => edge.line === line && edge.from === from;
  for (const other of others) if (!isShared(other)) addLine(grid, other.points, OTHER);
  // Only one of them: the negative costs of several would add up and make a shared line free.
  addLine(grid, others.find(isShared)?.points ?? [], SHARED);
}

function outlineOf({ x, y, width, height }: Box): Point[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x, y },
  ];
}

/** A straight connector has bounds without width or height, which would intersect nothing. */
function spot({ x, y }: Point): Box {
  return { x, y, width: 1, height: 1 };
}

function areaRound(whole: Box, boxes: readonly Box[], round: number): Box {
  const left = smallest(boxes.map(({ x }) => x)) - round;
  const top = smallest(boxes.map(({ y }) => y)) - round;
  const right = largest(boxes.map(({ x, width }) => x + width)) + round;
  const bottom = largest(boxes.map(({ y, height }) => y + height)) + round;
  const x = Math.max(left, whole.x - OUTSIDE);
  // Space above the drawing belongs to other content.
  const y = Math.max(top, whole.y);
  return {
    x,
    y,
    width: Math.min(right, whole.x + whole.width + OUTSIDE) - x,
    height: Math.min(bottom, whole.y + whole.height + OUTSIDE) - y,
  };
}
