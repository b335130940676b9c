import { bounds, intersects, type Box, type Point } from '../geometry/box';
import { lanesFor, routesApart } from './crossLinkPath';
import { crossRouter, type CrossLink, type CrossRoute } from './edgeRouter';
import { linkPoints } from '../geometry/linkPath';
import { pathThrough } from '../geometry/pathThrough';
import { areaToDraw } from '../view/rowsInView';
import { boxAt, type Scene } from '../view/scene';
import { withoutIdlePoints } from '../geometry/withoutIdlePoints';

/** A line across the tree between two rows, by index, and the name of its look. */
export interface CrossLine {
  readonly link: CrossLink;
  readonly look: string;
}

/** The lines of one look, as SVG path data, and the dots at their ends. */
export interface CrossPath {
  readonly look: string;
  readonly line: string;
  readonly ends: string;
}

/** The lines across a scene; each finds its way when one of its ends is first to be drawn. */
export interface CrossLines {
  /** The paths to draw for a view of the world, of all lines or of those that end at a node. */
  readonly toDraw: (view: Box, id?: string | null) => readonly CrossPath[];
}

/** From the middle of a dot to the edge of its card. */
const DOT = 2.5;

/** The lines across a scene. */
export function crossLinesOf<T>(scene: Scene<T>, lines: readonly CrossLine[]): CrossLines {
  const routes = new Map<CrossLine, CrossRoute>();
  const lanes = lanesFor(new Set(lines.map(({ link }) => link[0])).size);
  let router: ReturnType<typeof crossRouter> | undefined;
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
export function sameCrossPaths(a: readonly CrossPath[], b: readonly CrossPath[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ look, line, ends }, at) => {
      const other = b[at];
      return other?.look === look && other.line === line && other.ends === ends;
    })
  );
}

function routerFor<T>(scene: Scene<T>, lanes: number): ReturnType<typeof crossRouter> {
  const { layout, rows } = scene;
  const connectors = rows.flatMap(({ index, parentIndex }) => {
    const [kind, from, to] = [layout.links[index], layout.boxes[parentIndex], layout.boxes[index]];
    return kind && from && to ? [linkPoints(layout, kind, from, to, layout.joints?.[index])] : [];
  });
  return crossRouter({ layout, lanes, connectors, reachOf: (index) => sweep(scene, index) });
}

/** All places that a row's card may slide to. */
function sweep<T>({ layout, limits }: Scene<T>, index: number): Box {
  const box = layout.boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  return { ...box, height: Math.max(box.y, limits[index] ?? box.y) + box.height - box.y };
}

/** The corners of a route whose ends have slid along their branches, when the view begins at `top`. */
function pointsAt<T>(scene: Scene<T>, route: CrossRoute, top: number): readonly Point[] {
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
): CrossPath[] {
  const paths = new Map<string, CrossPath>();
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

const endsOf = ({ link: [from, to] }: Pick<CrossLine, 'link'>) => [from, to] as const;

const spot = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 });

/** Lines have a width, however straight they are. */
function padded({ x, y, width, height }: Box): Box {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}
