import { describe, expect, test } from 'vitest';
import { linkPath, linkPoints } from '../../../src/layout/geometry/linkPath';
import type { TreeLayout } from '../../../src/layout/geometry/treeLayout';

const layout: TreeLayout = {
  rootAt: 'left',
  boxes: [],
  links: [],
  spans: [
    { start: 0, size: 60 },
    { start: 100, size: 60 },
  ],
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  gaps: { level: 40, sibling: 8, branch: 16 },
  anchor: 24,
};
const downwards: TreeLayout = { ...layout, rootAt: 'top' };
const parent = { x: 0, y: 0, width: 100, height: 60 };

describe('A connector to the right', () => {
  test('leaves and enters the cards at the anchor and turns before the child', () => {
    const child = { x: 140, y: 200, width: 100, height: 60 };
    expect(linkPoints(layout, 'elbow', parent, child)).toEqual([
      { x: 100, y: 24 },
      { x: 126, y: 24 },
      { x: 126, y: 224 },
      { x: 140, y: 224 },
    ]);
  });

  test('is drawn with rounded corners', () => {
    const child = { x: 140, y: 200, width: 100, height: 60 };
    expect(linkPath(layout, 'elbow', parent, child)).toBe(
      'M100,24L118,24Q126,24 126,32L126,217Q126,224 133,224L140,224',
    );
  });

  test('is straight when the two are level', () => {
    const child = { x: 140, y: 0, width: 100, height: 60 };
    const heights = linkPath(layout, 'elbow', parent, child).match(/(?<=,)\d+/g);
    expect(new Set(heights)).toEqual(new Set(['24']));
  });
});

describe('A connector downwards', () => {
  test('runs from the middle of the parent through the middle of the gap to the middle of the child', () => {
    const child = { x: 200, y: 100, width: 60, height: 60 };
    expect(linkPoints(downwards, 'elbow', parent, child)).toEqual([
      { x: 50, y: 60 },
      { x: 50, y: 80 },
      { x: 230, y: 80 },
      { x: 230, y: 100 },
    ]);
  });

  test('to a stacked card runs along the spine to its side', () => {
    const child = { x: 30, y: 170, width: 100, height: 60 };
    expect(linkPoints(downwards, 'stack', parent, child, { x: 16, y: 80 })).toEqual([
      { x: 50, y: 60 },
      { x: 50, y: 80 },
      { x: 16, y: 80 },
      { x: 16, y: 194 },
      { x: 30, y: 194 },
    ]);
  });

  test('meets a thin stacked card at its middle', () => {
    const child = { x: 30, y: 170, width: 100, height: 20 };
    expect(linkPoints(downwards, 'stack', parent, child).at(-1)).toEqual({ x: 30, y: 180 });
  });

  test('to a stacked card goes straight down where its spine begins at the parent', () => {
    const child = { x: 24, y: 170, width: 100, height: 60 };
    expect(linkPoints(downwards, 'stack', parent, child, { x: 10, y: 0 })).toEqual([
      { x: 10, y: 60 },
      { x: 10, y: 194 },
      { x: 24, y: 194 },
    ]);
  });
});

describe('A connector sideways', () => {
  const right = { x: 64, y: 100, width: 100, height: 60 };
  const left = { ...right, x: -64 };

  test('leaves the stem below the parent at the height of the child', () => {
    expect(linkPoints(downwards, 'side', parent, right)).toEqual([
      { x: 50, y: 60 },
      { x: 50, y: 124 },
      { x: 64, y: 124 },
    ]);
    expect(linkPoints(downwards, 'side', parent, left).at(-1)).toEqual({ x: 36, y: 124 });
  });

  test('is straight from the side of the parent to a card at the same height', () => {
    const beside = { x: 128, y: 0, width: 100, height: 40 };
    expect(linkPoints(downwards, 'side', parent, beside, { x: 114, y: 30 })).toEqual([
      { x: 100, y: 20 },
      { x: 128, y: 20 },
    ]);
  });

  test('goes around the joint to a lower card beside the parent', () => {
    const lower = { x: -128, y: 70, width: 100, height: 40 };
    expect(linkPoints(downwards, 'side', parent, lower, { x: -14, y: 30 })).toEqual([
      { x: 0, y: 30 },
      { x: -14, y: 30 },
      { x: -14, y: 90 },
      { x: -28, y: 90 },
    ]);
  });
});
