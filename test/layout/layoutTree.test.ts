import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTree } from '../../src/layout/layoutTree';
import { makeScene } from '../../src/layout/view/scene';
import { rowsInView } from '../../src/layout/view/rowsInView';
import { visibleRows } from '../../src/tree/visibleRows';
import { chain } from '../tree/chain';
import { treeOf, type Pair } from '../tree/treeOf';
import { crossingLinks, linksThroughBoxes, overlappingBoxes } from './clashes';
import { randomScene, type RandomScene } from './randomScene';

const SIDES = ['left', 'top'] as const;

/** Scroll positions: at each card, at both ends, and at some shares of the total height. */
function topsOf({ scene }: RandomScene, shares: readonly number[]): number[] {
  const { boxes, bounds } = scene.layout;
  return [0, bounds.height, ...boxes.map(({ y }) => y + 1)].concat(
    shares.map((share) => share * bounds.height),
  );
}

const SHARES = fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { maxLength: 5 });
const RUNS = { numRuns: 60 };

describe.each(SIDES)('With the root at the %s', (rootAt) => {
  const scenes = randomScene(rootAt, { size: 20 });

  test('no two cards overlap, whatever their sizes and the scroll position', () => {
    const anySize = randomScene(rootAt, { leastHeight: 0, leastWidth: 0, size: 25 });
    fc.assert(
      fc.property(anySize, SHARES, (any, shares) => {
        const tops = topsOf(any, shares);
        expect(tops.flatMap((top) => overlappingBoxes(any.scene, top))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('no two connectors from different parents share a point', () => {
    fc.assert(
      fc.property(scenes, SHARES, (any, shares) => {
        const tops = topsOf(any, shares);
        expect(tops.flatMap((top) => crossingLinks(any.scene, top))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('no connector runs through a card', () => {
    fc.assert(
      fc.property(scenes, SHARES, (any, shares) => {
        const tops = topsOf(any, shares);
        expect(tops.flatMap((top) => linksThroughBoxes(any.scene, top))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('there is a box for every row, and a connector for every row except the roots', () => {
    fc.assert(
      fc.property(randomScene(rootAt), ({ scene: { rows, layout } }) => {
        expect(layout.boxes).toHaveLength(rows.length);
        expect(layout.links.map((link) => link === null)).toEqual(
          rows.map(({ parentIndex }) => parentIndex === -1),
        );
      }),
    );
  });

  test('cards keep their given size', () => {
    fc.assert(
      fc.property(randomScene(rootAt), ({ scene, tree, relayout }) => {
        const alone = relayout(new Set());
        for (const { id } of tree.roots) {
          const size = alone.layout.boxes[alone.indexById.get(id) ?? -1];
          const box = scene.layout.boxes[scene.indexById.get(id) ?? -1];
          expect(box).toMatchObject({ width: size?.width, height: size?.height });
        }
      }),
    );
  });

  test('the bounds begin at the origin and are the smallest that contain every card', () => {
    fc.assert(
      fc.property(randomScene(rootAt), ({ scene: { layout } }) => {
        const { boxes, bounds } = layout;
        const right = Math.max(0, ...boxes.map(({ x, width }) => x + width));
        const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height));
        expect(bounds.x).toBe(0);
        expect(bounds.y).toBe(0);
        expect(bounds.width).toBeCloseTo(right, 6);
        expect(bounds.height).toBeCloseTo(bottom, 6);
        expect(Math.min(0, ...boxes.flatMap(({ x, y }) => [x, y]))).toBe(0);
      }),
    );
  });

  test('the same rows get the same places', () => {
    fc.assert(
      fc.property(randomScene(rootAt), ({ scene, open, relayout }) => {
        expect(relayout(open).layout).toEqual(scene.layout);
      }),
    );
  });

  test('a plan without nodes has no size', () => {
    const options = { sizeOf: () => SIZE, gaps: GAPS, anchor: 24 };
    const { boxes, bounds } = layoutTree([], rootAt, options);
    expect(boxes).toEqual([]);
    expect(bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});

const SIZE = { width: 200, height: 60 };
const GAPS = { level: 48, sibling: 8, branch: 16 };

/** Each node has ten children. */
const broad = Array.from({ length: 100_000 }, (_, index): Pair =>
  index === 0 ? ['n0'] : [`n${index}`, `n${Math.floor((index - 1) / 10)}`],
);

describe.each(SIDES)('100 000 rows with the root at the %s', (rootAt) => {
  test.each([
    ['one below the other', chain(100_000)],
    ['ten below each', broad],
  ])('are laid out, %s', { timeout: 30_000 }, (_shape, pairs) => {
    const rows = visibleRows(treeOf(pairs).tree, () => true);
    const layout = layoutTree(rows, rootAt, { sizeOf: () => SIZE, gaps: GAPS, anchor: 24 });
    expect(layout.boxes).toHaveLength(100_000);
    expect(layout.boxes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    const scene = makeScene(rows, layout);
    const { x, y } = layout.boxes.at(-1) ?? layout.bounds;
    expect(rowsInView(scene, { x: x + 1, y: y + 1, ...SIZE })).toContain(99_999);
  });
});
