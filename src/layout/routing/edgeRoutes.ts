import { bounds, type Box, intersects, type Point } from '../geometry/box';
import { linkPoints } from '../geometry/linkPath';
import { pathThrough, withoutIdlePoints } from '../geometry/pathThrough';
import type { TreeLayout } from '../geometry/treeLayout';
import { areaToDraw } from '../view/rowsInView';
import { boxAt, type Scene } from '../view/scene';
import { type Edge, type EdgeRoute, edgeRouter, type EdgeRouter } from './edgeRouter';

/** A line across the tree between two rows, by index, and the name of its look. */
export interface EdgeLine {
  readonly link: Edge;
  readonly look: string;
}

/** The lines of one look, as SVG path data, and the dots at their ends. */
export interface EdgePath {
  readonly look: string;
  readonly line: string;
  readonly ends: string;
}

/** The lines across a scene; each finds its way when one of its ends is first to be drawn. */
export interface EdgeRoutes {
  /** The paths to draw for a view of the world, of all lines or of those that end at a node. */
  readonly toDraw: (view: Box, id?: string | null) => readonly EdgePath[];
}

/** From the middle of a dot to the edge of its card. */
const DOT = 2.5;

/** The lines across a scene. */
export function edgeRoutes<T>(scene: Scene<T>, lines: readonly EdgeLine[]): EdgeRoutes {
  const routes = new Map<EdgeLine, EdgeRoute>();
  const lanes = lanesFor(new Set(lines.map(({ link }) => link[0])).size);
  let router: ReturnType<typeof edgeRouter> | undefined;
  const findWays = (area: Box) => {
    const missing = lines.filter(
      (line) =>
        !routes.has(line) && endsOf(line).some((end) => intersects(sweep(scene, end), area)),
    );
    if (missing.length === 0) return;
    router ??= routerFor(scene, lanes);
    const links = missing.map(({ link: [from, to], look }) => [from, to, look] as const);
    for (const [at, route] of routesApart(router, links, [...routes.values()]).entries()) {
      const line = missing[at];
      if (line) routes.set(line, route);
    }
  };
  return {
    toDraw: (view, id) => {
      const area = areaToDraw(scene, view);
      findWays(area);
      const own = id === undefined ? undefined : (scene.indexById.get(id ?? '') ?? -1);
      const wanted = lines.flatMap((line) => {
        const isWanted = own === undefined || endsOf(line).includes(own);
        const route = isWanted ? routes.get(line) : undefined;
        const points = route ? pointsAt(scene, route, view.y) : [];
        const isSeen = points.length > 1 && intersects(padded(bounds(points.map(spot))), area);
        return isSeen ? [{ look: line.look, points }] : [];
      });
      return byLook(wanted);
    },
  };
}

/** Whether two answers draw the same. */
export function sameEdgePaths(a: readonly EdgePath[], b: readonly EdgePath[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ look, line, ends }, at) => {
      const other = b[at];
      return other?.look === look && other.line === line && other.ends === ends;
    })
  );
}

function routerFor<T>(scene: Scene<T>, lanes: number): ReturnType<typeof edgeRouter> {
  const { layout, rows } = scene;
  const connectors = rows.flatMap(({ index, parentIndex }) => {
    const [kind, from, to] = [layout.links[index], layout.boxes[parentIndex], layout.boxes[index]];
    return kind && from && to ? [linkPoints(layout, kind, from, to, layout.joints?.[index])] : [];
  });
  return edgeRouter({ layout, lanes, connectors, reachOf: (index) => sweep(scene, index) });
}

/** All places that a row's card may slide to. */
function sweep<T>({ layout, limits }: Scene<T>, index: number): Box {
  const box = layout.boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  return { ...box, height: Math.max(box.y, limits[index] ?? box.y) + box.height - box.y };
}

