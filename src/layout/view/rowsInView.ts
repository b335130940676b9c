import { intersects, type Box } from '../geometry/box';
import { boxAt, type Scene } from './scene';

/**
 * Trees of up to this many rows are drawn whole, so that find in page, printing and screenshots reach all
 * of it.
 */
const WHOLE = 64;
/**
 * How far beyond the view cards are drawn, in world pixels, so that scrolling does not show blank space.
 */
const MARGIN = 240;

/**
 * Indices of the rows whose cards are visible in a view of the world, in reading order.
 *
 * @param least A card of which no more than this is below the upper edge does not count, in world pixels.
 */
export function rowsInView<T>(scene: Scene<T>, view: Box, least = 0): number[] {
  const { y, height } = view;
  return rowsIn(scene, { ...view, y: y + least, height: height - least }, y);
}

/** Indices of the rows to draw for a view of the world, in reading order. */
export function rowsToDraw<T>(scene: Scene<T>, view: Box): number[] {
  return rowsIn(scene, areaToDraw(scene, view), view.y);
}

function rowsIn<T>(scene: Scene<T>, area: Box, top: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < scene.rows.length; index += 1) {
    if (intersects(boxAt(scene, index, top), area)) found.push(index);
  }
  return found;
}

/** The part of the world to draw for a view: all of a small tree, otherwise the view with a margin. */
export function areaToDraw<T>({ rows }: Scene<T>, { x, y, width, height }: Box): Box {
  const margin = rows.length <= WHOLE ? 1e6 : MARGIN;
  return {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}
