import type { Row } from '../tree/visibleRows';
import { BONE, HANG, SPREAD, type Arrangement } from './arrangement';
import type { Size } from './box';
import { NO_FAMILY, type Family } from './family';
import { shapesOf, shapeUnder, type Shape } from './shapesOf';
import type { LayoutOptions } from './treeLayout';

/** From this many childless siblings on, they are stacked when no room is given. */
const STACK_FROM = 4;

const ROW: Arrangement = { kind: 'comb', columns: Infinity };

/**
 * How the children of each row stand; those of the roots at -1, where `hang` is one below the other
 * and `comb` side by side without rows in common.
 */
export type Arrangements = ReadonlyMap<number, Arrangement>;

/** Chooses how the children of each row stand. */
export function arrange<T>(
  rows: readonly Row<T>[],
  families: ReadonlyMap<number, Family>,
  sizes: readonly Size[],
  options: LayoutOptions<T>,
  maxWidth = Infinity,
): Arrangements {
  return maxWidth === Infinity
    ? byNumber(rows, families, options)
    : byRoom(rows, families, sizes, options, maxWidth);
}

function byNumber<T>(
  rows: readonly Row<T>[],
  families: ReadonlyMap<number, Family>,
  { arrangementOf }: LayoutOptions<T>,
): Arrangements {
  const chosen = new Map<number, Arrangement>();
  for (const [index, family] of families) {
    const row = rows[index];
    const spacing = (row && arrangementOf?.(row)) ?? 'auto';
    const isFlat = family.below.every((child) => !families.has(child));
    const isMany = row !== undefined && family.below.length >= STACK_FROM && isFlat;
    if (family.below.length === 0) chosen.set(index, family.band.length > 0 ? BONE : SPREAD);
    else chosen.set(index, spacing === 'stack' || (spacing === 'auto' && isMany) ? HANG : SPREAD);
  }
  return chosen;
}

function byRoom<T>(
  rows: readonly Row<T>[],
  families: ReadonlyMap<number, Family>,
  sizes: readonly Size[],
  { arrangementOf, gaps }: LayoutOptions<T>,
  maxWidth: number,
): Arrangements {
  const shapes: Shape[][] = [];
  const shapesBelow = (index: number) => shapes[index] ?? [];
  const familyOf = (index: number) => families.get(index);
  const NOTHING = { width: 0, height: 0 };
  for (const row of rows.toReversed()) {
    const spacing = arrangementOf?.(row) ?? 'auto';
    const family = familyOf(row.index) ?? NO_FAMILY;
    const made = { gaps, spacing, familyOf, shapesOf: shapesBelow };
    shapes[row.index] = shapesOf(sizes[row.index] ?? NOTHING, family, made);
  }
  const family = familyOf(-1) ?? NO_FAMILY;
  const side = shapesOf(NOTHING, family, {
    gaps,
    spacing: 'spread',
    familyOf,
    shapesOf: shapesBelow,
  }).findLast(({ width }) => width <= maxWidth);
  const picked = family.below.map((index) => shapeWithin(shapesBelow(index), maxWidth));
  const pile = picked.reduce((sum, shape) => sum + (shape?.height ?? 0) + gaps.level, 0);
  const isPiled = !side || pile < side.height;
  const roots = family.below.map((index, place) =>
    isPiled ? picked[place] : shapeUnder(shapesBelow(index), side.budget),
  );
  return chosenBelow(families, shapes, isPiled, roots);
}

/** The lowest of the shapes that are narrow enough, or else the narrowest. */
function shapeWithin(shapes: readonly Shape[], width: number): Shape | undefined {
  return shapes.findLast((shape) => shape.width <= width) ?? shapes[0];
}

/** From the shape of the whole down to the arrangement of each row. */
function chosenBelow(
  families: ReadonlyMap<number, Family>,
  shapes: readonly (readonly Shape[])[],
  isPiled: boolean,
  roots: readonly (Shape | undefined)[],
): Arrangements {
  const chosen = new Map<number, Arrangement>([[-1, isPiled ? HANG : ROW]]);
  const picked: (Shape | undefined)[] = [];
  for (const [place, index] of (families.get(-1)?.below ?? []).entries())
    picked[index] = roots[place];
  for (const [index, family] of families) {
    const shape = picked[index];
    if (index < 0 || !shape) continue;
    const { arrangement, budget } = shape;
    chosen.set(index, arrangement);
    for (const child of [...family.beside, ...family.band, ...family.below]) {
      picked[child] = shapeUnder(shapes[child] ?? [], budget);
    }
  }
  return chosen;
}
