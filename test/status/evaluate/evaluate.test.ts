import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/measure/observation';
import type { Measure } from '../../../src/model/plan/planNode';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { evaluate } from '../../../src/status/evaluate/evaluate';
import { SCALES } from '../../../src/status/scale/scaleFor';
import { textOf } from '../../../src/messages/textOf';
import { said } from '../said';

const AT = '2025-12-31';
const PERCENT: Measure = { unit: '%', direction: 'increase' };

const year = (period: string, value: number | null, more: Partial<Observation> = {}) =>
  ({ of: 'i', period, value, ...more }) satisfies Observation;

/** The status of a measure with one figure for 2025. */
function judged(
  target: MeasureTarget | readonly MeasureTarget[],
  value: number,
  direction: Measure['direction'] = 'increase',
  more: readonly Observation[] = [],
) {
  const targets = 'form' in target ? [target] : target;
  const measure = { unit: '%', direction, noise: 2 };
  return evaluate({ id: 'i', measure, targets }, [...more, year('2025', value)], AT);
}

const outcome = (...given: Parameters<typeof judged>) => {
  const { level, reason } = judged(...given);
  return level ?? reason;
};

describe('A level target follows the direction of its measure', () => {
  test.each([
    ['increase', 50, 'met'],
    ['increase', 49, 'notMet'],
    ['decrease', 50, 'met'],
    ['decrease', 51, 'notMet'],
    ['maintain', 52, 'met'],
    ['maintain', 48, 'met'],
    ['maintain', 52.1, 'notMet'],
    ['maintain', 47.9, 'notMet'],
    ['withinRange', 51, 'met'],
    ['withinRange', 53, 'notMet'],
    ['neutral', 50, 'neutral'],
    ['unknown', 50, 'directionUnknown'],
  ] as const)('%s: %d against 50 gives %s', (direction, value, expected) => {
    expect(outcome({ form: 'level', value: 50 }, value, direction)).toBe(expected);
  });

  test('without a measure it is a cap only when the decision says "får högst"', () => {
    const figures = [year('2025', 40)];
    const target = { form: 'level', value: 50 } as const;
    const atMost = { ...target, modality: 'atMost' } as const;
    expect(evaluate({ id: 'i', targets: [target] }, figures, AT).reason).toBe('directionUnknown');
    expect(evaluate({ id: 'i', targets: [atMost] }, figures, AT).level).toBe('met');
  });
});

describe('A target that says itself where it is reached', () => {
  test.each([
    ['a floor', { form: 'floor', value: 50 }, 50, 'met'],
    ['a floor', { form: 'floor', value: 50 }, 49.999, 'notMet'],
    ['a floor that is written as low', { form: 'floor', low: 50 }, 50, 'met'],
    ['a cap', { form: 'cap', value: 50 }, 50, 'met'],
    ['a cap', { form: 'cap', value: 50 }, 50.001, 'notMet'],
    ['a cap that is written as high', { form: 'cap', high: 50 }, 51, 'notMet'],
    ['a range', { form: 'range', low: 40, high: 50 }, 40, 'met'],
    ['a range', { form: 'range', low: 40, high: 50 }, 50, 'met'],
    ['a range', { form: 'range', low: 40, high: 50 }, 39.9, 'notMet'],
    ['a range', { form: 'range', low: 40, high: 50 }, 50.1, 'notMet'],
    ['a rank', { form: 'rank', value: 3 }, 3, 'met'],
    ['a rank', { form: 'rank', value: 3 }, 4, 'notMet'],
    ['a target in words', { form: 'text', text: 'världens bästa hälsa' }, 50, 'textOnly'],
    ['a floor without a number', { form: 'floor' }, 50, 'noTarget'],
  ] as const)('%s judges %j: %d gives %s', (_name, target, value, expected) => {
    expect(outcome(target, value, 'unknown')).toBe(expected);
  });
});

