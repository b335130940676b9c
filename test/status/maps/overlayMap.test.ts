import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { OverlayMap } from '../../../src/status/maps/overlayMap';

interface Value {
  readonly n: number;
}

const key = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
const value = fc.nat(9).map((n): Value => ({ n }));
const entries = fc.array(fc.tuple(key, value), { maxLength: 5 });
const changes = fc.array(fc.tuple(key, fc.option(value, { nil: undefined, freq: 3 })), {
  maxLength: 4,
});

/** The content of an ordinary map after the same changes. */
function copied(below: ReadonlyMap<string, Value>, step: readonly [string, Value | undefined][]) {
  const copy = new Map(below);
  for (const [id, one] of new Map(step)) {
    if (one) copy.set(id, one);
    else copy.delete(id);
  }
  return copy;
}

test('Layers read as one map with all changes, however many there are', () => {
  fc.assert(
    fc.property(entries, fc.array(changes, { maxLength: 8 }), (first, steps) => {
      let map: ReadonlyMap<string, Value> = new Map(first);
      let copy = new Map<string, Value>(first);
      for (const step of steps) {
        map = new OverlayMap(map, new Map(step));
        copy = copied(copy, step);
        expect(new Map(map)).toEqual(copy);
        expect(map.size).toBe(copy.size);
        expect([...map.keys()].toSorted()).toEqual([...copy.keys()].toSorted());
        expect(map.has('e')).toBe(copy.has('e'));
        expect(map.get('e')).toBe(copy.get('e'));
      }
    }),
  );
});

test('The map below is unchanged, and replaced values keep their place', () => {
  const below = new Map([
    ['a', { n: 1 }],
    ['b', { n: 2 }],
    ['c', { n: 3 }],
  ]);
  const changed = new OverlayMap<string, Value>(
    below,
    new Map([
      ['d', { n: 4 }],
      ['a', { n: 5 }],
    ]),
  );
  const gone = new OverlayMap<string, Value>(changed, new Map([['b', undefined]]));
  const seen: string[] = [];
  gone.forEach(({ n }, id) => seen.push(`${id}${n}`));
  expect(seen).toEqual(['a5', 'c3', 'd4']);
  expect([...changed.keys()]).toEqual(['a', 'b', 'c', 'd']);
  expect(below.get('a')).toEqual({ n: 1 });
});

test('After a thousand changes a large map has few layers', () => {
  let looked = 0;
  const below = new Map(Array.from({ length: 5000 }, (_, n) => [n, { n }]));
  let map: ReadonlyMap<number, Value> = below;
  for (let n = 0; n < 1000; n += 1) {
    const change = new Map([[n, { n: -n }]]);
    const get = change.get.bind(change);
    change.get = (id) => {
      looked += 1;
      return get(id);
    };
    map = new OverlayMap(map, change);
  }
  looked = 0;
  expect(map.get(4999)).toBe(below.get(4999));
  expect(looked).toBeLessThanOrEqual(1);
  expect(map.get(500)).toEqual({ n: -500 });
});
