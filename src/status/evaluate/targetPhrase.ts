import { phrase, type Phrase } from '../../messages/phrase';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import type { Limits } from './evaluation';

type Directed = Pick<Measure, 'unit' | 'direction'>;

/**
 * A target in a few words, with its unit: "minst 75 %", "högst 45 %"; `undefined` when neither its
 * numbers nor its text say anything.
 */
export function targetPhrase(
  target: MeasureTarget,
  measure: Directed | undefined,
): Phrase | undefined {
  const { form, low, high, value = low ?? high, dueDate = target.period, text } = target;
  const unit = measure?.unit;
  const written = text ? phrase('status', 'asWritten', { text }) : undefined;
  if (form === 'date' && dueDate !== undefined) {
    return phrase('status', 'doneBy', { day: dueDate });
  }
  if (form === 'change') return changePhrase(target, measure) ?? written;
  if (form === 'text' || form === 'date' || form === 'relative' || value === undefined) {
    return written;
  }
  if (form === 'range') return limitsPhrase(target, unit);
  if (form === 'rank') return phrase('status', 'rankAtLeast', { rank: value });
  return phrase('status', levelForm(form, measure), { value, unit });
}

/** Limits in words: between both, or at least or at most the one there is. */
export function limitsPhrase(
  { low, high }: { readonly [L in keyof MeasureTarget & keyof Limits]?: MeasureTarget[L] },
  unit: string | undefined,
): Phrase | undefined {
  if (low !== undefined && high !== undefined) {
    return phrase('status', 'between', { low, high, unit });
  }
  if (low !== undefined) return phrase('status', 'atLeast', { value: low, unit });
  return high === undefined ? undefined : phrase('status', 'atMost', { value: high, unit });
}

/** A level is read as at least or at most, by the direction of its measure. */
function levelForm(
  form: 'level' | 'floor' | 'cap',
  measure: Directed | undefined,
): 'atLeast' | 'atMost' | 'exactly' {
  if (form === 'floor' || (form === 'level' && measure?.direction === 'increase')) return 'atLeast';
  const isCap = form === 'cap' || measure?.direction === 'decrease';
  return isCap ? 'atMost' : 'exactly';
}

function changePhrase(
  { value = 0 }: MeasureTarget,
  measure: Directed | undefined,
): Phrase | undefined {
  const { direction = 'unknown', unit } = measure ?? {};
  if (direction === 'unknown' || direction === 'neutral') return undefined;
  if (direction === 'maintain' || direction === 'withinRange') return phrase('status', 'toBeKept');
  const by =
    value === 0 ? undefined : phrase('status', 'exactly', { value: Math.abs(value), unit });
  return phrase('status', direction === 'increase' ? 'toIncrease' : 'toDecrease', { by });
}
