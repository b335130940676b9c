import type { Box, Point } from '../geometry/box';

/** What it costs a route to come near a line. */
export interface NearCosts {
  /** Nearer than this counts as along it. */
  readonly within: number;
  /** For every pixel along it. */
  readonly along: number;
  /** For crossing it. */
  readonly across: number;
}

/** Makes the ways along and across a line through corners dearer. */
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
  const last = firstFrom(lines, end + costs.within);
  for (let line = firstFrom(lines, start - costs.within); line < last; line += 1) {
    addCost(line, piece, costs.across);
  }
}

/** The level and upright lines that a route may follow, with what it costs to go along each piece. */
export interface RoutingGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Cost from each crossing, row by row, to the next on its right; infinite through a box. */
  readonly right: Float64Array;
  /** Cost from each crossing to the next below. */
  readonly down: Float64Array;
}

/** What a grid is made for. */
export interface GridOptions {
  /** The part of the world that routes may use. */
  readonly area: Box;
  /** Half of the least distance between boxes: lines keep as far from them. */
  readonly margin: number;
  /** How many lines run side by side along a box. */
  readonly lanes: number;
  /** Places that lines must run through. */
  readonly through: readonly Point[];
}

/** Between lines that run side by side, in world pixels. */
export const LANE = 6;
/** Lines nearer to each other than this are one. */
const ONE = 5.5;
/** What lies on a margin is beside the box. */
const EPSILON = 1e-3;

/** The lines round boxes in an area; `undefined` when there are more crossings than `most`. */
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

/** Places beside the sides of boxes, the nearest always, those further out where there is room. */
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

/** Two sorted lists in one; of the second, only what lies apart from everything before it. */
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

/** No way leads through a box or nearer to it than `margin`. */
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

/** Index of the first of sorted places that is not below `place`. */
export function firstFrom(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
