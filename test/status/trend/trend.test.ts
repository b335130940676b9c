import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/measure/observation';
import type { Measure } from '../../../src/model/plan/planNode';
import { trendOf } from '../../../src/status/trend/trend';
import { trendText } from '../../../src/status/trend/trendText';
import { april, observed } from '../evaluate/observed';
import { textOf } from '../../../src/messages/textOf';
import { said as inWords } from '../said';

const UP: Measure = { direction: 'increase' };
const DOWN: Measure = { direction: 'decrease' };
const SHARE: Measure = { direction: 'increase', unit: '%' };

/** Change, development and reason of the trend. */
function found(
  measure: Measure | undefined,
  ...rest: Parameters<typeof trendOf> extends [unknown, ...infer Rest] ? Rest : never
) {
  const { change, development, reason } = trendOf(measure, ...rest);
  return [change, development, reason];
}

const years = (...values: readonly (number | null)[]) =>
  values.map((value, place) => observed(2020 + place, value));

describe('Hard case 13: change and development are different', () => {
  test.each([
    ['more, where more is better', UP, [1, 2], ['increase', 'improved', undefined]],
    ['less, where more is better', UP, [2, 1], ['decrease', 'worsened', undefined]],
    [
      'less, where less is better (8,4 to 7,5)',
      DOWN,
      [8.4, 7.5],
      ['decrease', 'improved', undefined],
    ],
    [
      'more, where less is better (7,8 to 12,9)',
      DOWN,
      [7.8, 12.9],
      ['increase', 'worsened', undefined],
    ],
    ['the same', UP, [2, 2], ['none', 'unchanged', undefined]],
    ['from below zero', UP, [-330, -20], ['increase', 'improved', undefined]],
    ['to zero', DOWN, [3, 0], ['decrease', 'improved', undefined]],
  ] as const)('%s', (_says, measure, values, expected) => {
    expect(found(measure, years(...values))).toEqual(expected);
  });

  test.each(['neutral', 'unknown', 'maintain', 'withinRange'] as const)(
    'with direction %s there is a change but no development',
    (direction) => {
      expect(found({ direction }, years(1, 2))).toEqual(['increase', undefined, 'noDirection']);
      expect(found({ direction }, years(1, 1))).toEqual(['none', undefined, 'noDirection']);
    },
  );

  test('without a measure there is a change but no development', () => {
    expect(found(undefined, years(2, 1))).toEqual(['decrease', undefined, 'noDirection']);
  });
});

describe('Hard case 13: a difference within the margin is no change', () => {
  test.each([
    ['smaller', 0.5, [70, 70.4], 'none'],
    ['just as large, in spite of binary fractions', 0.2, [4.2, 4.4], 'none'],
    ['larger', 0.2, [4.2, 4.5], 'increase'],
    ['larger, downwards', 0.2, [4.5, 4.2], 'decrease'],
  ] as const)('%s', (_says, noise, values, change) => {
    expect(trendOf({ ...UP, noise }, years(...values)).change).toBe(change);
  });
});

describe('Hard case 13: no trend', () => {
  const v = (methodVersion: string) => ({ methodVersion });
  test.each<[string, Observation[], string]>([
    ['of no figures', [], 'tooFew'],
    ['of one figure', years(1), 'tooFew'],
    ['when the others are withheld or missing', years(1, null, null), 'tooFew'],
    [
      'over a change of method (14,07 to 18,3)',
      [observed(2021, 14.07, v('alla')), observed(2022, 18.3, v('över 20 år'))],
      'brokenSeries',
    ],
    [
      'when only the new method is named',
      [observed(2021, 1), observed(2022, 2, v('2'))],
      'brokenSeries',
    ],
    [
      'between women and men, when there is no figure for all',
      [observed(2023, 1, { sex: 'K' }), observed(2024, 2, { sex: 'M' })],
      'notComparable',
    ],
    [
      'between two units',
      [observed(2023, 1, { unitId: 'a' }), observed(2024, 2, { unitId: 'b' })],
      'notComparable',
    ],
    [
      'of what is only budgeted',
      [observed(2023, 1), observed(2024, 2, { nature: 'budget' })],
      'tooFew',
    ],
    [
      'towards a forecast',
      [observed(2023, 1), observed(2024, 2, { nature: 'forecast' })],
      'tooFew',
    ],
    [
      'of figures whose time is not known',
      [
        { of: 'a', period: 'A', value: 1 },
        { of: 'a', period: 'B', value: 2 },
      ],
      'tooFew',
    ],
  ])('%s', (_says, observations, reason) => {
    expect(found(UP, observations)).toEqual([undefined, undefined, reason]);
  });
});

