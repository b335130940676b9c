import type { StatusScale } from '../../model/plan/statusScale';
import type { MeasureTarget, Threshold } from '../../model/measure/measureTarget';
import type { Limits } from './evaluation';
import type { Verdict } from '../scale/verdict';

/** Relative differences up to this come from floating-point arithmetic and not from the figures. */
const PRECISION = 1e-14;
/** The same as an absolute difference, for a limit of zero. */
const LEAST = 1e-15;

/** How far a value is on the wrong side of its limits; negative inside them, 0 on a limit. */
export function shortfall(value: number, { low, high }: Limits): number {
  const under = low === undefined ? -Infinity : exact(low - value, low, value);
  const over = high === undefined ? -Infinity : exact(value - high, high, value);
  return Math.max(under, over);
}

function exact(difference: number, limit: number, value: number): number {
  const size = Math.max(Math.abs(limit), Math.abs(value));
  return Math.abs(difference) <= Math.max(LEAST, PRECISION * size) ? 0 : difference;
}

/** Whether a value is within its limits; `inclusive` decides for a value on a limit. */
export function isWithin(value: number, limits: Limits): boolean {
  const short = shortfall(value, limits);
  return short < 0 || (short === 0 && limits.inclusive);
}

/**
 * The level of a raw value: the best one when the target is reached, otherwise that of the best threshold
 * that is reached. Without thresholds it is the next best within the tolerance, on scales of at least three
 * levels, else the worst. A value on a boundary belongs to one level only, the side that `boundary` states.
 */
export function judge(
  value: number,
  limits: Limits,
  target: MeasureTarget,
  scale: StatusScale,
): Verdict {
  const { levels } = scale;
  const best = levels[0]?.key ?? '';
  const worst = levels.at(-1)?.key ?? '';
  const thresholds = target.thresholds ?? [];
  const isOwnBest = thresholds.some(({ level }) => level === best);
  if (!isOwnBest && isWithin(value, limits)) return { level: best };
  const reached = bestReached(value, thresholds, limits, scale);
  if (reached) return { level: reached };
  const nearly = levels.length > 2 && thresholds.length === 0 ? levels[1] : undefined;
  const isNear = shortfall(value, limits) <= (target.tolerance ?? 0) && target.tolerance;
  return { level: nearly && isNear ? nearly.key : worst };
}

function bestReached(
  value: number,
  thresholds: readonly Threshold[],
  limits: Limits,
  { levels }: StatusScale,
): string | undefined {
  if (thresholds.length === 0) return undefined;
  const reached = thresholds.filter((threshold) => reaches(value, threshold, limits));
  return levels.find(({ key }) => reached.some(({ level }) => level === key))?.key;
}

function reaches(value: number, threshold: Threshold, limits: Limits): boolean {
  const within = thresholdLimits(threshold, limits);
  if (within === undefined) return false;
  return isWithin(value, { ...within, inclusive: threshold.boundary !== 'worse' });
}

/**
 * The limits of a threshold; `undefined` for per cent of a target that is not above zero, and for a value
 * inside the range that the threshold should widen.
 */
export function thresholdLimits(
  { value, as = 'absolute' }: Threshold,
  { low, high }: Pick<Limits, 'low' | 'high'>,
): Pick<Limits, 'low' | 'high'> | undefined {
  const isBand = low !== undefined && high !== undefined;
  if (as === 'absolute' && isBand) {
    if (value < low) return { low: value, high };
    return value > high ? { low, high: value } : undefined;
  }
  if (as === 'distance') {
    return {
      low: low === undefined ? undefined : low - value,
      high: high === undefined ? undefined : high + value,
    };
  }
  if (as === 'absolute') {
    return low === undefined ? { low, high: value } : { low: value, high };
  }
  const target = low ?? high ?? 0;
  if (target <= 0 || isBand) return undefined;
  const limit = (target * value) / 100;
  return low === undefined ? { low: undefined, high: limit } : { low: limit, high: undefined };
}
