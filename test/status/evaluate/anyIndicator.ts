import * as fc from 'fast-check';
import type { Observation } from '../../../src/model/measure/observation';
import type { MeasureTarget, Threshold } from '../../../src/model/measure/measureTarget';
import type { Measurable } from '../../../src/status/evaluate/evaluation';
import { SCALES } from '../../../src/status/scale/scaleFor';

const PERIODS = ['2022', '2023', '2024', 'delår april 2025', '2025'];
const DIRECTIONS = [
  'increase',
  'decrease',
  'maintain',
  'withinRange',
  'neutral',
  'unknown',
] as const;
const FORMS = [
  'level',
  'floor',
  'cap',
  'range',
  'change',
  'relative',
  'rank',
  'date',
  'text',
] as const;

/**
 * Hundredths in a range in which arithmetic is exact enough to distinguish a boundary from its neighbours.
 */
export const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
/** A distance: never negative. */
export const size = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
/** Any number that JSON can represent. */
export const finite = fc.oneof(number, fc.double({ noNaN: true, noDefaultInfinity: true }));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const often = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 8 });
const seldom = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: some, weight: 1 });
const mostly = <const T extends string>(first: T, ...others: T[]) =>
  fc.oneof(
    { arbitrary: fc.constant(first), weight: 3 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );
/** The built-in scales for outcomes. */
export const scales = fc.constantFrom(
  SCALES.threeLevels,
  SCALES.fourLevels,
  SCALES.fiveLevels,
  SCALES.yesNo,
);
/** Which side a boundary belongs to, or that this is not stated. */
export const boundary = maybe(fc.constantFrom('better' as const, 'worse' as const));

/** Measures with these directions. */
export const measures = (direction: fc.Arbitrary<(typeof DIRECTIONS)[number]>) =>
  fc.record({
    unit: maybe(fc.constantFrom('%', 'mkr')),
    direction,
    decimals: maybe(fc.integer({ min: -1, max: 400 })),
    noise: maybe(size),
  });

const thresholds = (value: fc.Arbitrary<number>): fc.Arbitrary<Threshold[]> =>
  fc.array(
    fc.record({
      level: fc.constantFrom('met', 'mostlyMet', 'partlyMet', 'mostlyNotMet', 'notMet', 'okänd'),
      value,
      as: maybe(
        fc.constantFrom('absolute' as const, 'percentOfTarget' as const, 'distance' as const),
      ),
      boundary,
    }),
    { maxLength: 4 },
  );

/** Targets of every form, sometimes with fields that belong to other forms. */
export const targets = (
  form: fc.Arbitrary<MeasureTarget['form']>,
  value: fc.Arbitrary<number> = number,
): fc.Arbitrary<MeasureTarget> =>
  fc.record({
    form,
    value: often(value),
    low: maybe(value),
    high: maybe(value),
    modality: maybe(fc.constantFrom('shall' as const, 'should' as const, 'atMost' as const)),
    period: seldom(fc.constantFrom('2024', '2025', '2026', '2022–2025', 'på sikt')),
    dueDate: seldom(fc.constantFrom('2024-12-31', '2026-06-30')),
    tolerance: maybe(size),
    boundary,
    thresholds: maybe(thresholds(value)),
    aggregate: seldom(fc.constant({ periods: ['2023', '2024'], method: 'mean' as const })),
    relativeTo: often(fc.constant('annat')),
    sex: seldom(fc.constantFrom('T' as const, 'K' as const)),
  });

/** At most one figure per period and sex, so that nothing is reported twice. */
export const observations = (value: fc.Arbitrary<number> = number): fc.Arbitrary<Observation[]> =>
  fc.uniqueArray(
    fc.record({
      of: mostly('i', 'annat'),
      period: fc.constantFrom(...PERIODS.slice(0, 4)),
      value: fc.option(value, { freq: 8 }),
      sex: mostly('T', 'K', 'M'),
      nature: mostly('outcome', 'budget', 'forecast'),
      valueStatus: mostly('ok', 'preliminary', 'suppressed'),
      methodVersion: seldom(fc.constantFrom('1', '2')),
    }),
    {
      selector: ({ of, period, sex, nature }) => `${of} ${period} ${sex} ${nature}`,
      minLength: 2,
      maxLength: 12,
    },
  );

/** Measures with one to three targets. */
export const indicators = (value?: fc.Arbitrary<number>): fc.Arbitrary<Measurable> =>
  fc.record({
    id: fc.constant('i'),
    measure: often(measures(fc.constantFrom(...DIRECTIONS))),
    targets: fc.array(targets(fc.constantFrom(...FORMS), value), { minLength: 1, maxLength: 3 }),
  });
