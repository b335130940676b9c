import { bounds, type Box, intersects, type Point } from '../geometry/box';
import { linkPoints } from '../geometry/linkPath';
import { pathThrough, withoutIdlePoints } from '../geometry/pathThrough';
import { areaToDraw } from '../view/rowsInView';
import { boxAt, type Scene } from '../view/scene';
import { type Edge, type EdgeRoute, edgeRouter, type EdgeRouter } from './edgeRouter';

/** The edges of one kind of line as SVG path data, with the dots at their ends. */
export interface EdgePath {
  readonly line: string;
  readonly path: string;
  readonly ends: string;
}

/** The edges of a scene with their routes; an edge is routed the first time one of its ends is in view. */
export interface EdgeRoutes {
  /**
   * The paths to draw for a view of the world: of all edges, or only of those that end at the node `id`.
   */
  readonly toDraw: (view: Box, id?: string | null) => readonly EdgePath[];
}

/** Distance from the middle of a dot to the edge of its card, in pixels. */
const DOT = 2.5;

/** Routes the edges of a scene that are not connectors of parent and child. */
export function edgeRoutes<T>(scene: Scene<T>, edges: readonly Edge[]): EdgeRoutes {
  const routes = new Map<Edge, EdgeRoute>();
  const lanes = lanesFor(new Set(edges.map(({ from }) => from)).size);
  let router: EdgeRouter | undefined;
  const route = (area: Box) => {
    const missing = edges.filter(
      (edge) =>
        !routes.has(edge) && endsOf(edge).some((end) => intersects(sweep(scene, end), area)),
    );
    if (missing.length === 0) return;
    router ??= routerFor(scene, lanes);
    for (const found of routesApart(router, missing, [...routes.values()])) {
      routes.set(found.edge, found);
    }
  };
  return {
    toDraw: (view, id) => {
      const area = areaToDraw(scene, view);
      route(area);
      const own = id === undefined ? undefined : (scene.indexById.get(id ?? '') ?? -1);
      const wanted = edges.filter((edge) => own === undefined || endsOf(edge).includes(own));
      return byLine(
        wanted.flatMap((edge) => {
          const found = routes.get(edge);
          const points = found ? pointsAt(scene, found, view.y) : [];
          const isSeen = points.length > 1 && intersects(padded(bounds(points.map(spot))), area);
          return isSeen ? [{ line: edge.line, points }] : [];
        }),
      );
    },
  };
}

/** Whether two results of `toDraw` draw the same. */
export function sameEdgePaths(a: readonly EdgePath[], b: readonly EdgePath[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ line, path, ends }, at) => {
      const other = b[at];
      return other?.line === line && other.path === path && other.ends === ends;
    })
  );
}

function routerFor<T>(scene: Scene<T>, lanes: number): EdgeRouter {
  const { layout, rows } = scene;
  const connectors = rows.flatMap(({ index, parentIndex }) => {
    const [kind, from, to] = [layout.links[index], layout.boxes[parentIndex], layout.boxes[index]];
    return kind && from && to ? [linkPoints(layout, kind, from, to, layout.joints?.[index])] : [];
  });
  return edgeRouter({ layout, lanes, connectors, sweepOf: (index) => sweep(scene, index) });
}

/** The whole area that a row's card covers as it slides. */
function sweep<T>({ layout, limits }: Scene<T>, index: number): Box {
  const box = layout.boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  return { ...box, height: Math.max(box.y, limits[index] ?? box.y) + box.height - box.y };
}

/** The corners of a route when the view begins at `top`, its ends moved along with cards that have slid. */
function pointsAt<T>(scene: Scene<T>, route: EdgeRoute, top: number): readonly Point[] {
  const { points } = route;
  const slidBy = (index: number) =>
    boxAt(scene, index, top).y - (scene.layout.boxes[index]?.y ?? 0);
  const [from, to] = endsOf(route.edge).map(slidBy);
  if (!from && !to) return points;
  const reach = scene.layout.gaps.sibling / 2;
  const started = withSlid(points, from ?? 0, reach);
  const ended = withSlid(started.toReversed(), to ?? 0, reach);
  return withoutIdlePoints(ended.toReversed());
}

/** Moves the first point with its card, and joins it to the rest by a vertical piece beside the card. */
function withSlid(points: readonly Point[], by: number, reach: number): readonly Point[] {
  const [edge, next] = points;
  if (by === 0 || !edge || !next) return points;
  const x = edge.x + Math.sign(next.x - edge.x) * reach;
  const y = edge.y + by;
  return [{ x: edge.x, y }, { x, y }, { x, y: edge.y }, ...points.slice(1)];
}

function byLine(
  found: readonly { readonly line: string; readonly points: readonly Point[] }[],
): EdgePath[] {
  const paths = new Map<string, EdgePath>();
  for (const { line, points } of found) {
    const { path, ends } = paths.get(line) ?? { path: '', ends: '' };
    const dots = [dot(points[0], points[1]), dot(points.at(-1), points.at(-2))];
    paths.set(line, { line, path: path + pathThrough(points), ends: ends + dots.join('') });
  }
  return [...paths.values()];
}

/** A stroke of zero length just outside a card, which round line caps draw as a dot. */
function dot(edge: Point | undefined, next: Point | undefined): string {
  if (!edge || !next) return '';
  const x = edge.x + Math.sign(next.x - edge.x) * DOT;
  const y = edge.y + Math.sign(next.y - edge.y) * DOT;
  return `M${x},${y}h0`;
}

const endsOf = ({ from, to }: Edge) => [from, to] as const;

const spot = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 });

/** A straight line has bounds without width or height, which would intersect nothing. */
function padded({ x, y, width, height }: Box): Box {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}

/** At most this many lines run side by side. */
const MOST_LANES = 5;
/** With more lines than this, each keeps the first route that is found for it. */
const FEW = 12;

/**
 * How many lines have room side by side; fewer when there are many lines, since each route then costs
 * more.
 */
function lanesFor(count: number): number {
  return count > FEW ? 2 : Math.min(MOST_LANES, count + 2);
}

/**
 * Routes for the edges that are not drawn yet. When they are few, each is routed again knowing the
 * others.
 */
function routesApart(
  router: EdgeRouter,
  edges: readonly Edge[],
  drawn: readonly EdgeRoute[] = [],
): EdgeRoute[] {
  const routes: EdgeRoute[] = [];
  for (const edge of edges) {
    routes.push({ edge, points: router.route(edge, [...drawn, ...routes]) });
  }
  if (edges.length < 2 || edges.length > FEW) return routes;
  for (const [place, { edge }] of routes.entries()) {
    const others = routes.filter((_, at) => at !== place);
    routes[place] = { edge, points: router.route(edge, [...drawn, ...others]) };
  }
  return routes;
}
