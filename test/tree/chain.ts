import type { Pair } from './treeOf';

/** Records of which each is the only child of the one before. */
export function chain(length: number): Pair[] {
  return Array.from({ length }, (_, depth): Pair =>
    depth === 0 ? ['n0'] : [`n${depth}`, `n${depth - 1}`],
  );
}
