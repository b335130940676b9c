import type { Arrangement } from './arrangement';
import type { Size } from '../geometry/box';

/** One way to draw a row with all below it, and the room that it takes. */
export interface Shape extends Size {
  readonly arrangement: Arrangement;
  /** How high each of the children may be. */
  readonly budget: number;
}

/** How much lower a wider shape must be, since the plainer one is easier to read. */
const WORTH = 0.88;
/** More shapes than these are not kept of a row. */
const MOST_SHAPES = 16;

/** The narrowest of the shapes that are low enough, or else the lowest. */
export function shapeUnder(shapes: readonly Shape[], height: number): Shape | undefined {
  return shapes.find((shape) => shape.height <= height) ?? shapes.at(-1);
}

/** The shapes that are worth keeping: each wider one is lower; the narrowest comes first. */
export function worthKeeping(shapes: readonly Shape[]): Shape[] {
  const kept: Shape[] = [];
  for (const shape of shapes.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    if (shape.height < WORTH * (kept.at(-1)?.height ?? Infinity)) kept.push(shape);
  }
  return sampled(kept);
}

/** At most so many of a list, the first and the last among them. */
export function sampled<S>(list: readonly S[]): S[] {
  if (list.length <= MOST_SHAPES) return [...list];
  const step = (list.length - 1) / (MOST_SHAPES - 1);
  return Array.from(
    { length: MOST_SHAPES },
    (_, at) => list.slice(Math.round(at * step))[0],
  ).filter((one) => one !== undefined);
}
