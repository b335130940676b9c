/** A point in the world: the layout's own coordinates, in CSS pixels at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in CSS pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle: its upper left corner and its size. */
export interface Box extends Point, Size {}

/** The smallest box around all boxes; empty at the origin when there are none. */
export function bounds(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes overlap. */
export function intersects(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
