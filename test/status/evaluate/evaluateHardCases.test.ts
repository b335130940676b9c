import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/measure/observation';
import type { Measure } from '../../../src/model/plan/planNode';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { evaluate } from '../../../src/status/evaluate/evaluate';
import { textOf } from '../../../src/messages/textOf';
import { said } from '../said';

const AT = '2025-12-31';
const MORE: Measure = { unit: '%', direction: 'increase' };
const FEWER: Measure = { unit: 'fall', direction: 'decrease' };
const NBSP = '\u00A0';

const of = (
  period: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  of: 'i',
  period,
  value,
  ...more,
});

function judged(measure: Measure, target: MeasureTarget, observations: Observation[], at = AT) {
  return evaluate({ id: 'i', measure, targets: [target] }, observations, at);
}

function outcome(...given: Parameters<typeof judged>) {
  const { level, reason } = judged(...given);
  return level ?? reason;
}

const codes = (...given: Parameters<typeof judged>) =>
  judged(...given).notes.map(({ code }) => code);

describe('Hard case 1: a placeholder', () => {
  test('says so, and not that data are missing', () => {
    const { reason } = evaluate({ id: 'i', placeholder: true, measure: MORE }, [], AT);
    expect(reason).toBe('placeholder');
  });
});

describe('Hard case 2: no målvärde', () => {
  test.each([
    ['increase', 'noTarget'],
    ['decrease', 'noTarget'],
    ['unknown', 'noTarget'],
    ['neutral', 'neutral'],
  ] as const)('is never met nor 0 %%: %s gives %s', (direction, reason) => {
    const given = { id: 'i', measure: { direction }, targets: [] };
    expect(evaluate(given, [of('2025', 100)], AT)).toMatchObject({ status: 'notAssessed', reason });
  });
});

describe('Hard case 3: what is not assessed is no middle colour', () => {
  const target: MeasureTarget = { form: 'floor', value: 80, period: '2025' };
  test.each([
    ['withheld', of('2025', null, { valueStatus: 'suppressed' }), 'suppressed', 'notAssessed'],
    [
      'not applicable',
      of('2025', null, { valueStatus: 'notApplicable' }),
      'notApplicable',
      'notAssessed',
    ],
    ['missing', of('2025', null, { valueStatus: 'missing' }), 'noData', 'noData'],
    ['deleted', of('2025', null, { valueStatus: 'deleted' }), 'noData', 'noData'],
    ['for another year', of('2024', 90), 'noData', 'noData'],
  ] as const)('%s', (_name, figure, reason, status) => {
    expect(judged(MORE, target, [figure])).toMatchObject({ reason, status, level: undefined });
  });

  test('a latest figure that is missing is told with the last one known', () => {
    const figures = [of('2024', 90), of('2025', null, { valueStatus: 'missing' })];
    const { reason, notes } = judged(MORE, { form: 'floor', value: 80 }, figures);
    expect(reason).toBe('noData');
    expect(notes).toMatchObject([{ code: 'earlierFigure', outcome: { period: '2024' } }]);
  });
});

describe('Hard case 4: per cent of the target is no status', () => {
  test.each([
    [98, 'notMet'],
    [121, 'met'],
  ])('%d per cent of it gives %s', (value, level) => {
    expect(outcome(MORE, { form: 'floor', value: 100 }, [of('2025', value)])).toBe(level);
  });

  test('105 per cent of it is not coloured when the direction is not known', () => {
    const unknown: Measure = { direction: 'unknown' };
    expect(outcome(unknown, { form: 'level', value: 100 }, [of('2025', 105)])).toBe(
      'directionUnknown',
    );
  });

  test('0,7 against 2,0 is met when the goal is a mean of three years, and the weak year is told', () => {
    const aggregate = { periods: ['2021', '2022', '2023'], method: 'mean' as const };
    const figures = [of('2021', 4.1), of('2022', 4.5), of('2023', 0.7)];
    const target: MeasureTarget = { form: 'floor', value: 2, period: '2021–2023', aggregate };
    const { level, notes, sentence, inputs } = judged(MORE, target, figures, '2023-12-31');
    expect(level).toBe('met');
    expect(notes).toMatchObject([{ code: 'weakPeriod', outcome: { period: '2023', value: 0.7 } }]);
    expect(textOf(sentence)).toBe(
      `Medelvärdet 3,1${NBSP}% (2021–2023) klarar målvärdet minst 2${NBSP}% i snitt.`,
    );
    expect(inputs).toEqual(figures);
  });
});

