import type { Point } from './box';

/** The corners of a line of level and upright pieces, without points that are no corners. */
export function withoutIdlePoints(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last?.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const isOneLine =
      (before?.x === point.x && last?.x === point.x) ||
      (before?.y === point.y && last?.y === point.y);
    if (isOneLine) kept.pop();
    kept.push(point);
  }
  return kept;
}
