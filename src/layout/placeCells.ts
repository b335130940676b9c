import type { Row } from '../tree/visibleRows';
import type { Arrangements } from './arrange';
import type { Box, Point, Size } from './box';
import { makeCell, type Cell } from './cell';
import { cellSides } from './cellSides';
import type { Family } from './family';
import type { Hung } from './part';
import type { Gaps, LinkKind } from './treeLayout';

/** Where rows stand and how they are joined to their parents. */
export interface Places {
  readonly boxes: readonly Box[];
  readonly joints: readonly (Point | undefined)[];
  readonly links: readonly (LinkKind | null)[];
  readonly width: number;
}

const NOTHING: Size = { width: 0, height: 0 };

/** Makes the cells, the innermost first, and places them, the outermost first. */
export function placeCells<T>(
  rows: readonly Row<T>[],
  families: ReadonlyMap<number, Family>,
  sizes: readonly Size[],
  arrangements: Arrangements,
  gaps: Gaps,
): Places {
  const sides = cellSides(families, arrangements);
  const cells: Cell[] = [];
  const cellOf = (index: number) => cells[index] ?? NOTHING;
  const options = { gaps, sizes, families, arrangements, sides, cellOf };
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (sides.has(index)) cells[index] = makeCell([index], options);
  }
  const roots = families.get(-1)?.below ?? [];
  const kind = arrangements.get(-1)?.kind ?? 'spread';
  const whole =
    kind === 'spread'
      ? makeCell(roots, options)
      : lined(
          roots,
          cellOf,
          kind === 'hang' ? gaps.level : gapOf(roots, families, gaps),
          kind === 'hang',
        );
  return fromLeftEdge(placeRows(rows, sizes, whole, cells));
}

/** The gap of a row: that of siblings where nothing hangs on any of them. */
function gapOf(
  roots: readonly number[],
  families: ReadonlyMap<number, Family>,
  { sibling, branch }: Gaps,
): number {
  return roots.some((index) => families.has(index)) ? branch : sibling;
}

/** Roots one below the other, each in the middle, or side by side. */
function lined(
  roots: readonly number[],
  cellOf: (index: number) => Size,
  gap: number,
  isPile: boolean,
): Cell {
  const widest = Math.max(0, ...roots.map((index) => cellOf(index).width));
  const hung: Hung[] = [];
  let [x, y] = [0, 0];
  for (const index of roots) {
    const { width, height } = cellOf(index);
    hung.push({ index, link: 'side', x: isPile ? (widest - width) / 2 : x, y });
    if (isPile) y += height + gap;
    else x += width + gap;
  }
  return { width: 0, height: 0, stems: [], hung };
}

function placeRows<T>(
  rows: readonly Row<T>[],
  sizes: readonly Size[],
  whole: Cell,
  cells: readonly Cell[],
): Omit<Places, 'width'> {
  const stems: Point[] = [];
  const hung: Hung[] = [];
  const note = (cell: Cell, { x, y }: Point) => {
    for (const one of cell.hung) hung[one.index] = one;
    for (const stem of cell.stems) stems[stem.index] = { x: x + stem.x, y: y + stem.y };
  };
  note(whole, { x: 0, y: 0 });
  const joints: (Point | undefined)[] = [];
  const boxes = rows.map(({ index, parentIndex }): Box => {
    const one = hung[index];
    const { x, y } = stems[parentIndex] ?? { x: 0, y: 0 };
    const cell = cells[index];
    if (one && cell) note(cell, { x: x + one.x, y: y + one.y });
    const joint = one?.joint;
    if (joint) joints[index] = { x: x + joint.x, y: Math.max(y, y + joint.y) };
    const size = sizes[index] ?? NOTHING;
    const stem = stems[index] ?? { x: 0, y: 0 };
    return { x: stem.x - size.width / 2, y: stem.y, ...size };
  });
  const links = rows.map(({ index, parentIndex }) =>
    parentIndex < 0 ? null : (hung[index]?.link ?? 'elbow'),
  );
  return { boxes, links, joints };
}

/** Moves all so that nothing, spines included, lies left of the origin. */
function fromLeftEdge({ boxes, joints, links }: Omit<Places, 'width'>): Places {
  let left = Infinity;
  for (const { x } of boxes) left = Math.min(left, x);
  for (const joint of joints) left = Math.min(left, joint?.x ?? left);
  const at = boxes.map((box) => ({ ...box, x: box.x - left }));
  const width = at.reduce((right, box) => Math.max(right, box.x + box.width), 0);
  return {
    boxes: at,
    joints: joints.map((joint) => joint && { ...joint, x: joint.x - left }),
    links,
    width,
  };
}
