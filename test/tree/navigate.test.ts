import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { navigate, type TreeAction, type TreeAxes } from '../../src/tree/navigate';
import { visibleRows } from '../../src/tree/visibleRows';
import { randomTree } from './randomTree';
import { treeOf } from './treeOf';

const { tree } = treeOf([
  ['vision'],
  ['mål 1', 'vision'],
  ['delmål 1', 'mål 1'],
  ['delmål 2', 'mål 1'],
  ['mål 2', 'vision'],
  ['delmål 3', 'mål 2'],
  ['mål 3', 'vision'],
  ['delmål 4', 'mål 3'],
  ['mål 4', 'vision'],
  ['uppdrag'],
  ['deluppdrag', 'uppdrag'],
]);

/** Vision and mål 1 are open; mål 2, mål 3 and uppdrag are closed; the others have no children. */
const rows = visibleRows(tree, (id) => id === 'vision' || id === 'mål 1');

function press(key: string, id: string, axes?: TreeAxes): TreeAction | undefined {
  const focused = rows.findIndex(({ node }) => node.id === id);
  return navigate(rows, focused, key, axes);
}

const focus = (id: string): TreeAction => ({ type: 'focus', id });
const expand = (...ids: string[]): TreeAction => ({ type: 'expand', ids });
const collapse = (...ids: string[]): TreeAction => ({ type: 'collapse', ids });

/** The tree view pattern, expressed by the purpose of each key. */
const CONTRACT: [does: string, key: Key, from: string, action: TreeAction | undefined][] = [
  ['opens a closed parent and keeps focus', 'inwards', 'mål 2', expand('mål 2')],
  ['moves from an open parent to its first child', 'inwards', 'vision', focus('mål 1')],
  ['does nothing on an end node', 'inwards', 'delmål 1', undefined],
  ['closes an open parent and keeps focus', 'outwards', 'mål 1', collapse('mål 1')],
  ['moves from an end node to its parent', 'outwards', 'delmål 2', focus('mål 1')],
  ['moves from a closed child to its parent', 'outwards', 'mål 2', focus('vision')],
  ['does nothing on a closed root', 'outwards', 'uppdrag', undefined],
  ['moves to the next row, also when that is a child', 'on', 'mål 1', focus('delmål 1')],
  ['moves past what is closed', 'on', 'mål 2', focus('mål 3')],
  ['moves from the last child to the next branch', 'on', 'delmål 2', focus('mål 2')],
  ['stays on the last row', 'on', 'uppdrag', undefined],
  ['moves to the row before, also when that is the parent', 'back', 'mål 1', focus('vision')],
  ['moves to the last row of the branch before', 'back', 'mål 2', focus('delmål 2')],
  ['stays on the first row', 'back', 'vision', undefined],
];

type Key = 'inwards' | 'outwards' | 'on' | 'back';

const AXES: [name: string, axes: TreeAxes, keys: Record<Key, string>][] = [
  [
    'a vertical tree',
    {},
    { inwards: 'ArrowRight', outwards: 'ArrowLeft', on: 'ArrowDown', back: 'ArrowUp' },
  ],
  [
    'a vertical tree from right to left',
    { orientation: 'vertical', direction: 'rtl' },
    { inwards: 'ArrowLeft', outwards: 'ArrowRight', on: 'ArrowDown', back: 'ArrowUp' },
  ],
  [
    'a horizontal tree',
    { orientation: 'horizontal' },
    { inwards: 'ArrowDown', outwards: 'ArrowUp', on: 'ArrowRight', back: 'ArrowLeft' },
  ],
  [
    'a horizontal tree from right to left',
    { orientation: 'horizontal', direction: 'rtl' },
    { inwards: 'ArrowDown', outwards: 'ArrowUp', on: 'ArrowLeft', back: 'ArrowRight' },
  ],
];

describe.each(AXES)('In %s', (_name, axes, keys) => {
  const contract = CONTRACT.map(([does, key, from, action]) => ({
    does,
    key: keys[key],
    from,
    action,
  }));

  test.each(contract)('$key $does ($from)', ({ key, from, action }) => {
    expect(press(key, from, axes)).toEqual(action);
  });

  test('Home moves to the first row and End to the last visible one', () => {
    expect(press('Home', 'delmål 2', axes)).toEqual(focus('vision'));
    expect(press('End', 'vision', axes)).toEqual(focus('uppdrag'));
  });

  test('Enter and Space select the row', () => {
    expect(press('Enter', 'mål 2', axes)).toEqual({ type: 'select', id: 'mål 2' });
    expect(press(' ', 'delmål 1', axes)).toEqual({ type: 'select', id: 'delmål 1' });
  });

  test('* opens only closed siblings: no children, no cousins, no leaves', () => {
    expect(press('*', 'mål 1', axes)).toEqual(expand('mål 2', 'mål 3'));
    expect(press('*', 'vision', axes)).toEqual(expand('uppdrag'));
  });

  test('* does nothing when no sibling can be opened', () => {
    expect(press('*', 'delmål 1', axes)).toBeUndefined();
  });

  test.each(['Tab', 'Escape', 'F6', 'PageDown', 'Delete', '+', 'å', 'Dead', ''])(
    'the key "%s" does nothing',
    (key) => {
      expect(press(key, 'mål 1', axes)).toBeUndefined();
    },
  );
});

describe('A key', () => {
  test('does nothing when no row has the focus', () => {
    expect(navigate(rows, -1, 'ArrowDown')).toBeUndefined();
    expect(navigate([], 0, 'Home')).toBeUndefined();
  });

  test.each(['constructor', 'toString', '__proto__'])(
    'does nothing when its name is "%s"',
    (key) => {
      expect(press(key, 'mål 1')).toBeUndefined();
      expect(press(key, 'mål 1', { orientation: 'horizontal' })).toBeUndefined();
    },
  );

  test('never leads to a hidden node, whatever the tree', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'End', '*');
    fc.assert(
      fc.property(randomTree(), fc.nat(), key, ({ tree: any, isExpanded }, at, pressed) => {
        const shown = visibleRows(any, isExpanded);
        const action = navigate(shown, at % Math.max(1, shown.length), pressed);
        const ids = action && 'ids' in action ? action.ids : [action?.id ?? shown[0]?.node.id];
        const rowOf = new Map(shown.map((row) => [row.node.id, row]));
        expect(ids.filter((id) => id !== undefined && !rowOf.has(id))).toEqual([]);
        const wanted = action?.type === 'expand' ? false : action?.type === 'collapse';
        const changes = action && 'ids' in action ? action.ids : [];
        expect(changes.every((id) => rowOf.get(id)?.expanded === wanted)).toBe(true);
      }),
    );
  });
});
