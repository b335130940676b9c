import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors, descendants, type RootedTree } from '../../src/tree/toTree';
import { chain } from './chain';
import { randomRecords } from './randomRecords';
import { treeOf, type Pair } from './treeOf';

/** Ids in reading order, each indented by its depth. */
function outline({ roots }: RootedTree<Pair>): string[] {
  return descendants(roots).map(({ id, depth }) => '  '.repeat(depth) + id);
}

describe('Records with parents become a tree', () => {
  const { tree, issues } = treeOf([
    ['vision'],
    ['mål 2', 'vision'],
    ['delmål', 'mål 1'],
    ['mål 1', 'vision'],
  ]);

  test('that keeps siblings in the order of the records, also when a child comes before its parent', () => {
    expect(outline(tree)).toEqual(['vision', '  mål 2', '  mål 1', '    delmål']);
  });

  test('whose nodes are found by id and hold their record', () => {
    expect(tree.nodeById.get('delmål')?.data).toEqual(['delmål', 'mål 1']);
    expect(tree.nodeById.get('nämnd')).toBeUndefined();
  });

  test('without issues', () => {
    expect(issues).toEqual([]);
  });

  test('also when ids are names of object members', () => {
    const odd = treeOf([['__proto__'], ['constructor', '__proto__'], ['', 'constructor']]);
    expect(outline(odd.tree)).toEqual(['__proto__', '  constructor', '    ']);
    expect(odd.issues).toEqual([]);
  });

  test('in which null and undefined both mean that there is no parent', () => {
    const { tree: two } = treeOf([
      ['a', null],
      ['b', undefined],
    ]);
    expect(outline(two)).toEqual(['a', 'b']);
  });
});

describe('A parent that is missing', () => {
  test('puts its records under an extra root', () => {
    const { tree, issues } = treeOf([['vision'], ['mål', 'bortglömd'], ['delmål', 'mål']]);
    expect(outline(tree)).toEqual(['vision', 'missing-parent', '  mål', '    delmål']);
    expect(issues).toMatchObject([{ code: 'missing-parent', id: 'mål', detail: 'bortglömd' }]);
  });

  test('does not affect a record with the id of the extra root', () => {
    const { tree } = treeOf([['missing-parent'], ['mål', 'bortglömd']]);
    expect(outline(tree)).toEqual(['missing-parent', 'missing-parent#2', '  mål']);
  });
});

describe('A cycle', () => {
  test('of one record is cut: the record becomes an extra root', () => {
    const { tree, issues } = treeOf([['vision'], ['mål', 'mål'], ['delmål', 'mål']]);
    expect(outline(tree)).toEqual(['vision', 'mål', '  delmål']);
    expect(issues).toMatchObject([{ code: 'cycle', id: 'mål', detail: 'mål' }]);
  });

  test('of several is cut above the first', () => {
    const { tree, issues } = treeOf([['vision'], ['a', 'c'], ['b', 'a'], ['c', 'b']]);
    expect(outline(tree)).toEqual(['vision', 'a', '  b', '    c']);
    expect(issues).toMatchObject([{ code: 'cycle', id: 'a', detail: 'a' }]);
  });

  test('is cut inside the cycle, not below it', () => {
    const { tree, issues } = treeOf([['vision'], ['leaf', 'a'], ['a', 'b'], ['b', 'a']]);
    expect(outline(tree)).toEqual(['vision', 'a', '  leaf', '  b']);
    expect(issues).toMatchObject([{ code: 'cycle', id: 'a', detail: 'a' }]);
  });

  test('gives one issue for each cycle', () => {
    const { issues } = treeOf([['vision'], ['a', 'b'], ['b', 'a'], ['c', 'c']]);
    expect(issues.map(({ code, id }) => `${code} ${id}`)).toEqual(['cycle a', 'cycle c']);
  });
});

