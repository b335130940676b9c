import type { Box, Point } from '../geometry/box';

/** What it costs a route to come near a line. */
export interface NearCosts {
  /** A route nearer than this runs along the line. */
  readonly within: number;
  /** Cost per pixel along it. */
  readonly along: number;
  /** Cost of crossing it. */
  readonly across: number;
}

/** Adds to the cost of every piece of the grid that runs along a line or crosses it. */
export function addLine(grid: RoutingGrid, line: readonly Point[], costs: NearCosts): void {
  for (const [at, end] of line.entries()) {
    const start = line[at - 1];
    if (start) addPiece(grid, start, end, costs);
  }
}

function addPiece(grid: RoutingGrid, a: Point, b: Point, costs: NearCosts): void {
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

/** Adds the cost of running along: to every piece within a span of the grid lines close to `place`. */
function along(
  lines: readonly number[],
  places: readonly number[],
  place: number,
  [start, end]: SpanOf,
  costs: NearCosts,
  addCost: Add,
): void {
  if (costs.along === 0) return;
  const last = firstFrom(lines, place + costs.within);
  for (let line = firstFrom(lines, place - costs.within); line < last; line += 1) {
    for (let piece = Math.max(0, firstFrom(places, start) - 1); piece < places.length; piece += 1) {
      const [from = Infinity, to = Infinity] = [places[piece], places[piece + 1]];
      if (from >= end || to === Infinity) break;
      const shared = Math.min(to, end) - Math.max(from, start);
      if (shared > 0) addCost(line, piece, shared * costs.along);
    }
  }
}

/** Adds the cost of crossing: to the piece over `place` of every grid line within a span. */
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
  const last = firstFrom(lines, end + costs.within);
  for (let line = firstFrom(lines, start - costs.within); line < last; line += 1) {
    addCost(line, piece, costs.across);
  }
}

/** The horizontal and vertical lines that a route may follow, and what each piece of them costs. */
export interface RoutingGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Cost from each crossing, row by row, to the next on its right; infinite through a box. */
  readonly right: Float64Array;
  /** Cost from each crossing to the next below. */
  readonly down: Float64Array;
}

/** What a grid is built from. */
export interface GridOptions {
  /** The part of the world that routes may use. */
  readonly area: Box;
  /** Half of the least distance between boxes, which is how far lines keep from them. */
  readonly margin: number;
  /** How many lines run side by side along a box. */
  readonly lanes: number;
  /** Points that grid lines must pass through. */
  readonly through: readonly Point[];
}

/** Distance between lines that run side by side, in world pixels. */
export const LANE = 6;
/** Grid lines nearer to each other than this count as one. */
const ONE = 5.5;
/** A line exactly on a box's margin counts as beside the box. */
const EPSILON = 1e-3;

/**
 * The grid lines around the boxes in an area; `undefined` when it would have more than `most` crossings.
 */
export function routingGrid(
  boxes: readonly Box[],
  options: GridOptions,
  most: number,
): RoutingGrid | undefined {
  const { area, margin, through } = options;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const xs = linesAlong(
    boxes.map(({ x, width }) => [x, x + width] as const),
    through.map(({ x }) => x),
    options,
  ).filter((x) => x >= area.x && x <= right);
  const ys = linesAlong(
    boxes.map(({ y, height }) => [y, y + height] as const),
    through.map(({ y }) => y),
    options,
  ).filter((y) => y >= area.y && y <= bottom);
  if (xs.length * ys.length > most) return undefined;
  const grid = { xs, ys, right: lengths(xs, ys, 'x'), down: lengths(xs, ys, 'y') };
  for (const box of boxes) block(grid, box, margin - EPSILON);
  return grid;
}

/** Positions of grid lines beside the boxes: the nearest always, those further out where there is room. */
function linesAlong(
  sides: readonly (readonly [number, number])[],
  through: readonly number[],
  { margin, lanes }: GridOptions,
): number[] {
  const kept = [
    ...new Set([...through, ...sides.flatMap(([start, end]) => [start - margin, end + margin])]),
  ].toSorted((a, b) => a - b);
  const further = new Set<number>();
  for (let lane = 1; lane < lanes; lane += 1) {
    const away = margin + lane * LANE;
    for (const [start, end] of sides) further.add(start - away).add(end + away);
  }
  return merged(
    kept,
    [...further].toSorted((a, b) => a - b),
  );
}

/** Merges two sorted lists; of the second, only positions that keep their distance from all others. */
function merged(kept: readonly number[], further: readonly number[]): number[] {
  const all: number[] = [];
  let next = 0;
  for (const place of [...kept, Infinity]) {
    for (let extra = further[next]; extra !== undefined && extra < place; extra = further[next]) {
      if (extra - (all.at(-1) ?? -Infinity) >= ONE && place - extra >= ONE) all.push(extra);
      next += 1;
    }
    if (place < Infinity) all.push(place);
  }
  return all;
}

function lengths(xs: readonly number[], ys: readonly number[], axis: 'x' | 'y'): Float64Array {
  const places = axis === 'x' ? xs : ys;
  const costs = new Float64Array(xs.length * ys.length);
  for (let row = 0; row < ys.length; row += 1) {
    for (let column = 0; column < xs.length; column += 1) {
      const at = axis === 'x' ? column : row;
      costs[row * xs.length + column] = (places[at + 1] ?? Infinity) - (places[at] ?? 0);
    }
  }
  return costs;
}

/** Makes every piece through a box, or nearer to it than `margin`, impassable. */
function block({ xs, ys, right, down }: RoutingGrid, box: Box, margin: number): void {
  const [left, top] = [box.x - margin, box.y - margin];
  const [end, bottom] = [box.x + box.width + margin, box.y + box.height + margin];
  const columns = [firstFrom(xs, left), firstFrom(xs, end)] as const;
  const rows = [firstFrom(ys, top), firstFrom(ys, bottom)] as const;
  for (let row = rows[0]; row < rows[1]; row += 1) {
    for (let column = Math.max(0, columns[0] - 1); column < columns[1]; column += 1) {
      right[row * xs.length + column] = Infinity;
    }
  }
  for (let row = Math.max(0, rows[0] - 1); row < rows[1]; row += 1) {
    for (let column = columns[0]; column < columns[1]; column += 1) {
      down[row * xs.length + column] = Infinity;
    }
  }
}

/** Index of the first of the sorted positions that is not less than `place`. */
export function firstFrom(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
