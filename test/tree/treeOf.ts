import { toTree } from '../../src/tree/toTree';

/** A record in short form. */
export type Pair = readonly [id: string, parent?: string | null | undefined];

/** The tree of records given as `['child', 'parent']`. */
export function treeOf(pairs: readonly Pair[]) {
  return toTree<Pair>(pairs, {
    id: ([id]) => id,
    parentId: ([, parent]) => parent,
    orphans: (id) => [id],
  });
}
