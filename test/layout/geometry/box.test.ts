import { describe, expect, test } from 'vitest';
import { bounds, intersects } from '../../../src/layout/geometry/box';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('The bounds of boxes', () => {
  test('are the smallest box around all of them', () => {
    expect(bounds([box(10, 20, 30, 40), box(-5, 50, 10, 100)])).toEqual(box(-5, 20, 45, 130));
  });

  test('of none are empty', () => {
    expect(bounds([])).toEqual(box(0, 0, 0, 0));
  });
});

describe('Two boxes share an area', () => {
  const square = box(0, 0, 100, 100);

  test.each([
    ['when one lies in the other', box(40, 40, 10, 10), true],
    ['when their corners lie over each other', box(99, 99, 50, 50), true],
    ['but not when they only touch at a side', box(100, 0, 50, 100), false],
    ['nor when they are level but apart', box(101, 0, 50, 100), false],
    ['nor when one is right below the other', box(0, 100, 100, 50), false],
  ])('%s', (_when, other, expected) => {
    expect(intersects(square, other)).toBe(expected);
    expect(intersects(other, square)).toBe(expected);
  });
});
