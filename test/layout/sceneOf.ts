import { layoutTree } from '../../src/layout/layoutTree';
import { makeScene, type Scene } from '../../src/layout/view/scene';
import { visibleRows } from '../../src/tree/visibleRows';
import { treeOf, type Pair } from '../tree/treeOf';

/** All rows of a tree, open, as cards of 200 × 60 with 48 between columns and 8 between siblings. */
export function sceneOf(pairs: readonly Pair[], rootAt: 'left' | 'top' = 'left'): Scene<Pair> {
  const rows = visibleRows(treeOf(pairs).tree, () => true);
  const layout = layoutTree(rows, rootAt, {
    sizeOf: () => ({ width: 200, height: 60 }),
    gaps: { level: 48, sibling: 8, branch: 16 },
    anchor: 24,
  });
  return makeScene(rows, layout);
}