describe('Hard case 5: zero and negative targets and figures', () => {
  test.each([
    ['no incidents', FEWER, { form: 'level', value: 0 }, 0, 'met'],
    ['one incident', FEWER, { form: 'level', value: 0 }, 1, 'notMet'],
    ['a deficit', MORE, { form: 'floor', value: 0 }, -330, 'notMet'],
    ['a smaller deficit than allowed', MORE, { form: 'floor', value: -400 }, -330, 'met'],
    ['a larger deficit than allowed', MORE, { form: 'floor', value: -300 }, -330, 'notMet'],
    ['a deficit near zero', MORE, { form: 'floor', value: 0, tolerance: 50 }, -50, 'partlyMet'],
  ] as const)('%s', (_name, measure, target, value, expected) => {
    expect(outcome(measure, target, [of('2025', value)])).toBe(expected);
  });

  test.each([0, -100])('a threshold in per cent of a target of %d is not used', (value) => {
    const thresholds = [{ level: 'partlyMet', value: 80, as: 'percentOfTarget' }] as const;
    const target: MeasureTarget = { form: 'floor', value, thresholds: [...thresholds] };
    expect(outcome(MORE, target, [of('2025', value - 1)])).toBe('notMet');
  });
});

describe('Hard case 6: an ambiguous direction', () => {
  test('that is unknown gives no colour, whichever way the figure goes', () => {
    const unknown: Measure = { direction: 'unknown' };
    for (const value of [0, 100, 200]) {
      const { status, reason } = judged(unknown, { form: 'level', value: 100 }, [
        of('2025', value),
      ]);
      expect([status, reason]).toEqual(['notAssessed', 'directionUnknown']);
    }
  });

  test('that is assumed is told, where the target leans on it', () => {
    const assumed: Measure = { ...MORE, directionBasis: 'assumed' };
    const figures = [of('2025', 100)];
    expect(codes(assumed, { form: 'level', value: 90 }, figures)).toEqual(['assumedDirection']);
    expect(codes(assumed, { form: 'floor', value: 90 }, figures)).toEqual([]);
  });
});

describe('Hard case 7: several targets on one measure, and several years in one target', () => {
  test('"minst 1–3 procent" is a floor of one, and above three is still met', () => {
    const target: MeasureTarget = {
      form: 'floor',
      value: 1,
      low: 1,
      high: 3,
      text: 'minst 1–3 procent',
    };
    expect(outcome(MORE, target, [of('2025', 3.07)])).toBe('met');
    expect(outcome(MORE, target, [of('2025', 0.9)])).toBe('notMet');
  });

  test('single years say nothing of a target for all of them', () => {
    const target: MeasureTarget = { form: 'floor', value: 1, period: '2022–2025' };
    const figures = ['2022', '2023', '2024', '2025'].map((period) => of(period, 2));
    expect(outcome(MORE, target, figures)).toBe('notApplicable');
  });

  test.each([
    ['mean', 2, 'met'],
    ['mean', 2.1, 'notMet'],
    ['sum', 4, 'met'],
    ['sum', 4.1, 'notMet'],
  ] as const)('the %s of 1 and 3 against %d gives %s', (method, value, expected) => {
    const aggregate = { periods: ['2024', '2025'], method };
    expect(outcome(MORE, { form: 'floor', value, aggregate }, [of('2024', 1), of('2025', 3)])).toBe(
      expected,
    );
  });

  test('a mean that lacks a year is not judged', () => {
    const aggregate = { periods: ['2024', '2025'], method: 'mean' as const };
    const target: MeasureTarget = { form: 'floor', value: 1, period: '2024–2025', aggregate };
    expect(outcome(MORE, target, [of('2024', 5)], '2025-06-30')).toBe('notDue');
    expect(outcome(MORE, target, [of('2024', 5)])).toBe('noData');
  });
});

