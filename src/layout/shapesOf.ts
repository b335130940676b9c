import { BONE, HANG, SPREAD, type Arrangement } from './arrangement';
import type { Size } from './box';
import { startsUnder } from './evenColumns';
import { NO_FAMILY, type Family } from './family';
import { limbOf, type LimbOptions } from './limbOf';
import type { Gaps, Spacing } from './treeLayout';

/** One way to draw a row with all below it, and the room that it takes. */
export interface Shape extends Size {
  readonly arrangement: Arrangement;
  /** How high each of the children may be. */
  readonly budget: number;
}

/** What the shapes of a row are made from. */
export interface ShapeOptions {
  readonly gaps: Gaps;
  readonly spacing: Spacing;
  readonly familyOf: (index: number) => Family | undefined;
  /** The shapes of the children, made before. */
  readonly shapesOf: (index: number) => readonly Shape[];
}

/** How much lower a wider shape must be, since the plainer one is easier to read. */
const WORTH = 0.88;
/** Branches of several rows in one column are as bad to read as this much more height. */
const UNEVEN = 1.2;
/** Fewer than these make an uneven picture in two columns. */
const BONE_FROM = 4;
/** More columns than these are never tried, nor are more shapes kept of a row. */
const MOST_COLUMNS = 12;
const MOST_SHAPES = 16;

/**
 * The ways to draw a row that are worth keeping: each wider one is lower (the shape curves of
 * Stockmeyer 1983). The narrowest comes first.
 */
export function shapesOf(card: Size, family: Family, options: ShapeOptions): Shape[] {
  if (family === NO_FAMILY) return [{ ...card, arrangement: SPREAD, budget: 0 }];
  const { below } = family;
  const budgets = below.length > 0 ? budgetsOf(family, options) : [Infinity];
  const found: Shape[] = [];
  if (options.spacing !== 'stack' || below.length === 0) {
    found.push(...budgets.map((budget) => spread(card, family, budget, options)));
  }
  if (options.spacing !== 'spread') found.push(...stacks(card, family, budgets, options));
  return worthKeeping(found);
}

/** The narrowest of the shapes that are low enough, or else the lowest. */
export function shapeUnder(shapes: readonly Shape[], height: number): Shape | undefined {
  return shapes.find((shape) => shape.height <= height) ?? shapes.at(-1);
}

function worthKeeping(shapes: readonly Shape[]): Shape[] {
  const kept: Shape[] = [];
  for (const shape of shapes.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    if (shape.height < WORTH * (kept.at(-1)?.height ?? Infinity)) kept.push(shape);
  }
  return sampled(kept);
}

/** At most so many of a list, the first and the last among them. */
function sampled<S>(list: readonly S[]): S[] {
  if (list.length <= MOST_SHAPES) return [...list];
  const step = (list.length - 1) / (MOST_SHAPES - 1);
  return Array.from(
    { length: MOST_SHAPES },
    (_, at) => list.slice(Math.round(at * step))[0],
  ).filter((one) => one !== undefined);
}

/** Heights that children may be held to: those of their shapes. */
function budgetsOf(family: Family, options: ShapeOptions): number[] {
  const children = family.below.map(options.shapesOf);
  const heights = new Set(children.flatMap((shapes) => shapes.map(({ height }) => height)));
  return sampled([...heights].toSorted((a, b) => a - b));
}

function spread(card: Size, family: Family, budget: number, options: ShapeOptions): Shape {
  const { gaps, familyOf } = options;
  const { below } = family;
  const hanging = limbOptions(options, budget);
  const { head } = limbOf(card, family, SPREAD, hanging);
  const gap = below.every((index) => !familyOf(index)) ? gaps.sibling : gaps.branch;
  const row = below.reduce((sum, index) => sum + hanging.cellOf(index).width + gap, -gap);
  const lowest = Math.max(-gaps.level, ...below.map((index) => hanging.cellOf(index).height));
  return {
    width: Math.max(head.left + head.right, row),
    height: head.height + gaps.level + lowest,
    arrangement: SPREAD,
    budget,
  };
}

function stacks(card: Size, family: Family, budgets: number[], options: ShapeOptions): Shape[] {
  const { below, band } = family;
  const isFlat = below.every((index) => !options.familyOf(index));
  const made = (arrangement: Arrangement, budget = Infinity) =>
    stack(card, family, arrangement, budget, options);
  const found = [made(HANG)];
  if (isFlat && below.length + band.length >= BONE_FROM) found.push(made(BONE));
  for (
    let columns = isFlat ? 3 : 2;
    columns <= Math.min(below.length - 1, MOST_COLUMNS);
    columns += 1
  ) {
    found.push(made({ kind: 'comb', columns }));
  }
  if (isFlat) return found;
  for (const budget of budgets) {
    const { cellOf } = limbOptions(options, budget);
    const heights = below.map((index) => cellOf(index).height + options.gaps.branch);
    const columns = startsUnder(heights, Math.max(...heights)).length;
    if (columns > 1 && columns < below.length) found.push(made({ kind: 'comb', columns }, budget));
  }
  return found;
}

function stack(
  card: Size,
  family: Family,
  arrangement: Arrangement,
  budget: number,
  options: ShapeOptions,
): Shape {
  const { gaps, familyOf } = options;
  const { head, body } = limbOf(card, family, arrangement, limbOptions(options, budget));
  const height = head.height + (body ? gaps.level + body.height : 0);
  const isUneven = arrangement.kind === 'comb' && family.below.some(familyOf);
  return {
    width: Math.max(head.left, body?.left ?? 0) + Math.max(head.right, body?.right ?? 0),
    height: isUneven ? height * UNEVEN : height,
    arrangement,
    budget,
  };
}

function limbOptions(options: ShapeOptions, budget: number): LimbOptions {
  const { gaps, familyOf } = options;
  return {
    gaps,
    cellOf: (index) => shapeUnder(options.shapesOf(index), budget) ?? { width: 0, height: 0 },
    isLeaf: (index) => !familyOf(index),
    sides: 'both',
  };
}
