import { largest, smallest } from '../../collections/largest';
import FlatQueue from 'flatqueue';
import type { Point } from '../geometry/box';
import type { Port } from './ports';
import { type RoutingGrid, firstFrom } from './routingGrid';

/** What a bend costs, in pixels of length: a route with few bends is easier to follow than a short one. */
const BEND = 36;
/** How much less each pixel costs along a line that may be shared. */
export const SHARING = 0.35;

/**
 * The search so far. Each crossing has two states: reached along a horizontal line (even) or a vertical
 * one.
 */
interface Search {
  readonly grid: RoutingGrid;
  readonly costs: Float64Array;
  readonly before: Int32Array;
}

/**
 * The cheapest route through a grid from one of the ports to one of the others, as its corners; empty
 * when there is none. A* (Hart, Nilsson, Raphael 1968) on crossings, where bends cost as well as length.
 */
export function aStar(grid: RoutingGrid, from: readonly Port[], to: readonly Port[]): Point[] {
  // One state more than the crossings have: the end, reached from any of the ports in `to`.
  const last = grid.xs.length * grid.ys.length * 2;
  const search = {
    grid,
    costs: new Float64Array(last + 1).fill(Infinity),
    before: new Int32Array(last + 1),
  };
  const queue = new FlatQueue();
  const far = distanceTo(to);
  const relax = (state: number, before: number, cost: number) => {
    if (cost >= (search.costs[state] ?? 0)) return;
    search.costs[state] = cost;
    search.before[state] = before;
    queue.push(state, state === last ? cost : cost + far(pointOf(grid, state)));
  };
  const ends = statesOf(grid, to);
  for (const [state, port] of statesOf(grid, from)) {
    relax(state, -1 - from.indexOf(port), port.cost);
  }
  const done = new Uint8Array(last);
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (state === last) return wayTo(search, search.before[last] ?? 0, from, ends);
    if (done[state] === 1) continue;
    done[state] = 1;
    const end = ends.get(state);
    if (end) relax(last, state, (search.costs[state] ?? 0) + end.cost);
    step(search, state, relax);
  }
  return [];
}

/** The states in which a route leaves or reaches the ports. */
function statesOf({ xs, ys }: RoutingGrid, ports: readonly Port[]): Map<number, Port> {
  const states = new Map<number, Port>();
  for (const port of ports) {
    const [column, row] = [firstFrom(xs, port.out.x), firstFrom(ys, port.out.y)];
    if (xs[column] !== port.out.x || ys[row] !== port.out.y) continue;
    states.set((row * xs.length + column) * 2 + (port.isLevel ? 0 : 1), port);
  }
  return states;
}

function pointOf({ xs, ys }: RoutingGrid, state: number): Point {
  const node = state >> 1;
  return { x: xs[node % xs.length] ?? 0, y: ys[Math.floor(node / xs.length)] ?? 0 };
}

/**
 * A* heuristic: the least that a route to the nearest port costs, except that one along a shared line may
 * cost less.
 */
function distanceTo(ports: readonly Port[]): (from: Point) => number {
  const xs = ports.map(({ out }) => out.x);
  const ys = ports.map(({ out }) => out.y);
  const [left, right] = [smallest(xs), largest(xs)];
  const [top, bottom] = [smallest(ys), largest(ys)];
  return ({ x, y }) => {
    const [across, down] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
    return across + down + (across > 0 && down > 0 ? BEND : 0);
  };
}

type Relax = (state: number, before: number, cost: number) => void;

/** Relaxes the neighbouring crossings, and the turn at this one. */
function step({ grid, costs }: Search, state: number, relax: Relax): void {
  const cost = costs[state] ?? Infinity;
  const [node, isUpright] = [state >> 1, (state & 1) === 1];
  relax(state ^ 1, state, cost + BEND);
  const [edges, stride] = isUpright ? [grid.down, grid.xs.length] : [grid.right, 1];
  relax(state + 2 * stride, state, cost + (edges[node] ?? Infinity));
  const isFirst = isUpright ? node < stride : node % grid.xs.length === 0;
  if (!isFirst) relax(state - 2 * stride, state, cost + (edges[node - stride] ?? Infinity));
}

function wayTo(
  search: Search,
  last: number,
  from: readonly Port[],
  ends: ReadonlyMap<number, Port>,
): Point[] {
  const end = ends.get(last);
  const points = end ? [end.edge] : [];
  let state = last;
  while (state >= 0) {
    points.push(pointOf(search.grid, state));
    state = search.before[state] ?? -1;
  }
  const start = from[-1 - state];
  if (start) points.push(start.edge);
  return points.toReversed();
}