/** The corners of a route whose ends have slid along their branches, when the view begins at `top`. */
function pointsAt<T>(scene: Scene<T>, route: EdgeRoute, top: number): readonly Point[] {
  const { points } = route;
  const slidBy = (index: number) =>
    boxAt(scene, index, top).y - (scene.layout.boxes[index]?.y ?? 0);
  const [from, to] = endsOf(route).map(slidBy);
  if (!from && !to) return points;
  const reach = scene.layout.gaps.sibling / 2;
  const started = withSlid(points, from ?? 0, reach);
  const ended = withSlid(started.toReversed(), to ?? 0, reach);
  return withoutIdlePoints(ended.toReversed());
}

/** The first point slides; the line follows upright beside the card. */
function withSlid(points: readonly Point[], by: number, reach: number): readonly Point[] {
  const [edge, next] = points;
  if (by === 0 || !edge || !next) return points;
  const x = edge.x + Math.sign(next.x - edge.x) * reach;
  const y = edge.y + by;
  return [{ x: edge.x, y }, { x, y }, { x, y: edge.y }, ...points.slice(1)];
}

function byLook(
  lines: readonly { readonly look: string; readonly points: readonly Point[] }[],
): EdgePath[] {
  const paths = new Map<string, EdgePath>();
  for (const { look, points } of lines) {
    const { line, ends } = paths.get(look) ?? { line: '', ends: '' };
    const dots = [dot(points[0], points[1]), dot(points.at(-1), points.at(-2))];
    paths.set(look, { look, line: line + pathThrough(points), ends: ends + dots.join('') });
  }
  return [...paths.values()];
}

/** A stroke without length just outside a card, which round caps make a dot. */
function dot(edge: Point | undefined, next: Point | undefined): string {
  if (!edge || !next) return '';
  const x = edge.x + Math.sign(next.x - edge.x) * DOT;
  const y = edge.y + Math.sign(next.y - edge.y) * DOT;
  return `M${x},${y}h0`;
}

const endsOf = ({ link: [from, to] }: Pick<EdgeLine, 'link'>) => [from, to] as const;

const spot = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 });

/** Lines have a width, however straight they are. */
function padded({ x, y, width, height }: Box): Box {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}

/** So many lines run side by side at most. */
const MOST_LANES = 5;
/** More lines than these keep the first way that is found for them. */
const FEW = 12;

/**
 * The line between two boxes that are no parent and child, as SVG path data: orthogonal, with rounded
 * corners, through the free room between the boxes and round them all. Joins no box with itself.
 */
export function crossLinkPath(layout: TreeLayout, from: number, to: number): string {
  return pathThrough(crossLinkPoints(layout, [[from, to]])[0] ?? []);
}

/**
 * The corners of the lines between pairs of boxes, set apart where they run along each other, as far
 * as there is room; none for a line that cannot be drawn. `connectors` are the corners of the tree's.
 */
export function crossLinkPoints(
  layout: TreeLayout,
  links: readonly Edge[],
  connectors: readonly (readonly Point[])[] = [],
): Point[][] {
  const router = edgeRouter({ layout, connectors, lanes: lanesFor(links.length) });
  return routesApart(router, links).map(({ points }) => [...points]);
}

/** How many lines get room side by side; less when there are many, since each way costs more. */
function lanesFor(count: number): number {
  return count > FEW ? 2 : Math.min(MOST_LANES, count + 2);
}

/** Ways for all links besides those drawn; few are found again, each knowing the way of the others. */
function routesApart(
  router: EdgeRouter,
  links: readonly Edge[],
  drawn: readonly EdgeRoute[] = [],
): EdgeRoute[] {
  const routes: EdgeRoute[] = [];
  for (const link of links) {
    routes.push({ link, points: router.route(link, [...drawn, ...routes]) });
  }
  if (links.length < 2 || links.length > FEW) return routes;
  for (const [place, { link }] of routes.entries()) {
    const others = routes.filter((_, at) => at !== place);
    routes[place] = { link, points: router.route(link, [...drawn, ...others]) };
  }
  return routes;
}
