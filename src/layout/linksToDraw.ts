import { intersects, type Box } from './box';
import { linkPath } from './linkPath';
import { areaToDraw } from './rowsInView';
import { boxAt, type Scene } from './scene';

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

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
