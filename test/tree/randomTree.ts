import * as fc from 'fast-check';
import type { RootedTree } from '../../src/tree/toTree';
import { treeOf, type Pair } from './treeOf';

/** A well-formed tree and which of its nodes are open. */
export interface RandomTree {
  readonly tree: RootedTree<Pair>;
  readonly isExpanded: (id: string) => boolean;
  readonly open: ReadonlySet<string>;
}

/** Trees of up to `size` nodes, deep, wide and in between, mostly open; the nodes are n0, n1 and so on. */
export function randomTree(size = 40): fc.Arbitrary<RandomTree> {
  const node = fc.record({
    parent: fc.oneof(fc.nat(), fc.integer({ min: 0, max: 3 })),
    isRoot: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
    isOpen: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  });
  return fc.array(node, { maxLength: size, size: 'max' }).map((nodes) => {
    const pairs = nodes.map(({ parent, isRoot }, index): Pair =>
      index === 0 || isRoot ? [`n${index}`] : [`n${index}`, `n${parent % index}`],
    );
    const open = new Set(nodes.flatMap(({ isOpen }, index) => (isOpen ? [`n${index}`] : [])));
    return { tree: treeOf(pairs).tree, isExpanded: (id: string) => open.has(id), open };
  });
}
