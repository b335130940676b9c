import type { Observation } from '../../model/measure/observation';
import type { Measure } from '../../model/plan/planNode';
import { trendComparison, type TrendComparison, type TrendMethod } from './trendComparison';

/** Which way a measure goes and, apart from that, whether it is for the better. */
export interface Trend {
  readonly change: 'increase' | 'decrease' | 'none' | undefined;
  readonly development: 'improved' | 'worsened' | 'unchanged' | undefined;
  readonly method: TrendMethod;
  readonly from?: Observation;
  readonly to?: Observation;
  /** Why there is no change, or no development. */
  readonly reason?: 'tooFew' | 'brokenSeries' | 'noDirection' | 'notComparable';
}

/** Differences this small, relative to the figures, come from the arithmetic. */
const PRECISION = 1e-12;

/**
 * The trend of a measure up to a day. What is compared is for all when there are such figures; periods
 * are equally long, but for per cent; and a change of method is said, not passed over.
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
