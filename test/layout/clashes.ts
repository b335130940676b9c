import type { Box, Point } from '../../src/layout/geometry/box';
import { linkPoints } from '../../src/layout/geometry/linkPath';
import { boxAt, type Scene } from '../../src/layout/view/scene';

/** A straight part of a connector, as a box without thickness. */
interface Segment extends Box {
  readonly parentIndex: number;
  readonly index: number;
}

/** Tolerance for floating-point errors. */
const EPSILON = 1e-6;

/** Pairs of rows whose boxes overlap when the view begins at `top`. */
export function overlappingBoxes<T>(scene: Scene<T>, top = 0): string[] {
  const boxes = boxesAt(scene, top);
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other, later) => {
      const names = `${nameOf(scene, index)} and ${nameOf(scene, index + 1 + later)}`;
      return shared(box, other) > EPSILON ? [names] : [];
    }),
  );
}

/** Pairs of connectors from different parents that have a point in common. */
export function crossingLinks<T>(scene: Scene<T>, top = 0): string[] {
  const segments = segmentsAt(scene, top);
  return segments.flatMap((one, place) =>
    segments
      .slice(place + 1)
      .filter((other) => other.parentIndex !== one.parentIndex && shared(one, other) > -EPSILON)
      .map((other) => `to ${nameOf(scene, one.index)} and to ${nameOf(scene, other.index)}`),
  );
}

/** Connectors that touch a box that they do not connect. */
export function linksThroughBoxes<T>(scene: Scene<T>, top = 0): string[] {
  const boxes = boxesAt(scene, top);
  return segmentsAt(scene, top).flatMap((segment) =>
    boxes.flatMap((box, index) => {
      const isEnd = index === segment.index || index === segment.parentIndex;
      if (isEnd || shared(box, segment) < -EPSILON) return [];
      return [`to ${nameOf(scene, segment.index)} through ${nameOf(scene, index)}`];
    }),
  );
}

function boxesAt<T>(scene: Scene<T>, top: number): Box[] {
  return scene.rows.map(({ index }) => boxAt(scene, index, top));
}

function segmentsAt<T>(scene: Scene<T>, top: number): Segment[] {
  const { rows, layout } = scene;
  return rows.flatMap(({ index, parentIndex }) => {
    const kind = layout.links[index];
    if (!kind) return [];
    const from = boxAt(scene, parentIndex, top);
    const points = linkPoints(layout, kind, from, boxAt(scene, index, top), layout.joints?.[index]);
    return points.slice(1).map((end, place) => ({
      ...between(points[place] ?? end, end),
      parentIndex,
      index,
    }));
  });
}

function between(a: Point, b: Point): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** How far two boxes overlap; negative when there is space between them. */
function shared(a: Box, b: Box): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(x, y);
}

function nameOf<T>({ rows }: Scene<T>, index: number): string {
  return rows[index]?.node.id ?? '';
}
