import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/layout/geometry/box';
import { makeScene, type Scene } from '../../../src/layout/view/scene';
import { tidyRows } from '../../../src/layout/tidy/tidyRows';
import type { TreeLayout } from '../../../src/layout/geometry/treeLayout';
import { visibleRows } from '../../../src/tree/visibleRows';
import { treeOf, type Pair } from '../../tree/treeOf';
import { linksThroughBoxes } from '../clashes';
import { randomScene } from '../randomScene';

const GAPS = { level: 40, sibling: 10, branch: 30 };

function layoutOf(pairs: readonly Pair[], height = 60): TreeLayout {
  return tidyRows(
    visibleRows(treeOf(pairs).tree, () => true),
    { sizeOf: () => ({ width: 100, height }), gaps: GAPS, anchor: 24 },
  );
}

const placesOf = ({ boxes }: TreeLayout) => boxes.map(({ x, y }) => [x, y]);

describe('A tidy tree', () => {
  test('centres a parent over its children', () => {
    const layout = layoutOf([['fullmäktige'], ['a', 'fullmäktige'], ['b', 'fullmäktige']]);
    expect(placesOf(layout)).toEqual([
      [55, 0],
      [0, 100],
      [110, 100],
    ]);
    expect(layout.links).toEqual([null, 'elbow', 'elbow']);
  });

  test('keeps branches farther apart than siblings', () => {
    const layout = layoutOf([['r'], ['a', 'r'], ['a1', 'a'], ['b', 'r'], ['b1', 'b']]);
    expect(placesOf(layout)).toEqual([
      [65, 0],
      [0, 100],
      [0, 200],
      [130, 100],
      [130, 200],
    ]);
  });

  test('stacks four siblings without visible children along a spine', () => {
    const layout = layoutOf([['r'], ['a', 'r'], ['b', 'r'], ['c', 'r'], ['d', 'r']]);
    expect(layout.links).toEqual([null, 'stack', 'stack', 'stack', 'stack']);
    const [, first = NaN] = layout.boxes.map(({ x }) => x);
    expect(placesOf(layout).slice(1)).toEqual([
      [first, 100],
      [first, 170],
      [first, 240],
      [first, 310],
    ]);
  });

  test('keeps connectors clear of a stack that hangs into the gap below its row', () => {
    const rows = visibleRows(
      treeOf([
        ['r'],
        ['a', 'r'],
        ['b', 'r'],
        ['tall', 'b'],
        ...['a1', 'a2', 'a3', 'a4'].map((id) => [id, 'a'] as const),
        ...['c1', 'c2', 'c3'].map((id) => [id, 'tall'] as const),
      ]).tree,
      () => true,
    );
    const layout = tidyRows(rows, {
      sizeOf: ({ node }) => ({ width: 300, height: node.id === 'tall' ? 250 : 60 }),
      gaps: GAPS,
      anchor: 24,
    });
    expect(linksThroughBoxes(makeScene(rows, layout))).toEqual([]);
  });

  test('spreads three siblings, and four when one is open', () => {
    const three = layoutOf([['r'], ['a', 'r'], ['b', 'r'], ['c', 'r']]);
    const open = layoutOf([['r'], ['a', 'r'], ['b', 'r'], ['c', 'r'], ['d', 'r'], ['d1', 'd']]);
    expect([...three.links, ...open.links]).not.toContain('stack');
  });

  test('is placed side by side with other trees', () => {
    const layout = layoutOf([['fullmäktige'], ['revision'], ['valberedning'], ['d'], ['e']]);
    expect(layout.boxes.map(({ y }) => y)).toEqual([0, 0, 0, 0, 0]);
    expect(layout.links).toEqual([null, null, null, null, null]);
  });

  test('has each row below the tallest card of the row above', () => {
    expect(layoutOf([['r'], ['a', 'r'], ['b', 'a']], 80).spans).toEqual([
      { start: 0, size: 80 },
      { start: 120, size: 80 },
      { start: 240, size: 80 },
    ]);
  });
});

const centreOf = ({ x, width }: Box) => x + width / 2;

/** Boxes of the children of each open row whose children are joined in this way. */
function familiesOf({ rows, layout }: Scene<Pair>, link: 'elbow' | 'stack') {
  return rows
    .filter(({ expanded }) => expanded)
    .map(({ index }) => {
      const children = rows.filter(({ parentIndex }) => parentIndex === index);
      return {
        parent: layout.boxes[index],
        links: children.map((child) => layout.links[child.index]),
        children: children.flatMap((child) => layout.boxes[child.index] ?? []),
      };
    })
    .filter(({ links }) => links[0] === link);
}

describe('In a tidy tree, whatever its shape and sizes', () => {
  const scenes = randomScene('top', { leastHeight: 0 });

  test('children are all spread or all stacked', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const families = [...familiesOf(scene, 'elbow'), ...familiesOf(scene, 'stack')];
        expect(families.filter(({ links }) => new Set(links).size > 1)).toEqual([]);
      }),
    );
  });

  test('a parent is centred over children that are spread', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const { parent, children } of familiesOf(scene, 'elbow')) {
          const [first, last] = [children[0], children.at(-1)];
          const middle = first && last ? (centreOf(first) + centreOf(last)) / 2 : NaN;
          expect(parent && centreOf(parent)).toBeCloseTo(middle, 4);
        }
      }),
    );
  });

  test('stacked children are below each other in order, separated by the gap between siblings', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const { children } of familiesOf(scene, 'stack')) {
          for (const [place, box] of children.slice(1).entries()) {
            const above = children[place];
            expect(box.x).toBe(above?.x);
            const bottom = (above?.y ?? NaN) + (above?.height ?? NaN);
            expect(box.y).toBeCloseTo(bottom + scene.layout.gaps.sibling, 6);
          }
        }
      }),
    );
  });

  test('spread cards of one depth are in reading order from left to right', () => {
    fc.assert(
      fc.property(scenes, ({ scene: { rows, layout } }) => {
        for (const depth of layout.spans.keys()) {
          const centres = rows
            .filter(({ node, index }) => node.depth === depth && layout.links[index] !== 'stack')
            .map(({ index }) => centreOf(layout.boxes[index] ?? layout.bounds));
          expect(centres).toEqual(centres.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('a child begins below its parent by at least the gap between levels', () => {
    fc.assert(
      fc.property(scenes, ({ scene: { rows, layout } }) => {
        for (const { index, parentIndex } of rows) {
          const parent = layout.boxes[parentIndex];
          if (!parent) continue;
          const room = (layout.boxes[index]?.y ?? NaN) - parent.y - parent.height;
          expect(room).toBeGreaterThanOrEqual(layout.gaps.level - 1e-6);
        }
      }),
    );
  });
});
