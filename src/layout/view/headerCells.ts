import type { Box } from '../geometry/box';
import { rowsInView } from './rowsInView';
import type { Scene } from './scene';

/** One column's header, in the frame's pixels. */
export interface HeaderCell {
  readonly depth: number;
  readonly x: number;
  readonly width: number;
  /** Rows out of sight that are ancestors of something in view. */
  readonly ancestors: readonly number[];
}

/** A column of which less than this is visible has no header, in pixels. */
const LEAST_WIDTH = 48;

/** A card of which less than this is visible cannot be read, in pixels. */
const LEAST_HEIGHT = 16;

/**
 * The headers of the visible columns, kept inside the frame on the left. Ancestors whose column is out of
 * sight are named in the header of the first visible column.
 */
export function headerCells<T>(
  scene: Scene<T>,
  view: Box,
  { x, zoom }: { readonly x: number; readonly zoom: number },
): HeaderCell[] {
  if (scene.layout.rootAt === 'top') return [];
  const cells: HeaderCell[] = [];
  for (const [depth, span] of scene.layout.spans.entries()) {
    const left = Math.max(0, span.start * zoom + x);
    const right = Math.min((span.start + span.size) * zoom + x, view.width * zoom);
    const width = right - left;
    if (width >= LEAST_WIDTH) cells.push({ depth, x: left, width, ancestors: [] });
  }
  const hidden = hiddenAncestors(
    scene,
    rowsInView(scene, view),
    rowsInView(scene, view, LEAST_HEIGHT),
  );
  return cells.map((cell, place) => ({
    ...cell,
    ancestors: hidden.filter((index) => {
      const depth = scene.rows[index]?.node.depth ?? 0;
      return place === 0 ? depth <= cell.depth : depth === cell.depth;
    }),
  }));
}

/** Whether two lists of headers draw the same. */
export function sameCells(a: readonly HeaderCell[], b: readonly HeaderCell[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Ancestors of the visible rows that are not visible themselves, outermost first, so that nobody has to
 * guess what a card belongs to.
 *
 * @param read Those of the visible rows that can be read.
 */
export function hiddenAncestors<T>(
  scene: Scene<T>,
  seen: readonly number[],
  read: readonly number[] = seen,
): number[] {
  const { rows } = scene;
  const known = new Set(read);
  const hidden: number[] = [];
  for (const index of seen) {
    for (let up = rows[index]?.parentIndex ?? -1; up >= 0; up = rows[up]?.parentIndex ?? -1) {
      if (known.has(up)) break;
      known.add(up);
      hidden.push(up);
    }
  }
  return hidden.toSorted((a, b) => a - b);
}
