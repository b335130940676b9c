import type { Point } from '../geometry/box';
import { firstFrom, type CrossGrid } from './crossGrid';

/** What it costs a route to come near a line. */
export interface NearCosts {
  /** Nearer than this counts as along it. */
  readonly reach: number;
  /** For every pixel along it. */
  readonly along: number;
  /** For crossing it. */
  readonly across: number;
}

/** Makes the ways along and across a line through corners dearer. */
export function addLine(grid: CrossGrid, line: readonly Point[], costs: NearCosts): void {
  for (const [at, end] of line.entries()) {
    const start = line[at - 1];
    if (start) addPiece(grid, start, end, costs);
  }
}

function addPiece(grid: CrossGrid, a: Point, b: Point, costs: NearCosts): void {
  const { xs, ys, right, down } = grid;
  const width = xs.length;
  if (a.y === b.y) {
    const span = [Math.min(a.x, b.x), Math.max(a.x, b.x)] as const;
    along(ys, xs, a.y, span, costs, (row, column, cost) => add(right, row * width + column, cost));
    across(xs, ys, a.y, span, costs, (column, row, cost) => add(down, row * width + column, cost));
    return;
  }
  const span = [Math.min(a.y, b.y), Math.max(a.y, b.y)] as const;
  along(xs, ys, a.x, span, costs, (column, row, cost) => add(down, row * width + column, cost));
  across(ys, xs, a.x, span, costs, (row, column, cost) => add(right, row * width + column, cost));
}

function add(costs: Float64Array, index: number, cost: number): void {
  costs[index] = (costs[index] ?? 0) + cost;
}

type Add = (line: number, piece: number, cost: number) => void;
type SpanOf = readonly [start: number, end: number];

/** Pieces of the lines beside a place, as far as they lie in a span. */
function along(
  lines: readonly number[],
  places: readonly number[],
  place: number,
  [start, end]: SpanOf,
  costs: NearCosts,
  addCost: Add,
): void {
  if (costs.along === 0) return;
  const last = firstFrom(lines, place + costs.reach);
  for (let line = firstFrom(lines, place - costs.reach); line < last; line += 1) {
    for (let piece = Math.max(0, firstFrom(places, start) - 1); piece < places.length; piece += 1) {
      const [from = Infinity, to = Infinity] = [places[piece], places[piece + 1]];
      if (from >= end || to === Infinity) break;
      const shared = Math.min(to, end) - Math.max(from, start);
      if (shared > 0) addCost(line, piece, shared * costs.along);
    }
  }
}

/** The pieces that cross a place, of the lines in a span. */
function across(
  lines: readonly number[],
  places: readonly number[],
  place: number,
  [start, end]: SpanOf,
  costs: NearCosts,
  addCost: Add,
): void {
  const piece = firstFrom(places, place) - 1;
  if (piece < 0 || piece + 1 >= places.length || costs.across === 0) return;
  const last = firstFrom(lines, end + costs.reach);
  for (let line = firstFrom(lines, start - costs.reach); line < last; line += 1) {
    addCost(line, piece, costs.across);
  }
}
