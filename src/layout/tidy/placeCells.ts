import type { VisibleRow } from '../../tree/visibleRows';
import type { Arrangements } from './arrange';
import type { RootArrangement } from './arrangement';
import type { Box, Point, Size } from '../geometry/box';
import { makeCell, type Cell, type CellOptions } from './cell';
import { cellSides } from './cellSides';
import type { Families } from './family';
import type { Hung } from './hung';
import type { Gaps, LinkKind } from '../geometry/treeLayout';

/** The positions of rows, and how they are joined to their parents. */
export interface Places {
  readonly boxes: readonly Box[];
  readonly joints: readonly (Point | undefined)[];
  readonly links: readonly (LinkKind | null)[];
  readonly width: number;
}

const NOTHING: Size = { width: 0, height: 0 };
const ORIGIN: Point = { x: 0, y: 0 };

/** Makes the cells from the innermost outwards, then places them from the outermost inwards. */
export function placeCells<T>(
  rows: readonly VisibleRow<T>[],
  families: Families,
  sizes: readonly Size[],
  arrangements: Arrangements,
  gaps: Gaps,
): Places {
  const { familyOf } = families;
  const { arrangementOf } = arrangements;
  const sides = cellSides(rows, families, arrangements);
  const cells: (Cell | undefined)[] = rows.map(() => undefined);
  const cellOf = (index: number) => cells[index] ?? sizes[index] ?? NOTHING;
  const isLeaf = (index: number) => !familyOf(index);
  const options = { gaps, sizes, familyOf, isLeaf, arrangementOf, sides, cellOf };
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (sides[index] && !isLeaf(index)) cells[index] = makeCell([index], options);
  }
  return placeRows(rows, sizes, rootCell(families.roots, arrangements.roots, options), cells);
}

/** The cell that holds all roots: in shared rows, one below the other, side by side, or both. */
function rootCell(
  roots: readonly number[],
  arrangement: RootArrangement,
  options: CellOptions,
): Cell {
  const { gaps, isLeaf } = options;
  if (arrangement === 'spread') return makeCell(roots, options);
  const isPile = arrangement === 'pile';
  if (arrangement === 'aside') return pileAside(roots, options);
  const aside = roots.every(isLeaf) ? gaps.sibling : (gaps.tree ?? gaps.branch);
  return lined(roots, options, isPile ? gaps.level : aside, isPile);
}

/** Places the first root, and the others one below the other beside it. */
function pileAside([first, ...others]: readonly number[], options: CellOptions): Cell {
  const { gaps, cellOf } = options;
  const pile = lined(others, options, gaps.level, true);
  if (first === undefined) return pile;
  const start = cellOf(first).width + (gaps.tree ?? gaps.branch);
  const hung = pile.hung.map((one) => ({ ...one, x: one.x + start }));
  return { ...pile, hung: [{ index: first, link: 'side', x: 0, y: 0 }, ...hung] };
}

/** Places roots side by side, or one below the other and centred. */
function lined(
  roots: readonly number[],
  { cellOf }: CellOptions,
  gap: number,
  isPile: boolean,
): Cell {
  const widest = roots.reduce((most, index) => Math.max(most, cellOf(index).width), 0);
  let [x, y] = [0, 0];
  const hung = roots.map((index): Hung => {
    const { width, height } = cellOf(index);
    const at = { x: isPile ? (widest - width) / 2 : x, y };
    if (isPile) y += height + gap;
    else x += width + gap;
    return { index, link: 'side', ...at };
  });
  return { width: 0, height: 0, stems: [], hung };
}

/** Turns positions relative to stems into positions in the drawing. */
function placeRows<T>(
  rows: readonly VisibleRow<T>[],
  sizes: readonly Size[],
  whole: Cell,
  cells: readonly (Cell | undefined)[],
): Places {
  const stems: (Point | undefined)[] = rows.map(() => undefined);
  const hung: (Hung | undefined)[] = rows.map(() => undefined);
  const note = (cell: Cell, { x, y }: Point) => {
    for (const one of cell.hung) hung[one.index] = one;
    for (const stem of cell.stems) stems[stem.index] = moved(stem, { x, y });
  };
  note(whole, ORIGIN);
  const stemOver = ({ parentIndex }: VisibleRow<T>) => stems[parentIndex] ?? ORIGIN;
  const corners = rows.map((row): Point => {
    const { index } = row;
    const corner = moved(stemOver(row), hung[index] ?? ORIGIN);
    const cell = cells[index];
    if (cell) note(cell, corner);
    const stem = stems[index];
    return stem ? { x: stem.x - (sizes[index] ?? NOTHING).width / 2, y: stem.y } : corner;
  });
  const joints = rows.map((row) => jointOf(stemOver(row), hung[row.index]));
  const links = rows.map(({ index, parentIndex }) =>
    parentIndex < 0 ? null : (hung[index]?.link ?? 'elbow'),
  );
  return { ...fromLeftEdge(corners, joints, sizes), links };
}

function moved(point: Point, { x, y }: Point): Point {
  return { x: point.x + x, y: point.y + y };
}

/** Where the connector to a hung row turns; never above the stem that the row hangs on. */
function jointOf(stem: Point, one: Hung | undefined): Point | undefined {
  return one?.joint && moved(stem, { x: one.joint.x, y: Math.max(0, one.joint.y) });
}

/** Moves everything so that nothing, spines included, lies left of the origin. */
function fromLeftEdge(
  corners: readonly Point[],
  joints: readonly (Point | undefined)[],
  sizes: readonly Size[],
): Pick<Places, 'boxes' | 'joints' | 'width'> {
  let left = Infinity;
  for (const { x } of corners) left = Math.min(left, x);
  for (const joint of joints) if (joint) left = Math.min(left, joint.x);
  const boxes = corners.map(({ x, y }, index): Box => {
    const { width, height } = sizes[index] ?? NOTHING;
    return { x: x - left, y, width, height };
  });
  return {
    boxes,
    joints: joints.map((joint) => joint && { x: joint.x - left, y: joint.y }),
    width: boxes.reduce((right, { x, width }) => Math.max(right, x + width), 0),
  };
}
