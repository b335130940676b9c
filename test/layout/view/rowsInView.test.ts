import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors } from '../../../src/tree/toTree';
import { hiddenAncestors } from '../../../src/layout/view/headerCells';
import type { Box } from '../../../src/layout/geometry/box';
import { branchToDraw, linksToDraw, sameLinks } from '../../../src/layout/view/linksToDraw';
import { areaToDraw, rowsInView, rowsToDraw } from '../../../src/layout/view/rowsInView';
import { layoutTree } from '../../../src/layout/layoutTree';
import { makeScene, type Scene } from '../../../src/layout/view/scene';
import { visibleRows } from '../../../src/tree/visibleRows';
import { treeOf, type Pair } from '../../tree/treeOf';
import { randomScene } from '../randomScene';
import { randomView } from '../randomView';
import { sceneOf } from '../sceneOf';

const view = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

/** A root with this many children, 68 apart. */
function fan(children: number): Pair[] {
  return [['r'], ...Array.from({ length: children }, (_, index): Pair => [`n${index}`, 'r'])];
}

describe('Rows in view', () => {
  const scene = sceneOf(fan(10));

  test('are those whose cards are at least partly visible, in reading order', () => {
    expect(rowsInView(scene, view(248, 60, 200, 80))).toEqual([2, 3]);
    expect(rowsInView(scene, view(248, 59, 200, 80))).toEqual([1, 2, 3]);
  });

  test('include an open parent that has slid along with the view', () => {
    expect(rowsInView(scene, view(0, 400, 1000, 80))).toEqual([0, 7, 8]);
  });

  test('are none beside the tree', () => {
    expect(rowsInView(scene, view(-500, 0, 400, 400))).toEqual([]);
  });
});

