import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/measure/observation';
import { periodDays, periodEnd, periodStart, sameLength } from '../../../src/model/measure/period';
import { seriesOf, type Series } from '../../../src/status/trend/series';
import { april, observed } from '../evaluate/observed';

const labelled = (period: string): Observation => ({ of: 'a', period, value: 1 });

describe('Hard case 12: the period of a figure', () => {
  test.each([
    ['2021', '2021-12-31', 365],
    ['2024', '2024-12-31', 366],
    ['2021/2022', '2022-06-30', 365],
    ['Apr 2024', '2024-04-30', 30],
    ['Maj 2024', '2024-05-31', 31],
    ['Dec 2022', '2022-12-31', 31],
    ['februari 2024', '2024-02-29', 29],
    ['Tertial 1 2024', '2024-04-30', 121],
    ['Tertial 3 2023', '2023-12-31', 122],
    ['Kvartal 2 2023', '2023-06-30', 91],
    ['delår april 2025', '2025-04-30', 120],
    ['maj 2024–april 2025', '2025-04-30', 365],
    ['2024-08-31', '2024-08-31', undefined],
    ['delår 2025', undefined, undefined],
    ['Mätning 1', undefined, undefined],
    ['', undefined, undefined],
  ])('%j ends %s and has %s days, by its words', (period, end, days) => {
    expect(periodEnd(labelled(period))).toBe(end);
    expect(periodDays(labelled(period))).toBe(days);
  });

  test('is what its dates say, also when its words say otherwise', () => {
    const stale = { ...labelled('2021'), from: '2023-01-01', to: '2023-04-30' };
    expect([periodEnd(stale), periodDays(stale)]).toEqual(['2023-04-30', 120]);
  });

  test.each(['31/12/2025', '2025-1-31', 'xxxx-xx-xx', ''])(
    'is what its words say when the date %j is invalid',
    (to) => {
      expect(periodEnd({ ...labelled('2021'), to })).toBe('2021-12-31');
    },
  );

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('begins with the first day of %j and ends with its last', (date, first, last) => {
    const dated = { period: 'mätning', from: date, to: date };
    expect([periodStart(dated), periodEnd(dated)]).toEqual([first, last]);
  });

  test('has as many days as the calendar says', () => {
    const day = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [a, b].map((each) => each.toISOString().slice(0, 10)) as [
          string,
          string,
        ];
        const between = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
        expect(periodDays({ period: '', from, to })).toBe(between);
      }),
    );
  });

  test.each([
    ['a leap year and another', observed(2024, 1), observed(2023, 1), true],
    ['February and March', '2025-02', '2025-03', true],
    ['four months and a year', april(2025, 1), observed(2024, 1), false],
    ['April and May by words alone', labelled('Apr 2024'), labelled('Maj 2024'), true],
    ['two days that figures were taken', labelled('2024-08-31'), labelled('2023-12-31'), true],
    ['April and April by words alone', labelled('Apr 2024'), labelled('Apr 2023'), true],
    ['a year and what only words tell', labelled('2024'), labelled('Apr 2023'), false],
  ] as const)('is or is not as long as another: %s', (_says, a, b, expected) => {
    const month = (one: string | Observation) =>
      typeof one === 'string'
        ? { period: one, from: `${one}-01`, to: `${one}-${one.endsWith('2') ? 28 : 31}` }
        : one;
    expect(sameLength(month(a), month(b))).toBe(expected);
  });
});

/** Each point as its period, value and segment. */
function drawn(series: Series | undefined): unknown[] {
  return (series?.points ?? []).map(({ period, value, segment }) => [period, value, segment]);
}

