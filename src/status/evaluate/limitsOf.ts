import type { Measure } from '../../model/plan/planNode';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Limits } from './evaluation';
import type { Reason } from '../scale/reason';

/** The limits within which a target is reached, or the reason why there are none. */
export type LimitsOrReason = Limits | { readonly reason: Reason };

/**
 * The limits within which a figure reaches a target. Floor, cap and range state them; for other forms they
 * depend on the direction of the measure, and without a direction there is a reason instead.
 *
 * @param reference the earlier value for `change`, the other figure for `relative`
 */
export function limitsOf(
  target: MeasureTarget,
  measure: Measure | undefined,
  reference: number | undefined,
): LimitsOrReason {
  const { form, low, high } = target;
  const inclusive = target.boundary !== 'worse';
  if (form === 'floor') return among(target.value ?? low, undefined, inclusive);
  if (form === 'cap') return among(undefined, target.value ?? high, inclusive);
  if (form === 'rank') return among(undefined, target.value, inclusive);
  if (form === 'range') {
    const isReversed = low !== undefined && high !== undefined && low > high;
    return isReversed ? { reason: 'notApplicable' } : among(low, high, inclusive);
  }
  if (form === 'level') return towards(target.value, measure, target, inclusive);
  if (form === 'relative') return relativeLimits(target, measure, reference, inclusive);
  if (form === 'change') return changeLimits(target, measure, reference, inclusive);
  return { reason: 'textOnly' };
}

function among(
  low: number | undefined,
  high: number | undefined,
  inclusive: boolean,
): LimitsOrReason {
  if (low === undefined && high === undefined) return { reason: 'noTarget' };
  return { low, high, inclusive };
}

/** At least, at most or close to a value, depending on the direction of the measure. */
function towards(
  value: number | undefined,
  measure: Measure | undefined,
  { modality }: MeasureTarget,
  inclusive: boolean,
): LimitsOrReason {
  if (value === undefined) return { reason: 'noTarget' };
  const direction = measure?.direction ?? (modality === 'atMost' ? 'decrease' : 'unknown');
  if (direction === 'increase') return { low: value, high: undefined, inclusive };
  if (direction === 'decrease') return { low: undefined, high: value, inclusive };
  if (direction === 'neutral') return { reason: 'neutral' };
  if (direction === 'unknown') return { reason: 'directionUnknown' };
  const noise = measure?.noise ?? 0;
  return { low: value - noise, high: value + noise, inclusive };
}

function relativeLimits(
  target: MeasureTarget,
  measure: Measure | undefined,
  other: number | undefined,
  inclusive: boolean,
): LimitsOrReason {
  if (other === undefined) return { reason: 'noData' };
  return towards((other * (target.value ?? 100)) / 100, measure, target, inclusive);
}

/** A change of the stated size or, when none is stated, any change larger than the noise. */
function changeLimits(
  target: MeasureTarget,
  measure: Measure | undefined,
  before: number | undefined,
  inclusive: boolean,
): LimitsOrReason {
  const from = target.baseline?.value ?? before;
  if (from === undefined) return { reason: 'noData' };
  const least = Math.abs(target.value ?? 0);
  const anyChange = least === 0;
  const step = anyChange ? (measure?.noise ?? 0) : least;
  const sign = measure?.direction === 'decrease' ? -1 : 1;
  const isKept = measure?.direction === 'maintain' || measure?.direction === 'withinRange';
  return towards(
    isKept ? from : from + sign * step,
    measure,
    target,
    isKept || (inclusive && !anyChange),
  );
}
