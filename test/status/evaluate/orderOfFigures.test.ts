/** The order of the figures does not matter. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/messages/textOf';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import type { Observation } from '../../../src/model/measure/observation';
import { evaluate } from '../../../src/status/evaluate/evaluate';
import { trendOf } from '../../../src/status/trend/trend';
import { seriesOf } from '../../../src/status/trend/series';

const PERIODS = [
  '2023',
  '2024',
  'Bokslut 2024',
  'dec 2024',
  'kv 4 2024',
  '2024-10',
  '202408',
  '2024K3',
  'delår 2024',
  'Mätning 1',
  'Mätning 2',
  'Mätning 10',
];
const optional = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
const figure: fc.Arbitrary<Observation> = fc.record({
  of: fc.constant('a'),
  period: fc.constantFrom(...PERIODS),
  value: fc.constantFrom(10, 50, 90, 95, null),
  valueStatus: optional<Observation['valueStatus']>('preliminary', 'suppressed'),
  nature: optional<Observation['nature']>('budget', 'forecast'),
  sex: optional<Observation['sex']>('K', 'M'),
  retrievedAt: optional('2025-01-01', '2025-01-02T08:00', '2025-01-02T08:00:00Z'),
});
const target: fc.Arbitrary<MeasureTarget> = fc.constantFrom<MeasureTarget[]>(
  { form: 'floor', value: 90 },
  { form: 'floor', value: 90, period: '2024' },
  { form: 'floor', value: 90, period: 'Mätning 2' },
  { form: 'change', value: 5, period: '2024' },
  { form: 'floor', value: 50, aggregate: { periods: ['2023', '2024'], method: 'mean' } },
);

function said(observations: readonly Observation[], one: MeasureTarget) {
  const measure = { unit: '%', direction: 'increase' } as const;
  const { status, sentence, notes, forecast, inputs } = evaluate(
    { id: 'a', measure, targets: [one] },
    observations,
    '2025-01-31',
  );
  return {
    status,
    sentence: textOf(sentence),
    forecast: forecast?.outcome.value,
    figures: inputs.map(({ period, value }) => [period, value]),
    notes: notes.map(({ code, other }) => [code, other?.value]),
    trend: trendOf(measure, observations, '2025-01-31'),
    series: seriesOf(observations).map(({ points }) =>
      points.map(({ period, value }) => [period, value]),
    ),
  };
}

test('The order of figures affects neither status, sentence, notes, forecast nor series', () => {
  const shuffled = fc
    .array(figure, { minLength: 2, maxLength: 8 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, target, ([list, other], one) => {
      expect(said(other, one)).toEqual(said(list, one));
    }),
    { numRuns: 1000 },
  );
});

test('Of two missing figures the one that says why is used, whatever their order', () => {
  const silent: Observation = { of: 'a', period: '2024', value: null };
  const suppressed: Observation = { ...silent, valueStatus: 'suppressed' };
  const one: MeasureTarget = { form: 'floor', value: 90 };
  expect(said([silent, suppressed], one)).toEqual(said([suppressed, silent], one));
  expect(said([silent, suppressed], one).sentence).toContain('sekretess');
});
