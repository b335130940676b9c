import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../src/tree/toTree';
import { visibleRows, type VisibleRow } from '../../src/tree/visibleRows';
import { chain } from './chain';
import { randomTree } from './randomTree';
import { treeOf, type Pair } from './treeOf';

const { tree } = treeOf([
  ['vision'],
  ['mål 1', 'vision'],
  ['delmål', 'mål 1'],
  ['mål 2', 'vision'],
  ['uppdrag'],
]);

/** Ids of the rows when these nodes are open. */
function shown(...open: string[]): string[] {
  return visibleRows(tree, (id) => open.includes(id)).map(({ node }) => node.id);
}

describe('The rows of a tree', () => {
  test('are its roots when everything is closed', () => {
    expect(shown()).toEqual(['vision', 'uppdrag']);
  });

  test('have the children of an open node directly after it', () => {
    expect(shown('vision')).toEqual(['vision', 'mål 1', 'mål 2', 'uppdrag']);
    expect(shown('vision', 'mål 1')).toEqual(['vision', 'mål 1', 'delmål', 'mål 2', 'uppdrag']);
  });

  test('leave out open nodes under closed ones', () => {
    expect(shown('mål 1')).toEqual(['vision', 'uppdrag']);
  });

  test('are none for an empty tree', () => {
    expect(visibleRows(treeOf([]).tree, () => true)).toEqual([]);
  });

  test('have their position, their parent and whether they are open', () => {
    const rows = visibleRows(tree, (id) => id === 'vision');
    expect(rows.map(({ node, ...place }) => ({ id: node.id, ...place }))).toEqual([
      { id: 'vision', index: 0, parentIndex: -1, posInSet: 1, setSize: 2, expanded: true },
      { id: 'mål 1', index: 1, parentIndex: 0, posInSet: 1, setSize: 2, expanded: false },
      { id: 'mål 2', index: 2, parentIndex: 0, posInSet: 2, setSize: 2, expanded: undefined },
      { id: 'uppdrag', index: 3, parentIndex: -1, posInSet: 2, setSize: 2, expanded: undefined },
    ]);
  });

  test('reach the end of a chain of 100 000 open nodes', () => {
    const rows = visibleRows(treeOf(chain(100_000)).tree, () => true);
    expect(rows.at(-1)?.node.depth).toBe(99_999);
    expect(rows.at(-1)?.parentIndex).toBe(99_998);
  });
});

/** The same by definition: each node, followed by the rows of its children when it is open. */
function rowsByDefinition(
  siblings: readonly TreeNode<Pair>[],
  isExpanded: (id: string) => boolean,
  parentIndex = -1,
  from = 0,
): VisibleRow<Pair>[] {
  const rows: VisibleRow<Pair>[] = [];
  for (const [place, node] of siblings.entries()) {
    const index = from + rows.length;
    const expanded = node.children.length > 0 ? isExpanded(node.id) : undefined;
    const setSize = siblings.length;
    rows.push({ node, index, parentIndex, posInSet: place + 1, setSize, expanded });
    if (expanded) rows.push(...rowsByDefinition(node.children, isExpanded, index, index + 1));
  }
  return rows;
}

test('The rows of any tree are each node and, when it is open, the rows of its children', () => {
  fc.assert(
    fc.property(randomTree(), ({ tree: any, isExpanded }) => {
      expect(visibleRows(any, isExpanded)).toEqual(rowsByDefinition(any.roots, isExpanded));
    }),
  );
});
