import type { Observation } from '../../model/measure/observation';
import type { Measure } from '../../model/plan/planNode';
import { trendComparison, type TrendComparison, type TrendMethod } from './trendComparison';

/** How a measure has changed and, separately, whether that is an improvement. */
export interface Trend {
  readonly change: 'increase' | 'decrease' | 'none' | undefined;
  readonly development: 'improved' | 'worsened' | 'unchanged' | undefined;
  readonly method: TrendMethod;
  readonly from?: Observation;
  readonly to?: Observation;
  /** Why there is no change, or no development. */
  readonly reason?: 'tooFew' | 'brokenSeries' | 'noDirection' | 'notComparable';
}

/** Differences this small, relative to the figures, are rounding errors. */
const PRECISION = 1e-12;

/**
 * How a measure has changed up to a day, and whether that is an improvement.
 *
 * Figures for women and men together are compared when there are any. Periods of different lengths are
 * compared only for percentages. Where the method of measurement has changed there is no trend, and the
 * reason says so.
 *
 * @param observations The figures of the measure.
 * @param at The day, ISO 8601; later figures are left out. @default all figures are used
 * @param method What the latest figure is compared with. @default "previous"
 *
 * @example
 * const { change, development } = trendOf(indicator.measure, followUp.observations, followUp.date);
 */
export function trendOf(
  measure: Measure | undefined,
  observations: readonly Observation[],
  at?: string,
  method: TrendMethod = 'previous',
): Trend {
  const isShare = measure?.unit === '%';
  const compared = trendComparison(observations, { at, method, isShare });
  const { difference, from, to, reason } = compared;
  const change =
    difference === undefined ? undefined : changeOf(difference, measure?.noise ?? 0, compared);
  const development = developmentOf(change, measure?.direction);
  const isUndirected = change !== undefined && development === undefined;
  return {
    change,
    development,
    method,
    ...(from && { from }),
    ...(to && { to }),
    ...(reason && { reason }),
    ...(isUndirected && { reason: 'noDirection' as const }),
  };
}

function changeOf(
  difference: number,
  noise: number,
  { from, to }: TrendComparison,
): Trend['change'] {
  const size = Math.max(Math.abs(from?.value ?? 0), Math.abs(to?.value ?? 0));
  if (Math.abs(difference) <= noise + PRECISION * size) return 'none';
  return difference > 0 ? 'increase' : 'decrease';
}

function developmentOf(
  change: Trend['change'],
  direction: Measure['direction'] | undefined,
): Trend['development'] {
  if (change === undefined) return undefined;
  if (direction !== 'increase' && direction !== 'decrease') return undefined;
  if (change === 'none') return 'unchanged';
  return change === direction ? 'improved' : 'worsened';
}
