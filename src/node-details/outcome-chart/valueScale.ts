import { largest, smallest } from '../../collections/largest';
import { scaleLinear } from 'd3-scale';
import type { SeriesPoint } from '../../status/trend/series';

/** A value on an axis. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

/** The vertical positions of values, and a few round values for ticks. */
export interface ValueScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Number of decimals needed to tell the ticks apart. */
  readonly decimals: number;
}

const MOST_TICKS = 4;
/** Values that differ by less than this, relative to their size, are drawn as equal. */
const PRECISION = 1e-9;
/** The axis begins at zero if the distance from zero is less than this share of the values' spread. */
const NEAR_ZERO = 0.6;
/** Shortest and longest step between two periods, as multiples of the median step. */
const STEPS = [0.9, 2] as const;

/** A vertical scale with a few round ticks, which begins at zero only when the values are near it. */
export function valueScale(
  values: readonly number[],
  [bottom, top]: readonly [number, number],
  limit: number = Infinity,
): ValueScale {
  const domain = domainOf(values, limit);
  const scales = [4, 3, 2, 1].map((count) => {
    const scale = scaleLinear(domain, [bottom, top]).nice(count);
    return { scale, ticks: scale.ticks(count) };
  });
  const few = scales.filter(({ ticks }) => ticks.length <= MOST_TICKS);
  const best = few.find(({ ticks }) => ticks.length > 1) ?? scales[0];
  const ticks = best?.ticks ?? [];
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const at = (value: number) => best?.scale(value) ?? bottom;
  return {
    at,
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}

function domainOf(values: readonly number[], limit: number): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [smallest(values), largest(values)];
  if (high - low <= PRECISION * Math.max(1, Math.abs(low))) {
    const room = Math.abs(low) < PRECISION ? 1 : Math.abs(low) * 0.1;
    const top = high > limit ? high + room : Math.min(limit, high + room);
    return [low > -PRECISION ? Math.max(0, low - room) : low - room, top];
  }
  const near = (high - low) * NEAR_ZERO;
  if (low > 0 && low < near) return [0, high];
  if (high < 0 && -high < near) return [low, 0];
  return [low, high];
}

/**
 * The x positions of periods: by their last day, but never so close that they cover one another, nor so
 * far apart that the others become crowded. Periods without a date come last, in order.
 */
export function periodPlaces(
  points: readonly SeriesPoint[],
  [left, right]: readonly [number, number],
): ReadonlyMap<string, number> {
  const keys = [...new Map(points.map((point) => [placeKey(point), point]))].toSorted(byEnd);
  const days = keys.map(([, { end }]) => Date.parse(end) / 86_400_000);
  const gaps = days.slice(1).map((day, place) => day - (days[place] ?? day));
  const usual = median(gaps.filter((gap) => gap > 0)) || 1;
  const [least, most] = STEPS;
  const steps = gaps.map((gap) => Math.min(most, Math.max(least, gap / usual || 1)));
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const scale = scaleLinear([0, whole], [left, right]);
  let passed = 0;
  return new Map(
    keys.map(([key], place) => {
      passed += place === 0 ? 0 : (steps[place - 1] ?? 1);
      return [key, whole === 0 ? (left + right) / 2 : scale(passed)] as const;
    }),
  );
}

/** Points with the same key share an x position. */
export function placeKey({ end, period }: SeriesPoint): string {
  return end === '' ? period : end;
}

function byEnd([, a]: [string, SeriesPoint], [, b]: [string, SeriesPoint]): number {
  if (a.end === '' || b.end === '') return Number(a.end === '') - Number(b.end === '');
  return a.end < b.end ? -1 : 1;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
