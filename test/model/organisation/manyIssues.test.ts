import { describe, expect, test } from 'vitest';
import { decimalSum } from '../../../src/model/budget/partsSum';
import { parseOrganisation } from '../../../src/model/organisation/parseOrganisation';
import { seriesOf } from '../../../src/status/trend/series';

/** A call takes some 125 000 arguments. */
const MANY = 140_000;
const many = <T>(make: (index: number) => T) =>
  Array.from({ length: MANY }, (_, index) => make(index));

describe('Lists longer than the number of arguments that a call can take', () => {
  test('of relations to unknown units are all reported', () => {
    const relations = many((index) => ({ from: `x${index}`, to: `y${index}`, kind: 'owns' }));
    const units = [{ id: 'a', name: 'Nämnden', kind: 'board' }];
    const { issues } = parseOrganisation({ id: 'o', title: 'Påhittad', units, relations });
    expect(issues.length).toBeGreaterThanOrEqual(MANY);
  });

  test('of numbers are added up', () => {
    expect(decimalSum(many(() => 0.5))).toBe(MANY / 2);
  });

  test('of figures make a series', () => {
    const figures = many((index) => ({ of: 'a', period: `Mätning ${index}`, value: index }));
    expect(() => seriesOf(figures)).not.toThrow();
  });
});
