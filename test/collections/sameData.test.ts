import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { sameData } from '../../src/collections/sameData';

test('A copy is equal', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(sameData(value, structuredClone(value))).toBe(true);
    }),
  );
});

test('Two values are equal exactly when their JSON is, in any order of keys', () => {
  const value = jsonValue({ maxDepth: 2 });
  assert(
    property(value, value, (a, b) => {
      expect(sameData(a, b)).toBe(sorted(a) === sorted(b));
    }),
    {
      examples: [
        [
          { a: 1, b: [2] },
          { b: [2], a: 1 },
        ],
      ],
    },
  );
});

test.each([
  ['a list and an object with the same keys', ['a'], { 0: 'a' }],
  ['a key that is missing and one without a value', { a: undefined }, { b: undefined }],
  ['nothing and an object', null, {}],
  ['a list and a longer one', ['a'], ['a', 'b']],
])('%s are not equal', (_which, a, b) => {
  expect(sameData(a, b)).toBe(false);
  expect(sameData(b, a)).toBe(false);
});

/** JSON with sorted keys; JSON writes -0 as 0, but it is another number. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (Object.is(one, -0)) return '-0';
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
