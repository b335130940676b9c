import type { Arrangements } from './arrange';
import {
  emptyBlock,
  extendStack,
  placeStems,
  rowStarts,
  type Block,
  type PlacedBlock,
} from './placeStems';
import type { Point, Size } from '../geometry/box';
import type { FamilyOf } from './family';
import type { Hanging, Hung } from './hung';
import { bareLimb, limbOf, type Limb, type Sides } from './limbOf';
import type { Part } from './part';

/** The middle of a card's upper edge, with the index of its row. */
export interface Stem extends Point {
  readonly index: number;
}

/** One or more trees drawn together in shared rows. */
export interface Cell extends Size {
  /** Measured from the cell's upper left corner. */
  readonly stems: readonly Stem[];
  /** The cells that hang on those cards, measured from their stems. */
  readonly hung: readonly Hung[];
}

/** What a cell is made from; the cells that hang inside it must have been made already. */
export interface CellOptions extends Hanging {
  readonly sizes: readonly Size[];
  readonly familyOf: FamilyOf;
  readonly arrangementOf: Arrangements['arrangementOf'];
  readonly sides: readonly (Sides | undefined)[];
}

const NOTHING: Size = { width: 0, height: 0 };

/** Draws the given rows and everything spread below them, around the hanging cells already made. */
export function makeCell(roots: readonly number[], options: CellOptions): Cell {
  const { level } = options.gaps;
  const top = emptyBlock(0, 0, -1);
  const blocks = blocksBelow(top, roots, options);
  const starts = rowStarts(blocks, level);
  for (const block of blocks) if (!block.isCard) extendStack(block, starts, level);
  return cellOfBlocks(placeStems(top, options.gaps), starts);
}

function cellOfBlocks(placed: readonly PlacedBlock[], starts: readonly number[]): Cell {
  let [left, right, height] = [Infinity, -Infinity, 0];
  for (const { x, block } of placed) {
    const { part, depth } = block;
    left = Math.min(left, x - part.left);
    right = Math.max(right, x + part.right);
    height = Math.max(height, (starts[depth] ?? 0) + part.height);
  }
  const stems: Stem[] = [];
  const hung: Hung[] = [];
  for (const { x, block } of placed) {
    const { part, index, isCard, depth } = block;
    const y = starts[depth] ?? 0;
    if (isCard) stems.push({ index, x: x - left, y });
    const drop = isCard ? 0 : y - (starts[depth - 1] ?? 0);
    for (const one of part.hungAt(0, drop)) hung.push(one);
  }
  return { width: right - left, height, stems, hung };
}

/** The blocks of the given rows and of everything spread below them, added under `top`; parents first. */
function blocksBelow(top: Block, roots: readonly number[], options: CellOptions): Block[] {
  const blocks: Block[] = [];
  const add = (parent: Block, part: Part, index: number, isCard: boolean): Block => {
    const block = { part, index, isCard, depth: parent.depth + 1, children: [] };
    parent.children.push(block);
    blocks.push(block);
    return block;
  };
  const addCards = (parent: Block, rows: readonly number[]) => {
    for (const index of rows) {
      const { head, body } = limbAt(index, options);
      const card = add(parent, head, index, true);
      if (body) add(card, body, index, false);
    }
  };
  addCards(top, roots);
  // The loop appends to the list that it goes through.
  for (const block of blocks) {
    const isSpread = block.isCard && options.arrangementOf(block.index).kind === 'spread';
    if (isSpread) addCards(block, options.familyOf(block.index)?.below ?? []);
  }
  return blocks;
}

function limbAt(index: number, options: CellOptions): Limb {
  const { gaps, sizes, familyOf, arrangementOf, sides, cellOf, isLeaf } = options;
  const card = sizes[index] ?? NOTHING;
  const family = familyOf(index);
  if (!family) return bareLimb(card);
  const hanging = { gaps, cellOf, isLeaf, sides: sides[index] ?? 'both' };
  return limbOf(card, family, arrangementOf(index), hanging);
}
