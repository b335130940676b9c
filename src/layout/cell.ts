import type { Arrangements } from './arrange';
import { SPREAD } from './arrangement';
import {
  emptyBlock,
  extendStacks,
  placeStems,
  rowStarts,
  type Block,
  type PlacedBlock,
} from './placeStems';
import type { Point, Size } from './box';
import { NO_FAMILY, type Family } from './family';
import { moved, type Hung } from './part';
import { limbOf, type Sides } from './limbOf';
import type { Gaps } from './treeLayout';

/** The middle of a card's upper edge, by row. */
export interface Stem extends Point {
  readonly index: number;
}

/** One or more trees drawn together, in rows that they share. */
export interface Cell extends Size {
  /** From the cell's corner. */
  readonly stems: readonly Stem[];
  /** What hangs on those cards, from their stems. */
  readonly hung: readonly Hung[];
}

/** What cells are made from. */
export interface CellOptions {
  readonly gaps: Gaps;
  readonly sizes: readonly Size[];
  readonly families: ReadonlyMap<number, Family>;
  readonly arrangements: Arrangements;
  readonly sides: ReadonlyMap<number, Sides>;
  /** The cells of what hangs on others, made before. */
  readonly cellOf: (index: number) => Size;
}

const NOTHING: Size = { width: 0, height: 0 };

/** Draws rows and all that is spread below them; the cells that hang on those are made already. */
export function makeCell(roots: readonly number[], options: CellOptions): Cell {
  const [only] = roots;
  const isAlone = only !== undefined && roots.length === 1 && !options.families.has(only);
  return isAlone ? singleCard(only, options.sizes[only] ?? NOTHING) : treeCell(roots, options);
}

function singleCard(index: number, size: Size): Cell {
  return { ...size, stems: [{ index, x: size.width / 2, y: 0 }], hung: [] };
}

function treeCell(roots: readonly number[], options: CellOptions): Cell {
  const { gaps } = options;
  const root = makeBlocks(roots, options);
  const starts = rowStarts(root, gaps.level);
  extendStacks(root, starts, gaps.level);
  const placed = placeStems(root, gaps).filter(({ depth }) => depth > 0);
  return cellOfBlocks(placed, starts);
}

function cellOfBlocks(placed: readonly PlacedBlock[], starts: readonly number[]): Cell {
  let [left, right, height] = [Infinity, -Infinity, 0];
  for (const { x, depth, data } of placed) {
    left = Math.min(left, x - data.left);
    right = Math.max(right, x + data.right);
    height = Math.max(height, (starts[depth - 1] ?? 0) + data.height);
  }
  const stems: Stem[] = [];
  const hung: Hung[] = [];
  for (const { x, depth, data } of placed) {
    const y = starts[depth - 1] ?? 0;
    if (data.isCard) stems.push({ index: data.index, x: x - left, y });
    const drop = data.isCard ? 0 : y - (starts[depth - 2] ?? 0);
    for (const one of data.hung) hung.push(moved(one, 0, drop));
  }
  return { width: right - left, height, stems, hung };
}

function makeBlocks(roots: readonly number[], options: CellOptions): Block {
  const root = emptyBlock({ left: 0, right: 0 });
  const stack: Block[] = [];
  const add = (parent: Block, rows: readonly number[]) => {
    for (const index of rows) {
      const block = cardBlock(index, options);
      parent.children.push(block);
      stack.push(block);
    }
  };
  add(root, roots);
  for (let block = stack.pop(); block; block = stack.pop()) {
    const { kind } = options.arrangements.get(block.index) ?? SPREAD;
    if (kind === 'spread') add(block, options.families.get(block.index)?.below ?? []);
  }
  return root;
}

/** The block of a card; what is stacked below it is a block under it. */
function cardBlock(index: number, options: CellOptions): Block {
  const { gaps, sizes, families, arrangements, sides, cellOf } = options;
  const card = sizes[index] ?? NOTHING;
  const { head, body } = limbOf(
    card,
    families.get(index) ?? NO_FAMILY,
    arrangements.get(index) ?? SPREAD,
    {
      gaps,
      cellOf,
      isLeaf: (child) => !families.has(child),
      sides: sides.get(index) ?? 'both',
    },
  );
  const children = body ? [{ ...body, index, isCard: false, children: [] }] : [];
  return { ...head, index, isCard: true, children };
}
