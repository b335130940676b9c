import { expect, test } from 'vitest';
import { largest, smallest } from '../../src/collections/largest';

test('The largest and the smallest of more numbers than a call can take', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007);
  expect(largest(many)).toBe(many.reduce((a, b) => (a > b ? a : b)));
  expect(smallest(many)).toBe(many.reduce((a, b) => (a < b ? a : b)));
});

test('Of no numbers the largest is the least possible result', () => {
  expect(largest([])).toBe(-Infinity);
  expect(largest([], 0)).toBe(0);
  expect(largest([-2, -1], 0)).toBe(0);
  expect(smallest([])).toBe(Infinity);
});
