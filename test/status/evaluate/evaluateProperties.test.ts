import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { evaluate } from '../../../src/status/evaluate/evaluate';
import type { EvaluateOptions } from '../../../src/status/evaluate/evaluation';
import type { Evaluation, Measurable } from '../../../src/status/evaluate/evaluation';
import { SCALES } from '../../../src/status/scale/scaleFor';
import {
  boundary,
  finite,
  indicators,
  measures,
  number,
  observations,
  scales,
  size,
  targets,
} from './anyIndicator';
import { said } from '../said';

const AT = '2025-12-31';
/** Everything that a reader is told, to check that two results say the same. */
const told = (result: Evaluation) => ({
  verdict: result.verdict,
  status: result.status,
  sentence: result.sentence,
  inputs: new Set(result.inputs),
  forecast: result.forecast,
  notes: result.notes,
  bySex: result.results.map(({ bySex }) => bySex),
});

const rank = ({ level }: Evaluation, { scale = SCALES.threeLevels }: EvaluateOptions) =>
  scale.levels.findIndex(({ key }) => key === level);

/** The rank of a figure in relation to a target; 0 is the best. */
function rankOf(target: MeasureTarget, value: number, scale: EvaluateOptions['scale']): number {
  const figure = { of: 'i', period: '2025', value };
  return rank(evaluate({ id: 'i', targets: [target] }, [figure], AT, { scale }), { scale });
}

describe('Whatever the figures are', () => {
  test('without a target there is no level', () => {
    fc.assert(
      fc.property(indicators(), observations(), (indicator, figures) => {
        const result = evaluate({ ...indicator, targets: [] }, figures, AT);
        expect(result.level).toBeUndefined();
        expect(['noTarget', 'neutral']).toContain(result.reason);
      }),
    );
  });

  test('a level target without a known direction gives no level', () => {
    const measure = measures(fc.constantFrom('unknown', 'neutral'));
    const target = targets(fc.constant('level'));
    fc.assert(
      fc.property(measure, target, observations(), (given, one, figures) => {
        expect(evaluate({ id: 'i', measure: given, targets: [one] }, figures, AT).level).toBe(
          undefined,
        );
      }),
    );
  });

  test('what is withheld gives no level', () => {
    fc.assert(
      fc.property(indicators(), observations(), (indicator, figures) => {
        const withheld = figures.map((one) => ({ ...one, valueStatus: 'suppressed' as const }));
        expect(evaluate(indicator, withheld, AT).level).toBeUndefined();
      }),
    );
  });

  test('the result says one thing: a level of the scale, or a reason', () => {
    fc.assert(
      fc.property(indicators(finite), observations(finite), scales, (indicator, figures, scale) => {
        const { level, reason } = evaluate(indicator, figures, AT, { scale });
        const levels: (string | undefined)[] = scale.levels.map(({ key }) => key);
        expect([level === undefined, reason === undefined]).toContain(false);
        expect(reason === undefined ? levels : [undefined]).toContain(level);
      }),
    );
  });

  test('the sentence is there in both languages, without a word of the machine', () => {
    fc.assert(
      fc.property(indicators(finite), observations(finite), (indicator, figures) => {
        const { sv, en } = said(evaluate(indicator, figures, AT).sentence);
        for (const words of [sv, en]) {
          expect(words).toMatch(/\p{L}.*\.$/u);
          expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}| \.|\(\)/);
        }
      }),
    );
  });

  test('the figures shown are finite, and were given', () => {
    fc.assert(
      fc.property(indicators(number), observations(number), (indicator, figures) => {
        const { inputs, results } = evaluate(indicator, figures, AT);
        const values = results.flatMap(({ outcome }) => outcome?.value ?? []);
        expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
        const given = figures.map(({ period, sex, nature }) => [period, sex, nature]);
        expect(given).toEqual(
          expect.arrayContaining(inputs.map(({ period, sex, nature }) => [period, sex, nature])),
        );
      }),
    );
  });
});

