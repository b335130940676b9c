import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/measure/observation';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { evaluate } from '../../../src/status/evaluate/evaluate';
import { textOf } from '../../../src/messages/textOf';

const AT = '2025-12-31';
type Sex = NonNullable<Observation['sex']>;

const of = (sex: Sex, value: number | null, more: Partial<Observation> = {}): Observation => ({
  of: 'i',
  period: '2025',
  sex,
  value,
  ...more,
});

function judged(
  observations: Observation[],
  target: Partial<MeasureTarget> = {},
  unit = '%',
  at = AT,
) {
  const measure = { unit, direction: 'increase' } as const;
  return evaluate(
    { id: 'i', measure, targets: [{ form: 'floor', value: 80, ...target }] },
    observations,
    at,
  );
}

const sexes = (...given: Parameters<typeof judged>) =>
  judged(...given).results.flatMap(({ bySex }) =>
    bySex.map(({ sex, verdict }) => [sex, verdict.level ?? verdict.reason]),
  );

describe('Hard case 14: figures for women and men', () => {
  test('all met and women not: both are shown, and the status is for all', () => {
    const given = [of('T', 82), of('K', 76), of('M', 88)];
    const { level, notes, inputs } = judged(given);
    expect(level).toBe('met');
    expect(sexes(given)).toEqual([
      ['K', 'notMet'],
      ['M', 'met'],
    ]);
    expect(notes).toMatchObject([{ code: 'sexDiffers', outcome: { sex: 'K', value: 76 } }]);
    expect(inputs).toEqual([given[0]]);
  });

  test('only for all: there is nothing by sex to show', () => {
    expect(sexes([of('T', 82)])).toEqual([]);
  });

  test('a small group is suppressed for one, and judged for the other', () => {
    const given = [of('T', 82), of('K', null, { valueStatus: 'suppressed' }), of('M', 88)];
    expect(sexes(given)).toEqual([
      ['K', 'suppressed'],
      ['M', 'met'],
    ]);
  });

  test('of other periods or other natures are not shown beside the figure', () => {
    const given = [of('T', 82), of('K', 70, { period: '2024' }), of('M', 1, { nature: 'plan' })];
    expect(sexes(given)).toEqual([]);
  });

  test.each([
    [85, 90, 'met'],
    [70, 75, 'notMet'],
    [70, 90, 'noTotal'],
  ])('a share without a figure for all lies between women %d and men %d: %s', (k, m, expected) => {
    for (const period of [undefined, '2025']) {
      const { level, reason } = judged([of('K', k), of('M', m)], { period });
      expect(level ?? reason).toBe(expected);
    }
  });

  test('a share without a figure for all is not used before its day', () => {
    const given = [of('K', 85, { period: '2024' }), of('M', 90, { period: '2024' })];
    expect(judged(given, { period: '2025' }, '%', '2025-06-30').reason).toBe('notDue');
    expect(judged(given, { period: '2025' }).reason).toBe('noData');
  });

  test('counts of women and men add up, so a target for all does not apply to each', () => {
    const given = [of('T', 100), of('K', 60), of('M', 40)];
    expect(sexes(given, {}, 'personer')).toEqual([
      ['K', 'notApplicable'],
      ['M', 'notApplicable'],
    ]);
    expect(judged([of('K', 60), of('M', 40)], {}, 'personer').reason).toBe('noTotal');
  });

  test('shares of zero are no counts', () => {
    expect(sexes([of('T', 0), of('K', 0), of('M', 0)], { form: 'cap', value: 0 })).toEqual([
      ['K', 'met'],
      ['M', 'met'],
    ]);
  });

  test('a target for women alone is judged by their figure, which is stated', () => {
    const given = [of('T', 82), of('K', 76), of('M', 88)];
    const { level, sentence } = judged(given, { sex: 'K' });
    expect(level).toBe('notMet');
    expect(textOf(sentence)).toContain('(2025, kvinnor)');
    expect(textOf(sentence, 'en')).toContain('(2025, women)');
  });

  test('K means women, not a municipality, since units are given by id', () => {
    const given = [of('T', 82), of('T', 60, { unitId: 'K' })];
    expect(judged(given).level).toBe('met');
    expect(judged(given, { unitId: 'K' }).level).toBe('notMet');
  });
});

describe('A suppressed figure', () => {
  const suppressed = of('T', 90, { valueStatus: 'suppressed' });
  test('gives no status, even when the data contains the number', () => {
    expect(judged([suppressed]).reason).toBe('suppressed');
  });

  test('does not pass its number on', () => {
    const { inputs, sentence } = judged([suppressed]);
    expect(inputs).toEqual([{ ...suppressed, value: null }]);
    expect(textOf(sentence)).not.toContain('90');
  });
});
