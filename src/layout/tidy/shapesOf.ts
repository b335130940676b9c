import { BONE, HANG, SPREAD, type Arrangement } from './arrangement';
import type { Size } from '../geometry/box';
import { startsUnder } from './evenStarts';
import type { Family, FamilyOf } from './family';
import { limbOf, type LimbOptions } from './limbOf';
import { sampled, shapeUnder, worthKeeping, type Shape } from './shape';
import type { Gaps, Spacing } from '../geometry/treeLayout';

/** What the shapes of a row are made from. */
export interface ShapeOptions {
  readonly gaps: Gaps;
  readonly familyOf: FamilyOf;
  readonly sizeOf: (index: number) => Size;
  /** The shapes of a child, made already; empty for a row without children, which has only its size. */
  readonly shapesOf: (index: number) => readonly Shape[];
}

/** Whole branches stacked in columns are hard to read: they count as this many times their height. */
const UNEVEN = 1.2;
/** Fewer children than this look uneven in two columns. */
const BONE_FROM = 4;
const MOST_COLUMNS = 12;

/**
 * The ways to draw a row that are worth keeping, the narrowest first: each wider one is lower than the
 * one before (the shape curves of Stockmeyer 1983).
 */
export function shapesOf(
  card: Size,
  family: Family,
  spacing: Spacing,
  options: ShapeOptions,
): Shape[] {
  const { below } = family;
  const budgets = budgetsOf(family, options).map((budget) => held(budget, options));
  const found: Shape[] = [];
  if (spacing !== 'stack' || below.length === 0) {
    for (const children of budgets) found.push(spread(card, family, children));
  }
  if (spacing !== 'spread') {
    for (const one of stacks(card, family, budgets, held(Infinity, options))) found.push(one);
  }
  return worthKeeping(found);
}

/** Heights to try as a limit for the children: the heights that their own shapes have. */
function budgetsOf({ beside, band, below }: Family, options: ShapeOptions): number[] {
  const { familyOf } = options;
  const isFlat = ![...beside, ...band, ...below].some(familyOf);
  // The height of cards without branches does not vary, so there is nothing to choose.
  if (isFlat || below.length === 0) return [Infinity];
  const heights = new Set<number>();
  for (const index of below) {
    if (!familyOf(index)) heights.add(options.sizeOf(index).height);
    for (const { height } of options.shapesOf(index)) heights.add(height);
  }
  return sampled([...heights].toSorted((a, b) => a - b));
}

/** Options for children whose shapes keep within a height. */
interface Held extends LimbOptions {
  readonly budget: number;
}

function held(budget: number, { gaps, familyOf, sizeOf, shapesOf: made }: ShapeOptions): Held {
  return {
    budget,
    gaps,
    cellOf: (index) => shapeUnder(made(index), budget) ?? sizeOf(index),
    isLeaf: (index) => !familyOf(index),
    sides: 'both',
  };
}

function spread(card: Size, family: Family, children: Held): Shape {
  const { gaps, budget, cellOf, isLeaf } = children;
  const { head } = limbOf(card, family, SPREAD, children);
  const gap = family.below.every(isLeaf) ? gaps.sibling : gaps.branch;
  let row = -gap;
  let lowest = -gaps.level;
  for (const index of family.below) {
    const { width, height } = cellOf(index);
    row += width + gap;
    lowest = Math.max(lowest, height);
  }
  return {
    width: Math.max(head.left + head.right, row),
    height: head.height + gaps.level + lowest,
    arrangement: SPREAD,
    budget,
  };
}

function stacks(card: Size, family: Family, budgets: readonly Held[], narrowest: Held): Shape[] {
  const { below, band } = family;
  const isFlat = below.every(narrowest.isLeaf);
  const found = [stack(card, family, HANG, narrowest)];
  if (isFlat && below.length + band.length >= BONE_FROM) {
    found.push(stack(card, family, BONE, narrowest));
  }
  const most = Math.min(below.length - 1, MOST_COLUMNS);
  for (let columns = isFlat ? 3 : 2; columns <= most; columns += 1) {
    found.push(stack(card, family, { kind: 'comb', columns }, narrowest));
  }
  if (isFlat) return found;
  for (const children of budgets) {
    const columns = columnsWithin(below, children);
    const isComb = columns > 1 && columns < below.length;
    if (isComb) found.push(stack(card, family, { kind: 'comb', columns }, children));
  }
  return found;
}

/** How many columns are needed when none is higher than the highest child. */
function columnsWithin(rows: readonly number[], { cellOf, gaps }: Held): number {
  const heights = rows.map((index) => cellOf(index).height + gaps.branch);
  const most = heights.reduce((highest, height) => Math.max(highest, height), 0);
  return startsUnder(heights, most).length;
}

function stack(card: Size, family: Family, arrangement: Arrangement, children: Held): Shape {
  const { gaps, budget, isLeaf } = children;
  const { head, body } = limbOf(card, family, arrangement, children);
  const height = head.height + (body ? gaps.level + body.height : 0);
  const isUneven = arrangement.kind === 'comb' && !family.below.every(isLeaf);
  return {
    width: Math.max(head.left, body?.left ?? 0) + Math.max(head.right, body?.right ?? 0),
    height: isUneven ? height * UNEVEN : height,
    arrangement,
    budget,
  };
}