describe('A change is judged against the value before', () => {
  const before = [year('2023', 90), year('2024', 60)];
  test.each([
    ['any increase beyond the noise', {}, 'increase', 62.1, 'met'],
    ['an increase within the noise', {}, 'increase', 62, 'notMet'],
    ['any decrease beyond the noise', {}, 'decrease', 57.9, 'met'],
    ['an increase of five', { value: 5 }, 'increase', 65, 'met'],
    ['an increase of less', { value: 5 }, 'increase', 64.9, 'notMet'],
    ['a decrease of five', { value: 5 }, 'decrease', 55, 'met'],
    ['a decrease of five, written with a minus', { value: -5 }, 'decrease', 55, 'met'],
    ['what is to be kept', {}, 'maintain', 61, 'met'],
    ['what was to be kept', {}, 'maintain', 63, 'notMet'],
    ['from a stated start', { baseline: { period: '2020', value: 70 } }, 'increase', 65, 'notMet'],
    ['no stated direction', {}, 'unknown', 65, 'directionUnknown'],
  ] as const)('%s', (_name, more, direction, value, expected) => {
    expect(outcome({ form: 'change', ...more }, value, direction, before)).toBe(expected);
  });

  test('and without one there is no verdict', () => {
    expect(outcome({ form: 'change' }, 60)).toBe('noData');
  });

  test('and a budget does not count as the value before an outcome', () => {
    const figures = [year('2023', 90), year('2024', 10, { nature: 'budget' })];
    expect(outcome({ form: 'change' }, 60, 'increase', figures)).toBe('notMet');
  });

  test('of a period of the same length: four months are not compared with a year', () => {
    const targets = [{ form: 'change' }] as const;
    const measure = { unit: 'fall', direction: 'decrease' } as const;
    const figures = [year('2024', 300), year('delår april 2025', 110)];
    const lastApril = year('delår april 2024', 100);
    expect(evaluate({ id: 'i', measure, targets }, figures, '2025-04-30').reason).toBe('noData');
    const both = evaluate({ id: 'i', measure, targets }, [...figures, lastApril], '2025-04-30');
    expect(both.level).toBe('notMet');
  });
});

describe('A target that refers to another figure', () => {
  const target = { form: 'relative', relativeTo: 'budget', period: '2025' } as const;
  const budget = { of: 'budget', period: '2025', value: 100, nature: 'budget' } as const;
  const women = { ...budget, sex: 'K', value: 500 } as const;
  test.each([
    ['is reached by as much', target, 100, 'met'],
    ['is missed by less', target, 99, 'notMet'],
    ['may ask for a part of it', { ...target, value: 80 }, 80, 'met'],
  ] as const)('%s', (_name, given, value, expected) => {
    expect(outcome(given, value, 'increase', [women, budget])).toBe(expected);
    expect(outcome(given, value, 'increase', [budget, women])).toBe(expected);
  });

  test('waits for that figure', () => {
    expect(outcome(target, 100)).toBe('noData');
  });

  test('is stated with the figure that it refers to', () => {
    const { sentence } = judged(target, 99, 'increase', [budget]);
    expect(textOf(sentence)).toBe(
      '99\u00A0% (2025) klarar inte målvärdet minst lika mycket som jämförelsevärdet, som är 100\u00A0% (2025, budget).',
    );
  });
});

describe('A date', () => {
  const target: MeasureTarget = { form: 'date', dueDate: '2025-06-30' };
  const at = (day: string, ...figures: Observation[]) => {
    const { level, reason } = evaluate({ id: 'i', targets: [target] }, figures, day);
    return level ?? reason;
  };
  const april = (value: number) => year('delår april 2025', value);
  test.each([
    ['is met when it is done before', '2025-05-01', april(1), 'met'],
    ['is not due while it is not done before', '2025-05-01', april(0), 'notDue'],
    ['is missed when it is not done after', '2025-07-01', april(0), 'notMet'],
  ] as const)('%s', (_name, day, figure, expected) => {
    expect(at(day, figure)).toBe(expected);
  });

  test('in the future is not due, even when only a plan for later is known', () => {
    expect(at('2025-03-01', year('2026', 1, { nature: 'plan' }))).toBe('notDue');
  });
});

describe('Tolerance and thresholds', () => {
  test.each([
    [50, 'met'],
    [49.9, 'partlyMet'],
    [45, 'partlyMet'],
    [44.9, 'notMet'],
  ])('%d against 50 with a tolerance of 5 gives %s', (value, expected) => {
    expect(outcome({ form: 'floor', value: 50, tolerance: 5 }, value)).toBe(expected);
  });

  test('a tolerance gives no middle on a scale of two levels', () => {
    const targets = [{ form: 'floor', value: 50, tolerance: 5 }] as const;
    const options = { scale: SCALES.yesNo };
    expect(evaluate({ id: 'i', targets }, [year('2025', 49)], AT, options).level).toBe('notMet');
  });

  const partly = { level: 'partlyMet' } as const;
  test.each([
    ['in the unit', { ...partly, value: 40 }, 40, 39.9],
    ['as per cent of the target', { ...partly, value: 80, as: 'percentOfTarget' }, 40, 39.9],
    ['as the distance', { ...partly, value: 10, as: 'distance' }, 40, 39.9],
    ['owned by the worse side', { ...partly, value: 40, boundary: 'worse' }, 40.1, 40],
  ] as const)('a threshold %s', (_name, threshold, reached, missed) => {
    const target: MeasureTarget = { form: 'floor', value: 50, thresholds: [threshold] };
    expect(outcome(target, reached)).toBe('partlyMet');
    expect(outcome(target, missed)).toBe('notMet');
  });

  test.each([
    ['better', 'met', 'notMet'],
    ['worse', 'notMet', 'notMet'],
  ] as const)('the target itself belongs to the %s side', (boundary, on, below) => {
    expect(outcome({ form: 'floor', value: 50, boundary }, 50)).toBe(on);
    expect(outcome({ form: 'floor', value: 50, boundary }, 49.999)).toBe(below);
  });

  test('a threshold for the best level replaces the target', () => {
    const thresholds = [
      { level: 'met', value: 55 },
      { level: 'partlyMet', value: 50 },
    ];
    expect(outcome({ form: 'floor', value: 50, thresholds }, 54)).toBe('partlyMet');
    expect(outcome({ form: 'floor', value: 50, thresholds }, 55)).toBe('met');
  });

  test('the order of the thresholds does not matter, and one for an unknown level leaves it unassessed', () => {
    const thresholds = [
      { level: 'notMet', value: 20 },
      { level: 'partlyMet', value: 30 },
    ];
    expect(outcome({ form: 'floor', value: 50, thresholds }, 35)).toBe('partlyMet');
    expect(outcome({ form: 'floor', value: 50, thresholds }, 15)).toBe('notMet');
    const foreign = [{ level: 'helt', value: 10 }, ...thresholds];
    expect(outcome({ form: 'floor', value: 50, thresholds: foreign }, 35)).toBe('unknownLevel');
  });
});

