import { intersects, type Box } from './box';
import { linkPath } from './linkPath';
import { boxAt, type Scene } from './scene';

/** Trees of up to this many rows are drawn whole: find in page, paper and captures reach all. */
const WHOLE = 120;
/** Drawn beyond what is seen, in world pixels, so that scrolling meets no white edge. */
const MARGIN = 240;

/** Indices of the rows whose cards are seen in a view of the world, in reading order. */
export function rowsInView<T>(scene: Scene<T>, view: Box): number[] {
  return rowsIn(scene, view, view.y);
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

function areaToDraw<T>({ rows }: Scene<T>, { x, y, width, height }: Box): Box {
  const margin = rows.length <= WHOLE ? 1e6 : MARGIN;
  return {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

/** The connectors to draw for a view of the world, as one piece of SVG path data. */
export function linksToDraw<T>(scene: Scene<T>, view: Box): string {
  const { rows, layout } = scene;
  const area = areaToDraw(scene, view);
  const paths: string[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const kind = layout.links[index];
    if (!kind) continue;
    const from = boxAt(scene, rows[index]?.parentIndex ?? -1, view.y);
    const to = boxAt(scene, index, view.y);
    if (intersects(around(from, to), area)) paths.push(linkPath(layout, kind, from, to));
  }
  return paths.join('');
}

/**
 * Ancestors of what is seen that are not seen themselves, outermost first: no one should have to
 * guess what a card hangs under.
 */
export function hiddenAncestors<T>(scene: Scene<T>, seen: readonly number[]): number[] {
  const { rows } = scene;
  const known = new Set(seen);
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

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
