import type { Arrangement } from './arrangement';
import type { Size } from '../geometry/box';

/** One way to draw a row with everything below it, and the size that this takes. */
export interface Shape extends Size {
  readonly arrangement: Arrangement;
  /** The height that each child had to keep within. */
  readonly budget: number;
}

/**
 * A wider shape is kept only if its height is less than this share of the narrower one's, which is easier
 * to read.
 */
const WORTH = 0.88;
/** At most this many shapes are kept per row, to bound the work on large trees. */
const MOST_SHAPES = 16;

/** The narrowest of the shapes that are low enough, or the lowest when none is. */
export function shapeUnder(shapes: readonly Shape[], height: number): Shape | undefined {
  return shapes.find((shape) => shape.height <= height) ?? shapes.at(-1);
}

/** The shapes worth keeping, the narrowest first: each wider one is lower than the one before. */
export function worthKeeping(shapes: readonly Shape[]): Shape[] {
  const kept: Shape[] = [];
  for (const shape of shapes.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    if (shape.height < WORTH * (kept.at(-1)?.height ?? Infinity)) kept.push(shape);
  }
  return sampled(kept);
}

/** At most `MOST_SHAPES` of a list, evenly spread, with the first and the last among them. */
export function sampled<S>(list: readonly S[]): S[] {
  if (list.length <= MOST_SHAPES) return [...list];
  const step = (list.length - 1) / (MOST_SHAPES - 1);
  return Array.from(
    { length: MOST_SHAPES },
    (_, at) => list.slice(Math.round(at * step))[0],
  ).filter((one) => one !== undefined);
}