describe('A duplicate id', () => {
  const { tree, issues } = treeOf([['vision'], ['mål', 'vision'], ['mål'], ['delmål', 'mål']]);

  test('is kept by the first record, which also keeps the children', () => {
    expect(outline(tree)).toEqual(['vision', '  mål', '    delmål', 'mål#2']);
  });

  test('is reported with the id that the later record got', () => {
    expect(issues[0]).toMatchObject({ code: 'duplicate-id', id: 'mål#2', detail: 'mål' });
  });

  test('gets the next free number', () => {
    const taken = treeOf([['a'], ['a#2', 'a'], ['a', 'a'], ['a', 'a']]);
    expect([...taken.tree.nodeById.keys()]).toEqual(['a', 'a#2', 'a#3', 'a#4']);
  });

  test('takes no quadratic time for 10 000 records', () => {
    const { tree: same } = treeOf(Array.from({ length: 10_000 }, (): Pair => ['mål']));
    expect(same.nodeById.has('mål#10000')).toBe(true);
  });
});

describe('Roots', () => {
  test('beyond the first are reported, each with the first', () => {
    const { issues } = treeOf([['a'], ['b'], ['c']]);
    expect(issues).toMatchObject([
      { code: 'multiple-roots', id: 'b', detail: 'a' },
      { code: 'multiple-roots', id: 'c', detail: 'a' },
    ]);
  });

  test('are missing from an empty list', () => {
    const { tree, issues } = treeOf([]);
    expect(tree.roots).toEqual([]);
    expect(issues).toMatchObject([{ code: 'no-root', id: '', detail: '' }]);
  });

  test('are missing when every record has a parent', () => {
    const codes = (pairs: Pair[]) => treeOf(pairs).issues.map(({ code }) => code);
    expect(codes([['a', 'a']])).toEqual(['no-root', 'cycle']);
    expect(codes([['a', 'nowhere']])).toEqual(['missing-parent', 'no-root']);
  });
});

describe('Whatever the records are', () => {
  test('every record has exactly one node, reached once from the roots', () => {
    fc.assert(
      fc.property(randomRecords, (pairs) => {
        const { tree, issues } = treeOf(pairs);
        const extra = issues.some(({ code }) => code === 'missing-parent') ? 1 : 0;
        const nodes = descendants(tree.roots);
        expect(nodes).toHaveLength(pairs.length + extra);
        expect(new Set(nodes)).toEqual(new Set(tree.nodeById.values()));
        const records = new Set(nodes.map(({ data }) => data));
        expect(pairs.filter((pair) => !records.has(pair))).toEqual([]);
      }),
    );
  });

  test('parents, children and depths agree', () => {
    fc.assert(
      fc.property(randomRecords, (pairs) => {
        const { tree } = treeOf(pairs);
        expect(tree.roots.every(({ parent, depth }) => parent === null && depth === 0)).toBe(true);
        for (const [id, node] of tree.nodeById) {
          expect(node.id).toBe(id);
          expect(node.depth).toBe(ancestors(node).length);
          expect(node.children.every(({ parent }) => parent === node)).toBe(true);
        }
      }),
    );
  });

  test('a record is under its parent, under the extra root, or named in an issue', () => {
    fc.assert(
      fc.property(randomRecords, (pairs) => {
        const { tree, issues } = treeOf(pairs);
        const told = new Set(issues.map(({ id }) => id));
        const elsewhere = [...tree.nodeById.values()].filter(
          ({ id, parent, data: [, wanted = null] }) =>
            !told.has(id) && (parent?.id ?? null) !== wanted,
        );
        expect(elsewhere).toEqual([]);
      }),
    );
  });
});

describe('A chain of 100 000 nodes', () => {
  const { tree } = treeOf(chain(100_000));
  const last = tree.nodeById.get('n99999');

  test('is a tree of that depth', () => {
    expect(last?.depth).toBe(99_999);
  });

  test('can be walked down and up', () => {
    expect(descendants(tree.roots).at(-1)).toBe(last);
    expect(last && ancestors(last).at(-1)).toBe(tree.roots[0]);
  });

  test('can be a cycle', () => {
    const [, ...rest] = chain(100_000);
    const { tree: cut, issues } = treeOf([['n0', 'n99999'], ...rest]);
    expect(issues.map(({ code }) => code)).toEqual(['no-root', 'cycle']);
    expect(descendants(cut.roots)).toHaveLength(100_000);
  });
});
