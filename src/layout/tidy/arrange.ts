import type { VisibleRow } from '../../tree/visibleRows';
import { BONE, HANG, SPREAD, type Arrangement, type RootArrangement } from './arrangement';
import type { Size } from '../geometry/box';
import type { Families, FamilyOf } from './family';
import { shapeUnder, type Shape } from './shape';
import { shapesOf, type ShapeOptions } from './shapesOf';
import type { LayoutOptions } from '../geometry/treeLayout';

/** From this many childless siblings on, they are stacked when no width is given. */
const STACK_FROM = 4;

const NOTHING: Size = { width: 0, height: 0 };
const NONE: readonly Shape[] = [];

/** How the roots stand, and how the children of each row stand. */
export interface Arrangements {
  readonly roots: RootArrangement;
  readonly arrangementOf: (index: number) => Arrangement;
}

/** Returns a function that chooses, for an available width, how the children of each row stand. */
export function arrange<T>(
  rows: readonly VisibleRow<T>[],
  { roots, familyOf }: Families,
  sizes: readonly Size[],
  options: LayoutOptions<T>,
): (room: number) => Arrangements {
  if ((options.maxWidth ?? Infinity) === Infinity) {
    const chosen = byNumber(rows, familyOf, options);
    return () => chosen;
  }
  const made = shapesOfRows(rows, familyOf, sizes, options);
  return (room) => byRoom(rows, roots, made, room);
}

function byNumber<T>(
  rows: readonly VisibleRow<T>[],
  familyOf: FamilyOf,
  { arrangementOf }: LayoutOptions<T>,
): Arrangements {
  const chosen = rows.map((row) => {
    const family = familyOf(row.index);
    if (!family) return SPREAD;
    const { below, band } = family;
    if (below.length === 0) return band.length > 0 ? BONE : SPREAD;
    const spacing = arrangementOf?.(row) ?? 'auto';
    const isMany = below.length >= STACK_FROM && !below.some(familyOf);
    return spacing === 'stack' || (spacing === 'auto' && isMany) ? HANG : SPREAD;
  });
  return { roots: 'spread', arrangementOf: (index) => chosen[index] ?? SPREAD };
}

function shapesOfRows<T>(
  rows: readonly VisibleRow<T>[],
  familyOf: FamilyOf,
  sizes: readonly Size[],
  { arrangementOf, gaps }: LayoutOptions<T>,
): ShapeOptions {
  const shapes: (readonly Shape[])[] = rows.map(() => NONE);
  const sizeOf = (index: number) => sizes[index] ?? NOTHING;
  const made = { gaps, familyOf, sizeOf, shapesOf: (index: number) => shapes[index] ?? NONE };
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const family = familyOf(index);
    if (!row || !family) continue;
    shapes[index] = shapesOf(sizeOf(index), family, arrangementOf?.(row) ?? 'auto', made);
  }
  return made;
}

function byRoom(
  rows: readonly unknown[],
  roots: readonly number[],
  made: ShapeOptions,
  room: number,
): Arrangements {
  const { gaps } = made;
  const family = { beside: [], band: [], below: roots };
  const apart = { ...made, gaps: { ...gaps, branch: gaps.tree ?? gaps.branch } };
  const side = shapesOf(NOTHING, family, 'spread', apart).findLast(({ width }) => width <= room);
  const row = side && {
    roots: 'row' as const,
    height: side.height,
    shapes: roots.map((index) => shapeUnder(made.shapesOf(index), side.budget)),
  };
  const ways = [...(row ? [row] : []), pile(roots, apart, room), ...asides(roots, apart, room)];
  const best = ways.reduce((low, way) => (way.height < low.height ? way : low));
  const chosen = chosenBelow(rows, made, roots, best.shapes);
  return { roots: best.roots, arrangementOf: (index) => chosen[index] ?? SPREAD };
}

/** A way for the roots to stand, with the height and the shapes that they have then. */
interface RootsWay {
  readonly roots: RootArrangement;
  readonly height: number;
  readonly shapes: readonly (Shape | undefined)[];
}

/** One root below the other, each as low as the width allows. */
function pile(
  roots: readonly number[],
  { gaps, sizeOf, shapesOf: shapesBelow }: ShapeOptions,
  width: number,
): RootsWay & { readonly width: number } {
  const shapes = roots.map((index) => shapeWithin(shapesBelow(index), width));
  const sizes = roots.map((index, place) => shapes[place] ?? sizeOf(index));
  return {
    roots: 'pile',
    shapes,
    width: sizes.reduce((most, size) => Math.max(most, size.width), 0),
    height: sizes.reduce((sum, size) => sum + size.height + gaps.level, 0),
  };
}

/** The first root with a pile of the others beside it, for each of its shapes where that fits. */
function asides(
  [first = 0, ...others]: readonly number[],
  made: ShapeOptions,
  room: number,
): RootsWay[] {
  if (others.length < 2) return [];
  return made.shapesOf(first).flatMap((shape): RootsWay[] => {
    const left = room - shape.width - made.gaps.branch;
    const { width, height, shapes } = pile(others, made, left);
    if (width > left) return [];
    const both = Math.max(shape.height, height - made.gaps.level);
    return [{ roots: 'aside', height: both, shapes: [shape, ...shapes] }];
  });
}

/** The lowest of the shapes that are narrow enough, or the narrowest when none is. */
function shapeWithin(shapes: readonly Shape[], width: number): Shape | undefined {
  return shapes.findLast((shape) => shape.width <= width) ?? shapes[0];
}

/** Walks from the chosen shapes of the roots down to the arrangement of each row. */
function chosenBelow(
  rows: readonly unknown[],
  { familyOf, shapesOf: shapesBelow }: ShapeOptions,
  roots: readonly number[],
  shapes: readonly (Shape | undefined)[],
): (Arrangement | undefined)[] {
  const picked: (Shape | undefined)[] = rows.map(() => undefined);
  for (const [place, index] of roots.entries()) picked[index] = shapes[place];
  for (const index of rows.keys()) {
    const family = familyOf(index);
    const budget = picked[index]?.budget;
    if (!family || budget === undefined) continue;
    for (const child of [...family.beside, ...family.band, ...family.below]) {
      picked[child] = shapeUnder(shapesBelow(child), budget);
    }
  }
  return picked.map((shape) => shape?.arrangement);
}