describe('A series', () => {
  test('is in the order of time; what has no date comes last, in the order of its labels', () => {
    const [series] = seriesOf([
      labelled('Mätning B'),
      observed(2024, 3),
      labelled('Mätning A'),
      labelled('2022'),
    ]);
    const periods = series?.points.map(({ period }) => period);
    expect(periods).toEqual(['2022', '2024', 'Mätning A', 'Mätning B']);
  });

  test('exists once for each sex, the total first, and for forecasts', () => {
    const series = seriesOf([
      observed(2025, 9, { nature: 'forecast' }),
      observed(2024, 3, { sex: 'M' }),
      observed(2024, 2, { sex: 'K' }),
      observed(2024, 5),
    ]);
    expect(series.map(({ sex, nature }) => [sex, nature])).toEqual([
      ['T', 'outcome'],
      ['K', 'outcome'],
      ['M', 'outcome'],
      ['T', 'forecast'],
    ]);
  });

  test('Hard case 13: begins a new segment after a gap, and where the method changes', () => {
    const [series] = seriesOf([
      observed(2019, 1),
      observed(2020, 2),
      observed(2021, null, { valueStatus: 'missing' }),
      observed(2022, 4),
      observed(2023, 14.07),
      observed(2024, 18.3, { methodVersion: '2' }),
      observed(2025, 18.1, { methodVersion: '2' }),
    ]);
    expect(drawn(series)).toEqual([
      ['2019', 1, 0],
      ['2020', 2, 0],
      ['2021', null, 1],
      ['2022', 4, 2],
      ['2023', 14.07, 2],
      ['2024', 18.3, 3],
      ['2025', 18.1, 3],
    ]);
  });

  test('Hard case 12: keeps an interim figure apart, and continues past it', () => {
    const [series] = seriesOf([observed(2023, 9), april(2024, 3), observed(2024, 10)]);
    expect(drawn(series)).toEqual([
      ['2023', 9, 0],
      ['till 04-30 2024', 3, 1],
      ['2024', 10, 0],
    ]);
    expect(series?.points.map(({ partial }) => partial)).toEqual([undefined, true, undefined]);
  });

  test('of only interim figures has no segments', () => {
    const [series] = seriesOf([april(2023, 1), april(2024, 2)]);
    expect(series?.points.some(({ partial }) => partial)).toBe(false);
  });

  test('of years is unbroken beside a mean over three', () => {
    const mean = observed(2024, 2, { period: '2022–2024', from: '2022-01-01' });
    const [series] = seriesOf([mean, observed(2023, 1)]);
    expect(series?.points.some(({ partial }) => partial)).toBe(false);
  });

  test('Hard case 12: has budgets only for periods without an outcome, marked as such', () => {
    const [series] = seriesOf([
      observed(2024, 8, { nature: 'budget' }),
      observed(2024, 7),
      observed(2025, 9, { nature: 'plan' }),
      observed(2025, 10, { nature: 'budget' }),
    ]);
    const points = series?.points.map(({ value, observation }) => [value, observation.nature]);
    expect(points).toEqual([
      [7, undefined],
      [10, 'budget'],
    ]);
  });

  test.each(['suppressed', 'missing', 'notApplicable', 'deleted'] as const)(
    'Hard case 14: has no number where the figure is %s, even when the data contains one',
    (valueStatus) => {
      const [series] = seriesOf([observed(2024, 3, { valueStatus })]);
      expect(series?.points.map(({ value }) => value)).toEqual([null]);
    },
  );

  test('has the newest of several figures for a period', () => {
    const [series] = seriesOf([
      observed(2024, 2, { retrievedAt: '2025-03-01' }),
      observed(2024, 1, { retrievedAt: '2025-02-01' }),
    ]);
    expect(drawn(series)).toEqual([['2024', 2, 0]]);
  });

  test('prefers a final figure to a preliminary one', () => {
    const [series] = seriesOf([
      observed(2024, 2),
      observed(2024, 9, { valueStatus: 'preliminary' }),
    ]);
    expect(drawn(series)).toEqual([['2024', 2, 0]]);
  });

  test('exists for every unit after the whole authority on request, each with its id', () => {
    const all = [
      observed(2024, 4, { unitId: 'riket' }),
      observed(2024, 5),
      observed(2024, 2, { unitId: 'RS', sex: 'K' }),
    ];
    const series = seriesOf(all, { everyUnit: true });
    expect(series.map(({ unitId, sex }) => [unitId, sex])).toEqual([
      [undefined, 'T'],
      ['riket', 'T'],
      ['RS', 'K'],
    ]);
  });

  test('is of one unit, or of the whole authority', () => {
    const all = [observed(2024, 1), observed(2024, 2, { unitId: 'hsn' })];
    expect(drawn(seriesOf(all)[0])).toEqual([['2024', 1, 0]]);
    expect(drawn(seriesOf(all, { unitId: 'hsn' })[0])).toEqual([['2024', 2, 0]]);
  });

  test('ends on the given day, beyond which there are forecasts and budgets', () => {
    const all = [
      observed(2024, 1),
      observed(2025, 2),
      observed(2026, 3, { nature: 'budget' }),
      observed(2025, 4, { nature: 'forecast' }),
    ];
    const series = seriesOf(all, { at: '2025-04-30' });
    expect(series.map(({ points }) => points.map(({ value }) => value))).toEqual([[1, 3], [4]]);
  });

  test('is the same whatever the order of its figures', () => {
    const figure = fc.record({
      year: fc.integer({ min: 2018, max: 2025 }),
      value: fc.option(fc.integer({ min: -5, max: 5 })),
      sex: fc.constantFrom('T' as const, 'K' as const),
      nature: fc.constantFrom('outcome' as const, 'forecast' as const, 'budget' as const),
      methodVersion: fc.constantFrom('1', '2'),
    });
    const key = ({ period, sex, nature }: Observation) => `${period} ${sex} ${nature}`;
    fc.assert(
      fc.property(fc.array(figure), (figures) => {
        const all = figures.map(({ year, value, ...more }) => observed(year, value, more));
        const unique = [...new Map(all.map((one) => [key(one), one])).values()];
        expect(seriesOf(unique.toReversed())).toEqual(seriesOf(unique));
      }),
    );
  });
});