describe('Several targets', () => {
  const cap = { form: 'cap', value: 45, modality: 'atMost' } as const;
  const aim = { form: 'cap', value: 38, modality: 'should' } as const;
  const shall = { form: 'cap', value: 38, modality: 'shall' } as const;
  test.each([
    ['both are kept', [cap, aim], 36, 'met'],
    ['only the bör is missed: one step down', [cap, aim], 40, 'partlyMet'],
    ['the får högst is missed', [cap, aim], 46, 'notMet'],
    ['one of two ska is missed', [cap, shall], 40, 'notMet'],
    ['only one can be judged', [{ form: 'text', text: 'god hushållning' }, cap], 40, 'met'],
  ] as const)('%s', (_name, targets, value, expected) => {
    expect(outcome(targets, value, 'decrease')).toBe(expected);
  });

  test('are stated together when one is met and the other lowers the status', () => {
    const { sentence, deciding } = judged([cap, aim], 40, 'decrease');
    expect(deciding?.target).toBe(aim);
    expect(textOf(sentence)).toBe(
      '40\u00A0% (2025) klarar inte målvärdet högst 38\u00A0% (bör), men klarar högst 45\u00A0%.',
    );
    expect(textOf(sentence, 'en')).toBe(
      '40% (2025) does not meet the target at most 38% (should), but meets at most 45%.',
    );
  });
});

describe('The result', () => {
  const target: MeasureTarget = { form: 'floor', value: 80, period: '2025' };
  test('has status, reason, inputs and a sentence in both languages', () => {
    const figure = year('2025', 82);
    const result = evaluate({ id: 'i', measure: PERCENT, targets: [target] }, [figure], AT);
    expect(result).toMatchObject({ status: 'met', level: 'met', reason: undefined });
    expect(result.inputs).toEqual([figure]);
    expect(said(result.sentence)).toEqual({
      sv: '82\u00A0% (2025) klarar målvärdet minst 80\u00A0%.',
      en: '82% (2025) meets the target at least 80%.',
    });
  });

  test('shows a target with all its decimals', () => {
    const targets = [{ form: 'floor', value: 0.25 }] as const;
    const { sentence } = evaluate({ id: 'i', targets }, [year('2025', 0.3)], AT);
    expect(textOf(sentence)).toBe('0,3 (2025) klarar målvärdet minst 0,25.');
  });

  test('says why there is no status, with the target and the latest figure', () => {
    const { status, reason, sentence } = evaluate(
      { id: 'i', measure: PERCENT, targets: [target] },
      [year('2024', 79)],
      '2025-06-30',
    );
    expect([status, reason]).toEqual(['notAssessed', 'notDue']);
    expect(textOf(sentence)).toContain('Målvärde: minst 80\u00A0% (gäller 2025).');
    expect(textOf(sentence)).toContain('Senaste värde: 79\u00A0% (2024).');
  });
});

describe('A due date that is a year or a month', () => {
  const indicator = (dueDate: string) => ({
    id: 'i',
    measure: { direction: 'increase' as const },
    targets: [{ form: 'floor' as const, value: 90, dueDate }],
  });
  const figures = [{ of: 'i', period: '2025-05', to: '2025-05-31', value: 80 }];

  test.each([
    ['2025', '2025-06-30', 'notDue'],
    ['2025', '2025-12-31', undefined],
    ['2025-06', '2025-06-15', 'notDue'],
    ['2025-06', '2025-07-01', undefined],
  ])('%s is due at its end: on %s the reason is %s', (dueDate, at, reason) => {
    expect(evaluate(indicator(dueDate), figures, at).reason).toBe(reason);
  });
});
