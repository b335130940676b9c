import { intersects, type Box } from './box';
import { linkPath } from './linkPath';
import { areaToDraw } from './rowsInView';
import { boxAt, type Scene } from './scene';

/**
 * The connectors to draw for a view of the world, as one piece of SVG path data. Of those that lead
 * to cards out of sight, one per parent and side is enough: they share its spine.
 */
export function linksToDraw<T>(scene: Scene<T>, view: Box): string {
  const area = areaToDraw(scene, view);
  const spines = new Set<number>();
  const paths: string[] = [];
  for (const { index, parentIndex } of scene.rows) {
    const side = sideOf(scene, index, area, view.y);
    const spine = parentIndex * 3 + side;
    if (side !== 0 && spines.has(spine)) continue;
    const path = linkInArea(scene, index, area, view.y);
    if (path === '') continue;
    paths.push(path);
    spines.add(spine);
  }
  return paths.join('');
}

/** 0 when the card is in the area, 1 when it lies before it, 2 when after. */
function sideOf<T>(scene: Scene<T>, index: number, area: Box, top: number): 0 | 1 | 2 {
  const box = boxAt(scene, index, top);
  if (intersects(box, area)) return 0;
  const isBefore = scene.layout.rootAt === 'left' ? box.y < area.y : box.x < area.x;
  return isBefore ? 1 : 2;
}

/** The connectors from the root to a node, as far as they are to be drawn. */
export function branchToDraw<T>(scene: Scene<T>, view: Box, id: string | null): string {
  const area = areaToDraw(scene, view);
  const paths: string[] = [];
  let index = scene.indexById.get(id ?? '') ?? -1;
  while (index >= 0) {
    paths.push(linkInArea(scene, index, area, view.y));
    index = scene.rows[index]?.parentIndex ?? -1;
  }
  return paths.join('');
}

function linkInArea<T>(scene: Scene<T>, index: number, area: Box, top: number): string {
  const kind = scene.layout.links[index];
  if (!kind) return '';
  const from = boxAt(scene, scene.rows[index]?.parentIndex ?? -1, top);
  const to = boxAt(scene, index, top);
  return intersects(around(from, to), area) ? linkPath(scene.layout, kind, from, to) : '';
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