describe('Nothing changes', () => {
  test('with the order of the observations', () => {
    const shuffled = observations().chain((figures) =>
      fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
    );
    fc.assert(
      fc.property(indicators(), shuffled, (indicator, [figures, other]) => {
        const again = told(evaluate(indicator, other, AT));
        expect(again).toEqual(told(evaluate(indicator, figures, AT)));
      }),
    );
  });

  test('with outcomes after the day that is judged', () => {
    fc.assert(
      fc.property(indicators(), observations(), number, (indicator, figures, value) => {
        const later = ['2025', '2026', 'delår augusti 2025', 'Dec 2025'].map((period) => ({
          of: 'i',
          period,
          value,
        }));
        const at = '2025-06-30';
        expect(told(evaluate(indicator, [...later, ...figures], at))).toEqual(
          told(evaluate(indicator, figures, at)),
        );
      }),
    );
  });

  test('with observations of other nodes', () => {
    fc.assert(
      fc.property(indicators(), observations(), observations(), (indicator, figures, others) => {
        const strangers = others.map((one) => ({ ...one, of: 'grannen' }));
        expect(told(evaluate(indicator, [...strangers, ...figures], AT))).toEqual(
          told(evaluate(indicator, figures, AT)),
        );
      }),
    );
  });

  test('of the level, when figures and targets are put in another unit', () => {
    const factors = fc.integer({ min: -4, max: 12 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(indicators(), observations(), factors, (given, figures, factor) => {
        // A date target asks whether something has been done, which has no unit.
        const own = given.targets?.filter(({ form }) => form !== 'date');
        const indicator = { ...given, targets: own };
        const scaled = evaluate(
          inUnit(indicator, factor),
          figures.map((one) => ({ ...one, value: one.value === null ? null : one.value * factor })),
          AT,
        );
        expect(scaled.verdict).toEqual(evaluate(indicator, figures, AT).verdict);
      }),
    );
  });
});

function inUnit(indicator: Measurable, factor: number): Measurable {
  const times = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  const { measure, targets: given = [] } = indicator;
  return {
    ...indicator,
    measure: measure && { ...measure, noise: times(measure.noise) },
    targets: given.map((target) => ({
      ...target,
      // A share of another figure has no unit either.
      value: target.form === 'relative' ? target.value : times(target.value),
      low: times(target.low),
      high: times(target.high),
      tolerance: times(target.tolerance),
      thresholds: target.thresholds?.map((one) =>
        one.as === 'percentOfTarget' ? one : { ...one, value: one.value * factor },
      ),
    })),
  };
}

describe('A floor and a cap', () => {
  const sided = targets(fc.constantFrom('floor', 'cap')).map(
    ({ period: _period, dueDate: _due, aggregate: _aggregate, sex: _sex, ...target }) => target,
  );

  test('never give a better figure a worse level', () => {
    fc.assert(
      fc.property(sided, number, size, scales, (target, value, step, scale) => {
        const better = target.form === 'floor' ? value + step : value - step;
        expect(rankOf(target, better, scale)).toBeLessThanOrEqual(rankOf(target, value, scale));
      }),
    );
  });

  test('give a figure on a boundary to the side that owns it, and to one only', () => {
    const steps = [
      { level: 'met', distance: 0 },
      { level: 'mostlyMet', distance: 10 },
      { level: 'partlyMet', distance: 20 },
    ];
    const owners = fc.tuple(boundary, boundary, boundary);
    const form = fc.constantFrom('floor' as const, 'cap' as const);
    const ranks = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(form, number, owners, ranks, (side, value, owned, index) => {
        const worse = side === 'floor' ? -1 : 1;
        const all = steps.map(({ level, distance }, at) => ({
          level,
          value: value + worse * distance,
          boundary: owned[at],
        }));
        const target: MeasureTarget = { form: side, value, thresholds: all };
        const on = value + worse * (steps[index]?.distance ?? 0);
        const better = rankOf(target, on - worse * 0.01, SCALES.fourLevels);
        const beyond = rankOf(target, on + worse * 0.01, SCALES.fourLevels);
        const isBetter = owned[index] !== 'worse';
        expect([better, beyond]).toEqual([index, index + 1]);
        expect(rankOf(target, on, SCALES.fourLevels)).toBe(isBetter ? better : beyond);
      }),
    );
  });
});
