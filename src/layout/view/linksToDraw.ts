import type { VisibleRow } from '../../tree/visibleRows';
import { intersects, type Box } from '../geometry/box';
import { linkPath } from '../geometry/linkPath';
import { areaToDraw } from './rowsInView';
import { boxAt, type Scene } from './scene';

/**
 * The connectors to draw for a view of the world: SVG path data for each kind of line. Connectors to
 * cards out of sight that share a spine and a side look the same in view, so only one of them is drawn.
 */
export function linksToDraw<T>(
  scene: Scene<T>,
  view: Box,
  lineOf?: (row: VisibleRow<T>) => string,
): ReadonlyMap<string, string> {
  const area = areaToDraw(scene, view);
  const lines = new Map<string, { paths: string[]; spines: Set<number | string> }>();
  for (const row of scene.rows) {
    const line = lineOf?.(row) ?? '';
    const drawn = lines.get(line);
    const spine = spineOutOfSight(scene, row, area, view.y);
    if (spine !== undefined && drawn?.spines.has(spine)) continue;
    const path = linkInArea(scene, row.index, area, view.y);
    if (path === '') continue;
    const { paths, spines } = drawn ?? { paths: [], spines: new Set() };
    if (!drawn) lines.set(line, { paths, spines });
    paths.push(path);
    if (spine !== undefined) spines.add(spine);
  }
  return new Map([...lines].map(([line, { paths }]) => [line, paths.join('')]));
}

/** Whether two results of `linksToDraw` draw the same. */
export function sameLinks(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([line, path]) => b.get(line) === path);
}

/**
 * A key for the row's spine and the side on which its card is out of sight; `undefined` when it is in
 * view.
 */
function spineOutOfSight<T>(
  scene: Scene<T>,
  { index, parentIndex }: VisibleRow<T>,
  area: Box,
  top: number,
): number | string | undefined {
  const box = boxAt(scene, index, top);
  if (intersects(box, area)) return undefined;
  const { rootAt, links, joints } = scene.layout;
  const isSpread = rootAt === 'top' && links[index] === 'elbow';
  const isBefore = isSpread ? box.x < area.x : box.y < area.y;
  const side = parentIndex * 2 + (isBefore ? 0 : 1);
  return rootAt === 'left' || isSpread ? side : `${side} ${joints?.[index]?.x ?? box.x}`;
}

/** The connectors on the path from the root to a node, as far as they are in view. */
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
  return intersects(around(from, to), area)
    ? linkPath(scene.layout, kind, from, to, scene.layout.joints?.[index])
    : '';
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
