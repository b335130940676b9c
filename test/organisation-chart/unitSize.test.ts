import { expect, test } from 'vitest';
import { DEFAULT_UNIT_METRICS, unitCardSize } from '../../src/organisation-chart/unitCardSize';

const heightOf = (label: string) =>
  unitCardSize({ rank: 'small', head: '', marks: [], label, foot: [] }, DEFAULT_UNIT_METRICS)
    .height;

test('A card’s height allows for long words broken between their parts', () => {
  const hyphenated = heightOf('Unga kompetensförsörjning');
  // Contains none of the parts that a word may be broken before.
  const unbroken = heightOf('Unga kompetensbörsörjning');
  expect(hyphenated).toBeLessThan(unbroken);
});

test('A card is measured once for the same metrics, and again for others', () => {
  const content = { rank: 'small', head: '', marks: [], label: 'Kansli', foot: [] } as const;
  const size = unitCardSize(content, DEFAULT_UNIT_METRICS);
  expect(unitCardSize(content, DEFAULT_UNIT_METRICS)).toBe(size);
  const twice = {
    ...DEFAULT_UNIT_METRICS,
    linesOf: { ...DEFAULT_UNIT_METRICS.linesOf, small: () => 2 },
  };
  expect(unitCardSize(content, twice).height).toBeGreaterThan(size.height);
});
