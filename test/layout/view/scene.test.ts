import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAt, slideTo } from '../../../src/layout/view/scene';
import { randomScene } from '../randomScene';
import { sceneOf } from '../sceneOf';

describe('A card that may slide', () => {
  test.each([
    ['stands at its place while that is in view', -50, 100],
    ['follows the upper edge of the view along its branch', 250, 250],
    ['stops at its limit', 900, 400],
  ])('%s', (_does, top, expected) => {
    expect(slideTo(100, 400, top)).toBe(expected);
  });
});

describe('An open parent', () => {
  /** Cards of 60 with 8 between them: the mål is beside three delmål at 0, 68 and 136. */
  const scene = sceneOf([
    ['vision'],
    ['mål 1', 'vision'],
    ['delmål 1', 'mål 1'],
    ['delmål 2', 'mål 1'],
    ['delmål 3', 'mål 1'],
  ]);
  const yAt = (id: string, top: number) => boxAt(scene, scene.indexById.get(id) ?? -1, top).y;

  test('slides as far as its last child', () => {
    expect(['vision', 'mål 1'].map((id) => yAt(id, 100))).toEqual([100, 100]);
    expect(['vision', 'mål 1'].map((id) => yAt(id, 500))).toEqual([136, 136]);
  });

  test('leaves its children where they are', () => {
    expect(['delmål 1', 'delmål 2', 'delmål 3'].map((id) => yAt(id, 100))).toEqual([0, 68, 136]);
  });

  test('slides only as far as its own column is free', () => {
    const pairs = scene.rows.map(({ node }) => node.data);
    const followed = sceneOf([...pairs, ['mål 2', 'vision']]);
    expect(boxAt(followed, 1, 500).y).toBe(0);
    expect(boxAt(followed, 5, 500).y).toBe(68);
  });
});

describe('Whatever the tree and the sizes', () => {
  test('no card slides upwards, and only open ones slide', () => {
    fc.assert(
      fc.property(randomScene('left'), ({ scene: { rows, layout, limits } }) => {
        const slides = rows.map(
          ({ index }) => (limits[index] ?? NaN) - (layout.boxes[index]?.y ?? NaN),
        );
        expect(slides.filter((slide) => !(slide >= 0))).toEqual([]);
        const sliding = rows.filter(({ index }) => slides[index] !== 0);
        expect(sliding.every(({ expanded }) => expanded)).toBe(true);
      }),
    );
  });

  test('nothing slides when the root is at the top', () => {
    fc.assert(
      fc.property(randomScene('top'), fc.integer(), ({ scene }, top) => {
        expect(scene.rows.map(({ index }) => boxAt(scene, index, top))).toEqual(scene.layout.boxes);
      }),
    );
  });

  test('a parent is never below its last child', () => {
    fc.assert(
      fc.property(randomScene('left'), fc.nat({ max: 5000 }), ({ scene }, top) => {
        for (const { index, parentIndex, posInSet, setSize } of scene.rows) {
          if (parentIndex < 0 || posInSet < setSize) continue;
          expect(boxAt(scene, parentIndex, top).y).toBeLessThanOrEqual(boxAt(scene, index, top).y);
        }
      }),
    );
  });

  test('a row is found by its id', () => {
    fc.assert(
      fc.property(randomScene('left'), ({ scene: { rows, indexById } }) => {
        expect(rows.map(({ node }) => indexById.get(node.id))).toEqual([...rows.keys()]);
      }),
    );
  });
});