describe('Hard case 12: forecast and outcome, interim and year', () => {
  const target: MeasureTarget = { form: 'floor', value: 80, period: '2025' };
  const interim = of('delår april 2025', 85, { from: '2025-01-01', to: '2025-04-30' });
  test('an interim figure is not held against the target of the year, but its place is told', () => {
    const result = judged(MORE, target, [interim], '2025-04-30');
    expect(result.reason).toBe('notDue');
    expect(result.notes).toMatchObject([
      { code: 'yearSoFar', text: '2025-04' },
      { code: 'alreadyAtTarget', outcome: { value: 85 } },
    ]);
    expect(outcome(MORE, target, [interim])).toBe('noData');
  });

  test('the figure of a year is not held against the target of a part of it', () => {
    const part: MeasureTarget = { ...target, period: 'Tertial 1 2025' };
    expect(outcome(MORE, part, [of('2025', 85)])).toBe('noData');
    expect(outcome(MORE, part, [of('T1 2025', 85)])).toBe('met');
  });

  test.each([
    [79, 70, 81, 'uncertain'],
    [90, 80, 95, 'good'],
    [60, 30, 79, 'negative'],
    [85, undefined, undefined, 'good'],
  ])('a forecast of %d, from %d to %d, is %s', (value, low, high, level) => {
    const interval = low !== undefined && high !== undefined ? { interval: { low, high } } : {};
    const expected = of('2025', value, { nature: 'forecast', ...interval });
    const { reason, forecast } = judged(MORE, target, [interim, expected], '2025-04-30');
    expect(reason).toBe('notDue');
    expect(forecast).toMatchObject({ verdict: { level }, outcome: { value } });
  });

  test('a forecast for one year is not held against a mean of several', () => {
    const aggregate = { periods: ['2024', '2025'], method: 'mean' as const };
    const mean: MeasureTarget = { form: 'floor', value: 2, period: '2024–2025', aggregate };
    const figures = [of('2024', 5), of('2025', 1, { nature: 'forecast' })];
    expect(judged(MORE, mean, figures, '2025-04-30').forecast).toBeUndefined();
  });

  test('a budget counts until something has come out, and is told to be no outcome', () => {
    const budget = of('2025', 90, { from: '2025-01-01', to: AT, nature: 'budget' });
    expect(codes(MORE, target, [budget])).toEqual(['notOutcome']);
    expect(outcome(MORE, target, [budget])).toBe('met');
    expect(outcome(MORE, target, [budget, of('2025', 70)])).toBe('notMet');
    expect(outcome(MORE, target, [budget, interim], '2025-04-30')).toBe('notDue');
  });

  test.each([
    ['2023', ['stale']],
    ['2024', []],
  ])('a latest figure of %s is told to be %j in December 2025', (period, expected) => {
    expect(codes(MORE, { form: 'floor', value: 80 }, [of(period, 90)])).toEqual(expected);
  });

  test('a preliminary figure is judged, and told to be preliminary', () => {
    const figure = of('2025', 90, { valueStatus: 'preliminary' });
    expect(outcome(MORE, target, [figure])).toBe('met');
    expect(codes(MORE, target, [figure])).toEqual(['preliminary']);
  });
});

describe('Hard case 13: a broken series', () => {
  const figures = [of('2021', 14.07), of('2025', 18.3, { methodVersion: 'över 20 år' })];
  test('is not judged by its change', () => {
    expect(outcome(FEWER, { form: 'change' }, figures)).toBe('methodChanged');
  });

  test('is told where the figure is judged by a level', () => {
    const { level, notes } = judged(FEWER, { form: 'cap', value: 20 }, figures);
    expect(level).toBe('met');
    expect(notes.map(({ code }) => code)).toEqual(['methodChanged']);
  });

  test('is not held against a target that was set for the old method', () => {
    const target: MeasureTarget = { form: 'cap', value: 20, methodVersion: 'alla åldrar' };
    expect(outcome(FEWER, target, figures)).toBe('methodChanged');
  });
});

describe('Hard case 15: rounding at the threshold', () => {
  test('99,96 is shown as 100 % and not met, and the sentence says so', () => {
    const target: MeasureTarget = { form: 'floor', value: 100 };
    const { level, notes, sentence } = judged(MORE, target, [of('2025', 99.96)]);
    expect([level, notes.map(({ code }) => code)]).toEqual(['notMet', ['roundingMisleads']]);
    expect(said(sentence)).toEqual({
      sv: `100${NBSP}% (2025), exakt 99,96, klarar inte målvärdet minst 100${NBSP}%.`,
      en: '100% (2025), exactly 99.96, does not meet the target at least 100%.',
    });
  });

  test('as many decimals are shown as it takes', () => {
    const { sentence } = judged(MORE, { form: 'floor', value: 100 }, [of('2025', 99.99999999)]);
    expect(textOf(sentence)).toContain('exakt 99,99999999,');
  });

  test('2,03 reaches 2, and nothing is said, for 2,0 would reach it too', () => {
    const target: MeasureTarget = { form: 'floor', value: 2 };
    expect(outcome(MORE, target, [of('2025', 2.03)])).toBe('met');
    expect(codes(MORE, target, [of('2025', 2.03)])).toEqual([]);
  });

  test('what the arithmetic adds is no difference: 0,1 + 0,2 reaches 0,3 as a cap', () => {
    expect(outcome(FEWER, { form: 'cap', value: 0.3 }, [of('2025', 0.1 + 0.2)])).toBe('met');
  });
});

describe('Hard case 16: a rank among others is no status', () => {
  test('a figure from elsewhere without a target gives no verdict', () => {
    const figure = of('2025', 1, { note: 'Grön hos Kolada: bland de bästa 25 procenten' });
    expect(evaluate({ id: 'i', measure: MORE }, [figure], AT).reason).toBe('noTarget');
  });
});

describe('Hard cases 17 and 19: another figure is printed for the same thing', () => {
  test('the first one is judged, and the other one is told', () => {
    const alternates = [{ value: 5076, text: '5 076', note: 'Så i löptexten.' }];
    const { level, notes } = judged(FEWER, { form: 'cap', value: 5078 }, [
      of('2025', 5079, { alternates }),
    ]);
    expect(level).toBe('notMet');
    expect(notes).toMatchObject([{ code: 'otherFigurePrinted', text: '5 076. Så i löptexten.' }]);
  });
});