describe('Rows to draw', () => {
  test('are all rows of a small tree, wherever the view is', () => {
    expect(rowsToDraw(sceneOf(fan(40)), view(0, 50_000, 100, 100))).toHaveLength(41);
  });

  test('are those in view and in a margin around it in a larger tree', () => {
    const drawn = rowsToDraw(sceneOf(fan(500)), view(248, 6800, 200, 680));
    expect(drawn.slice(0, 2)).toEqual([0, 97]);
    expect(drawn.at(-1)).toBe(114);
  });

  test('include every row in view, whatever the tree', () => {
    const scenes = randomScene('left', { size: 200 });
    fc.assert(
      fc.property(scenes, randomView, ({ scene }, seen) => {
        const drawn = new Set(rowsToDraw(scene, seen));
        expect(rowsInView(scene, seen).filter((index) => !drawn.has(index))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Ancestors out of sight', () => {
  test('are named outermost first, each once', () => {
    const scene = sceneOf([['r'], ['a', 'r'], ['b', 'a'], ['c', 'b'], ['d', 'b']]);
    expect(hiddenAncestors(scene, [3, 4])).toEqual([0, 1, 2]);
    expect(hiddenAncestors(scene, [1, 3])).toEqual([0, 2]);
    expect(hiddenAncestors(scene, [0])).toEqual([]);
  });

  test('are, together with the visible ones, all ancestors of the visible cards', () => {
    fc.assert(
      fc.property(randomScene('left'), randomView, ({ scene }, seen) => {
        const rows = rowsInView(scene, seen);
        const hidden = hiddenAncestors(scene, rows);
        const above = rows.flatMap((index) => {
          const node = scene.rows[index]?.node;
          return node ? ancestors(node).map(({ id }) => scene.indexById.get(id)) : [];
        });
        const outOfSight = new Set(above.filter((index) => !rows.includes(index ?? -1)));
        expect(hidden).toEqual([...outOfSight].toSorted((a = 0, b = 0) => a - b));
      }),
    );
  });
});

/** A root at the top, with its children in as many columns as fit on a screen. */
function stacked(children: number): Scene<Pair> {
  const rows = visibleRows(treeOf(fan(children)).tree, () => true);
  const layout = layoutTree(rows, 'top', {
    sizeOf: () => ({ width: 200, height: 60 }),
    gaps: { level: 48, sibling: 8, branch: 16 },
    anchor: 24,
    maxWidth: 1280,
  });
  return makeScene(rows, layout);
}

/** The connectors when all of them look the same. */
function pathOf(scene: Scene<Pair>, seen: Box): string {
  return linksToDraw(scene, seen).get('') ?? '';
}

describe('Connectors to draw', () => {
  const pathCount = (path: string) => path.split('M').length - 1;

  test('are all connectors of a small tree', () => {
    expect(pathCount(pathOf(sceneOf(fan(10)), view(0, 0, 10, 10)))).toBe(10);
    expect(linksToDraw(sceneOf([['r']]), view(0, 0, 10, 10)).size).toBe(0);
  });

  test('are about as many as the mounted cards, even under a node with many children', () => {
    const scene = sceneOf(fan(500));
    const seen = view(0, 0, 500, 680);
    const drawn = pathCount(pathOf(scene, seen));
    expect(drawn).toBeGreaterThanOrEqual(rowsInView(scene, seen).length - 1);
    expect(drawn).toBeLessThan(2 * rowsToDraw(scene, seen).length);
  });

  test('reach cards whose parent is out of sight', () => {
    const held = sceneOf([['vision'], ['r', 'vision'], ...fan(500).slice(1), ['next', 'vision']]);
    const seen = view(400, 6800, 500, 680);
    expect(rowsInView(held, seen)).not.toContain(1);
    const drawn = pathCount(pathOf(held, seen));
    expect(drawn).toBeGreaterThanOrEqual(rowsInView(held, seen).length);
  });

  test('follow a parent that has slid', () => {
    const scene = sceneOf(fan(10));
    const [first] = pathOf(scene, view(0, 300, 500, 500)).match(/M[\d.]+,[\d.]+/) ?? [];
    expect(first).toBe('M200,324');
  });

  test('are one path for each kind of line', () => {
    const scene = sceneOf(fan(4));
    const all = pathOf(scene, view(0, 0, 500, 500)).split('M');
    const looks = linksToDraw(scene, view(0, 0, 500, 500), ({ posInSet }) =>
      posInSet > 2 ? 'dashed' : '',
    );
    expect([...looks.keys()]).toEqual(['', 'dashed']);
    expect(looks.get('dashed')?.split('M')).toEqual(['', ...all.slice(3)]);
    expect([...looks.values()].map(pathCount)).toEqual([2, 2]);
  });

  test('reach the invisible end of every spine', () => {
    const wide = stacked(400);
    const { boxes } = wide.layout;
    const below = view(0, 300, 1000, 400);
    const inSight = rowsInView(wide, below);
    const columns = new Set(boxes.slice(1).map(({ x }) => x));
    expect(columns.size).toBeGreaterThan(1);
    const spines = new Set(
      [...pathOf(wide, below).matchAll(/L([\d.]+),[\d.]+Q\1,/g)].map(([, x]) => x),
    );
    expect(spines.size).toBeGreaterThanOrEqual(columns.size);
    expect(inSight.length).toBeGreaterThan(0);
  });

  test('draw the same when each kind has the same path', () => {
    const one = new Map([
      ['', 'M0,0'],
      ['dashed', 'M1,1'],
    ]);
    expect(sameLinks(one, new Map(one))).toBe(true);
    expect(sameLinks(one, new Map([['', 'M0,0']]))).toBe(false);
    expect(sameLinks(one, new Map([...one, ['dashed', 'M2,2']]))).toBe(false);
  });
});

describe('The branch to draw', () => {
  const scene = sceneOf([['r'], ['a', 'r'], ['b', 'a'], ['c', 'r']]);
  const seen = view(0, 0, 1000, 1000);
  const whole = pathOf(scene, seen).split('M');

  test('consists of the connectors from the root to the node', () => {
    expect(branchToDraw(scene, seen, 'b').split('M').toSorted()).toEqual(
      whole.slice(0, 3).toSorted(),
    );
    expect(branchToDraw(scene, seen, 'c').split('M')).toEqual(['', whole[3]]);
  });

  test.each(['r', 'borta', null])('is empty for %s', (id) => {
    expect(branchToDraw(scene, seen, id)).toBe('');
  });
});

test('The area to draw is far larger than a view of a small tree, and a margin larger otherwise', () => {
  const seen = view(100, 200, 300, 400);
  expect(areaToDraw(sceneOf(fan(500)), seen)).toEqual(view(-140, -40, 780, 880));
  expect(areaToDraw(sceneOf(fan(5)), seen).width).toBeGreaterThan(1e6);
});
