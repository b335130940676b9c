import { describe, expect, test } from 'vitest';
import { goal, single } from './explained';

describe('What would change the status', () => {
  test.each([
    [70, {}, '10 procentenheter högre skulle ge Uppfyllt.'],
    [79, {}, '1 procentenhet högre skulle ge Uppfyllt.'],
    [77.66, {}, '2,4 procentenheter högre skulle ge Uppfyllt.'],
    [79.96, {}, '0,04 procentenheter högre skulle ge Uppfyllt.'],
    [80, { boundary: 'worse' }, 'Ett värde som är högre skulle ge Uppfyllt.'],
    [78, { boundary: 'worse' }, 'Mer än 2 procentenheter högre skulle ge Uppfyllt.'],
    [90, { form: 'cap' }, '10 procentenheter lägre skulle ge Uppfyllt.'],
    [80, { form: 'cap', boundary: 'worse' }, 'Ett värde som är lägre skulle ge Uppfyllt.'],
    [95, { form: 'range', low: 70, high: 90 }, '5 procentenheter lägre skulle ge Uppfyllt.'],
    [65, { form: 'range', low: 70, high: 90 }, '5 procentenheter högre skulle ge Uppfyllt.'],
    [null, {}, 'Ett rapporterat utfall skulle ge en status.'],
  ] as const)('of %s against %j', (value, target, words) => {
    expect(single(value, target).wouldChange.map(({ sv }) => sv)).toEqual([words]);
  });

  test('is the nearest threshold that has not been reached', () => {
    const thresholds = [
      { level: 'met', value: 40 },
      { level: 'partlyMet', value: 45 },
    ];
    const words = (value: number) =>
      single(value, { form: 'cap', value: 45, thresholds }).wouldChange.map(({ sv }) => sv);
    expect(words(43)).toEqual(['3 procentenheter lägre skulle ge Uppfyllt.']);
    expect(words(50)).toEqual(['5 procentenheter lägre skulle ge Delvis uppfyllt.']);
  });

  test('is nothing at the best level', () => {
    expect(single(82).wouldChange).toEqual([]);
  });

  test('by a rule is how many more are needed', () => {
    const rule = { kind: 'share', shares: [{ level: 'met', atLeast: 0.6 }] } as const;
    const { wouldChange } = goal([82, 70, 70], [{ ...rule, shares: [...rule.shares] }]);
    expect(wouldChange.map(({ sv }) => sv)).toEqual([
      'Om 1 till av de bedömda vore uppfyllt blev statusen Uppfyllt.',
    ]);
  });
});