describe('The latest figure is compared with', () => {
  const periodsOf = ({ from, to }: ReturnType<typeof trendOf>) => [from?.period, to?.period];

  test('the one before it, past a gap', () => {
    expect(periodsOf(trendOf(UP, years(1, 2, null, 4)))).toEqual(['2021', '2023']);
  });

  test('Hard case 12: nothing, when it counts part of a year and the others whole years', () => {
    expect(found(UP, [observed(2024, 300), april(2025, 100)])).toEqual([
      undefined,
      undefined,
      'notComparable',
    ]);
  });

  test('Hard case 12: the same part of an earlier year, past a whole one', () => {
    const trend = trendOf(UP, [april(2024, 90), observed(2024, 300), april(2025, 100)]);
    expect(periodsOf(trend)).toEqual(['till 04-30 2024', 'till 04-30 2025']);
    expect(trend.change).toBe('increase');
  });

  test('Hard case 12: a whole year when it is per cent, and that is said', () => {
    const trend = trendOf(SHARE, [observed(2024, 50), april(2025, 52)]);
    expect(trend.development).toBe('improved');
    expect(textOf(trendText(trend, SHARE))).toContain('Perioderna är olika långa.');
    expect(textOf(trendText(trend, SHARE), 'en')).toContain('The periods differ in length.');
  });

  test('only figures known on the day', () => {
    expect(periodsOf(trendOf(UP, years(1, 2, 3), '2022-04-30'))).toEqual(['2020', '2021']);
  });

  test('Hard case 14: figures for all, when those for women and men are there too', () => {
    const bySex = years(1, 2).flatMap((one) => [
      { ...one, sex: 'K' as const, value: 9 - (one.value ?? 0) },
      one,
    ]);
    expect(trendOf(UP, bySex).development).toBe('improved');
  });

  test('Hard case 14: never a suppressed figure, even when the data contains its number', () => {
    const withheld = observed(2024, 3, { valueStatus: 'suppressed' });
    expect(periodsOf(trendOf(UP, [...years(1, 2), withheld]))).toEqual(['2020', '2021']);
  });

  test('never a figure that its source has withdrawn', () => {
    const [first, second] = [observed(2023, 1), observed(2024, 5, { retrievedAt: '2025-01-01' })];
    const gone = {
      ...second,
      value: null,
      valueStatus: 'deleted',
      retrievedAt: '2025-02-01',
    } as const;
    expect(trendOf(UP, [first, second, gone]).reason).toBe('tooFew');
  });

  test('the same period the year before, by that method', () => {
    const all = [april(2023, 1), april(2024, 5), observed(2024, 9), april(2025, 4)];
    const trend = trendOf(UP, all, undefined, 'samePeriodLastYear');
    expect(periodsOf(trend)).toEqual(['till 04-30 2024', 'till 04-30 2025']);
    expect(trend.change).toBe('decrease');
    const without = all.filter(({ value }) => value !== 5);
    expect(found(UP, without, undefined, 'samePeriodLastYear')[2]).toBe('notComparable');
  });

  test('the first of the unbroken series, by baseline', () => {
    const old = years(9, 9).map((one) => ({ ...one, methodVersion: 'old' }));
    const all = [...old, observed(2022, 1), observed(2023, 5), observed(2024, 3)];
    const trend = trendOf(UP, all, undefined, 'baseline');
    expect(periodsOf(trend)).toEqual(['2022', '2024']);
    expect(trend.development).toBe('improved');
  });

  test('a line through at least three figures, by regression', () => {
    expect(found(UP, years(4, 1, 2, 9, 3.9), undefined, 'regression')[0]).toBe('increase');
    expect(found(UP, years(3, 9, 3), undefined, 'regression')[0]).toBe('none');
    expect(found(UP, years(3, 5), undefined, 'regression')[2]).toBe('tooFew');
  });

  test.each(['baseline', 'regression'] as const)(
    'Hard case 13: nothing of an older method, by %s',
    (method) => {
      const all = [...years(1, 2, 3), observed(2023, 9, { methodVersion: 'new' })];
      expect(found(UP, all, undefined, method)).toEqual([undefined, undefined, 'brokenSeries']);
    },
  );
});

