import type { Scene } from './scene';

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
