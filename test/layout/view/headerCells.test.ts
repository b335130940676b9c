import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerCells, hiddenAncestors, sameCells } from '../../../src/layout/view/headerCells';
import { rowsInView } from '../../../src/layout/view/rowsInView';
import type { Scene } from '../../../src/layout/view/scene';
import type { Size } from '../../../src/layout/geometry/box';
import { toWorld, type Viewport } from '../../../src/viewport/viewport';
import type { Pair } from '../../tree/treeOf';
import { randomScene } from '../randomScene';
import { sceneOf } from '../sceneOf';

/** Three columns of 200, at 0, 248 and 496; mål 1 slides no further than mål 2 allows. */
const scene = sceneOf([
  ['vision'],
  ['mål 1', 'vision'],
  ['delmål 1', 'mål 1'],
  ['delmål 2', 'mål 1'],
  ['delmål 3', 'mål 1'],
  ['mål 2', 'vision'],
]);
const FRAME = { width: 1000, height: 400 };

function cellsAt<T>(shown: Scene<T>, at: Viewport, { width, height }: Size = FRAME) {
  return headerCells(shown, toWorld(at, { x: 0, y: 0, width, height }), at);
}

describe('The column headings', () => {
  test('are above their columns', () => {
    expect(cellsAt(scene, { x: 10, y: 0, zoom: 1 })).toEqual([
      { depth: 0, x: 10, width: 200, ancestors: [] },
      { depth: 1, x: 258, width: 200, ancestors: [] },
      { depth: 2, x: 506, width: 200, ancestors: [] },
    ]);
  });

  test('follow the zoom', () => {
    expect(cellsAt(scene, { x: 0, y: 0, zoom: 0.5 }).map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [124, 100],
      [248, 100],
    ]);
  });

  test('stay within the frame', () => {
    const cells = cellsAt(scene, { x: -100, y: 0, zoom: 1 }, { width: 500, height: 400 });
    expect(cells.map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [148, 200],
      [396, 104],
    ]);
  });

  test('are left out where too little of the column is visible', () => {
    expect(cellsAt(scene, { x: -153, y: 0, zoom: 1 }).map(({ depth }) => depth)).toEqual([1, 2]);
    expect(cellsAt(scene, { x: -152, y: 0, zoom: 1 }).map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  test('name the parent that is out of sight above visible cards', () => {
    const cells = cellsAt(scene, { x: 0, y: -65, zoom: 1 });
    expect(cells.map(({ ancestors }) => ancestors)).toEqual([[], [1], []]);
  });

  test('name ancestors whose column is out of sight in the first visible column', () => {
    const cells = cellsAt(scene, { x: -490, y: -65, zoom: 1 });
    expect(cells.map(({ depth, ancestors }) => [depth, ancestors])).toEqual([[2, [0, 1]]]);
  });

  test('do not exist in a chart with its root at the top', () => {
    expect(cellsAt(sceneOf([['r'], ['a', 'r']], 'top'), { x: 0, y: 0, zoom: 1 })).toEqual([]);
  });
});

describe('Whatever the tree and the view', () => {
  const views = fc.record({
    x: fc.integer({ min: -3000, max: 300 }),
    y: fc.integer({ min: -8000, max: 300 }),
    zoom: fc.double({ min: 0.5, max: 2, noNaN: true }),
  });
  const frames = fc.record({
    width: fc.integer({ min: 360, max: 1600 }),
    height: fc.integer({ min: 200, max: 1200 }),
  });
  const scenes = randomScene('left', { leastWidth: 150 });

  test('the headings are inside the frame, from left to right, without overlap', () => {
    fc.assert(
      fc.property(scenes, views, frames, ({ scene: any }, at, frame) => {
        let end = 0;
        for (const { x, width } of cellsAt<Pair>(any, at, frame)) {
          expect(x).toBeGreaterThanOrEqual(end);
          end = x + width;
        }
        expect(end).toBeLessThanOrEqual(frame.width + 1e-6);
      }),
    );
  });

  test('every ancestor of a visible card is visible or named in one heading', () => {
    fc.assert(
      fc.property(scenes, views, frames, ({ scene: any }, at, frame) => {
        const world = toWorld(at, { x: 0, y: 0, ...frame });
        const cells = cellsAt<Pair>(any, at, frame);
        fc.pre(cells.length > 0);
        const named = cells.flatMap(({ ancestors }) => ancestors);
        // A card of which less than 16 pixels are in view cannot be read.
        const hidden = hiddenAncestors(any, rowsInView(any, world), rowsInView(any, world, 16));
        expect(named.toSorted((a, b) => a - b)).toEqual(hidden);
        const known = new Set([...named, ...rowsInView(any, world, 16)]);
        const lost = rowsInView(any, world).flatMap((index) => {
          const up = any.rows[index]?.parentIndex ?? -1;
          return up >= 0 && !known.has(up) ? [up] : [];
        });
        expect(lost).toEqual([]);
      }),
    );
  });

  test('there is a heading wherever enough of a card is visible', () => {
    fc.assert(
      fc.property(scenes, views, frames, ({ scene: any }, at, frame) => {
        const seen = rowsInView(any, toWorld(at, { x: 0, y: 0, ...frame }));
        const readable = seen.filter((index) => {
          const box = any.layout.boxes[index] ?? any.layout.bounds;
          const left = Math.max(0, box.x * at.zoom + at.x);
          return Math.min(frame.width, (box.x + box.width) * at.zoom + at.x) - left >= 65;
        });
        const depths = new Set(cellsAt<Pair>(any, at, frame).map(({ depth }) => depth));
        const bare = readable.filter((index) => !depths.has(any.rows[index]?.node.depth ?? -1));
        expect(bare).toEqual([]);
      }),
    );
  });
});

test('Equal headings draw the same', () => {
  const cells = cellsAt(scene, { x: 0, y: -65, zoom: 1 });
  expect(sameCells(cells, cellsAt(scene, { x: 0, y: -65, zoom: 1 }))).toBe(true);
  expect(sameCells(cells, cellsAt(scene, { x: 0, y: 0, zoom: 1 }))).toBe(false);
  expect(sameCells(cells, cellsAt(scene, { x: 1, y: -65, zoom: 1 }))).toBe(false);
});