describe('Any trend', () => {
  const figures = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2000, max: 2025 }),
      value: fc.option(fc.integer({ min: -50, max: 50 })),
      methodVersion: fc.constantFrom('1', '2'),
    }),
    { selector: ({ year }) => year, maxLength: 8 },
  );
  const method = fc.constantFrom(
    'previous' as const,
    'samePeriodLastYear' as const,
    'baseline' as const,
    'regression' as const,
  );
  const observations = figures.map((all) =>
    all.map(({ year, value, methodVersion }) => observed(year, value, { methodVersion })),
  );

  test('is the same whatever the order of its figures', () => {
    fc.assert(
      fc.property(observations, method, (all, how) => {
        const trend = trendOf(UP, all, undefined, how);
        expect(trendOf(UP, all.toReversed(), undefined, how)).toEqual(trend);
      }),
    );
  });

  test('is mirrored in its development, and only there, when the other way is better', () => {
    const mirrored = {
      improved: 'worsened',
      worsened: 'improved',
      unchanged: 'unchanged',
    } as const;
    fc.assert(
      fc.property(observations, method, (all, how) => {
        const [up, down] = [UP, DOWN].map((measure) => trendOf(measure, all, undefined, how));
        const { development } = up ?? {};
        expect(down).toEqual({ ...up, development: development && mirrored[development] });
      }),
    );
  });
});

describe('In words', () => {
  const said = (
    measure: Measure,
    ...rest: [Observation[], string?, Parameters<typeof trendOf>[3]?]
  ) => inWords(trendText(trendOf(measure, ...rest), measure));

  test.each<[string, string, Measure, Observation[]]>([
    [
      'Ökade från 54,2 till 56,9\u00A0% jämfört med 2020. Det är bättre.',
      'Rose from 54.2 to 56.9% compared with 2020. That is better.',
      SHARE,
      years(54.2, 56.9),
    ],
    [
      'Ökade från 3 till 5 jämfört med 2020. Det är sämre.',
      'Rose from 3 to 5 compared with 2020. That is worse.',
      DOWN,
      years(3, 5),
    ],
    ['Oförändrat jämfört med 2020: 5.', 'Unchanged compared with 2020: 5.', UP, years(5, 5)],
    [
      'Från 5 till 5,1 jämfört med 2020. Så liten skillnad räknas som oförändrat.',
      'From 5 to 5.1 compared with 2020. So small a difference counts as unchanged.',
      { ...UP, noise: 0.5 },
      years(5, 5.1),
    ],
    [
      'Ökade från 5,01 till 5,04 jämfört med 2020. Det är bättre.',
      'Rose from 5.01 to 5.04 compared with 2020. That is better.',
      UP,
      years(5.01, 5.04),
    ],
    [
      'Minskade från 5 till 3 jämfört med 2020. Det framgår inte om det är bättre eller sämre.',
      'Fell from 5 to 3 compared with 2020. Whether that is better or worse is not stated.',
      { direction: 'unknown' },
      years(5, 3),
    ],
    [
      'Minskade från 5 till 3 jämfört med 2020. Varken högre eller lägre är bättre.',
      'Fell from 5 to 3 compared with 2020. Neither higher nor lower is better.',
      { direction: 'neutral' },
      years(5, 3),
    ],
    [
      'Ökade från 5 till 6 jämfört med 2020. Det är bättre. Siffran är preliminär.',
      'Rose from 5 to 6 compared with 2020. That is better. The figure is preliminary.',
      UP,
      [observed(2020, 5), observed(2021, 6, { valueStatus: 'preliminary' })],
    ],
    ['Trend visas inte: för få värden.', 'No trend is shown: too few figures.', UP, years(1)],
    [
      'Trend visas inte: metoden har ändrats sedan 2024.',
      'No trend is shown: the method has changed since 2024.',
      UP,
      [observed(2024, 1), observed(2025, 2, { methodVersion: '2025' })],
    ],
    [
      'Trend visas inte: ingen tidigare period går att jämföra med till 04-30 2025.',
      'No trend is shown: no earlier period can be compared with till 04-30 2025.',
      UP,
      [observed(2024, 1), april(2025, 2)],
    ],
    [
      'Trend visas inte: värdena gäller olika grupper.',
      'No trend is shown: the figures are for different groups.',
      UP,
      [observed(2024, 1, { sex: 'K' }), observed(2024, 2, { sex: 'M' })],
    ],
  ])('%s', (sv, en, measure, observations) => {
    expect(said(measure, observations)).toEqual({ sv, en });
  });

  test('each method says what it compares with', () => {
    const all = years(1, 2, 4);
    expect(said(UP, all, undefined, 'baseline').sv).toBe(
      'Ökade från 1 till 4 sedan 2020. Det är bättre.',
    );
    expect(said(UP, all, undefined, 'samePeriodLastYear').sv).toBe(
      'Ökade från 2 till 4 jämfört med samma period året före (2021). Det är bättre.',
    );
    expect(said(UP, all, undefined, 'regression').sv).toBe(
      'Ökande trend från 2020 till 2022, enligt en linje genom utfallen. Det är bättre.',
    );
  });
});
