import { phrase, type Phrase } from '../../messages/phrase';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import { isCounted } from '../../text/isCounted';
import type { Limits } from './evaluation';

type Directed = Pick<Measure, 'unit' | 'direction' | 'kind' | 'noise'>;

/**
 * A target in a few words, with its unit: "minst 75 %", "färre än 25 patienter"; `undefined` when
 * neither its numbers nor its text say anything. Whether the value itself is enough is always said.
 *
 * @param isBrief Leaves out the unit, other than per cent, where the figure beside it has it.
 *   @default false
 */
export function targetPhrase(
  target: MeasureTarget,
  measure: Directed | undefined,
  isBrief = false,
): Phrase | undefined {
  const { form, low, high, value = low ?? high, dueDate = target.period, text } = target;
  const written = text ? phrase('status', 'asWritten', { text }) : undefined;
  if (form === 'date' && dueDate !== undefined) {
    return phrase('status', 'doneBy', { day: dueDate });
  }
  if (form === 'change') return changePhrase(target, measure) ?? written;
  if (form === 'text' || form === 'date' || form === 'relative' || value === undefined) {
    return written;
  }
  const inclusive = target.boundary !== 'worse';
  if (form === 'rank') {
    return phrase('status', inclusive ? 'rankAtLeast' : 'rankBetter', { rank: value });
  }
  if (form === 'range') return limitsPhrase({ low, high, inclusive }, measure?.unit, isBrief);
  const sides = sidesOf(form, measure);
  const limits = {
    low: sides === 'atMost' ? undefined : value,
    high: sides === 'atLeast' ? undefined : value,
    inclusive,
  };
  const answer = measure?.kind === 'yesNo' ? answerWithin(limits) : undefined;
  if (answer !== undefined) return phrase('status', 'yesNo', { isYes: answer });
  if (sides === 'exactly') {
    return phrase('status', 'exactly', { value, unit: unitShown(measure?.unit, isBrief) });
  }
  return limitsPhrase(limits, measure?.unit, isBrief);
}

/** Limits in words: between both, or from or up to the one there is. */
export function limitsPhrase(
  { low, high, inclusive }: Limits,
  whole: string | undefined,
  isBrief = false,
): Phrase | undefined {
  const unit = unitShown(whole, isBrief);
  if (low !== undefined && high !== undefined) {
    return phrase('status', inclusive ? 'between' : 'strictlyBetween', { low, high, unit });
  }
  const value = low ?? high;
  if (value === undefined) return undefined;
  if (inclusive) return phrase('status', low === undefined ? 'atMost' : 'atLeast', { value, unit });
  const strict = { value, unit, isCounted: isCounted(whole) };
  return phrase('status', low === undefined ? 'lessThan' : 'moreThan', strict);
}

function unitShown(unit: string | undefined, isBrief: boolean): string | undefined {
  return isBrief && unit !== '%' ? undefined : unit;
}

/** The only answer within limits, 1 for yes and 0 for no; `undefined` when both or none are. */
function answerWithin({
  low = -Infinity,
  high = Infinity,
  inclusive,
}: Limits): boolean | undefined {
  const isIn = (one: number) => (inclusive ? one >= low && one <= high : one > low && one < high);
  return isIn(0) === isIn(1) ? undefined : isIn(1);
}

/** A level is read as at least or at most, by the direction of its measure. */
function sidesOf(
  form: 'level' | 'floor' | 'cap',
  measure: Directed | undefined,
): 'atLeast' | 'atMost' | 'exactly' {
  if (form === 'floor' || (form === 'level' && measure?.direction === 'increase')) return 'atLeast';
  const isCap = form === 'cap' || measure?.direction === 'decrease';
  return isCap ? 'atMost' : 'exactly';
}

/** A change of a stated size, or of more than what may be chance. */
function changePhrase(
  { value = 0, boundary }: MeasureTarget,
  measure: Directed | undefined,
): Phrase | undefined {
  const { direction = 'unknown', unit, noise = 0 } = measure ?? {};
  if (direction === 'unknown' || direction === 'neutral') return undefined;
  if (direction === 'maintain' || direction === 'withinRange') return phrase('status', 'toBeKept');
  const size = value === 0 ? noise : Math.abs(value);
  return phrase('status', direction === 'increase' ? 'toIncrease' : 'toDecrease', {
    by: size === 0 ? undefined : phrase('status', 'changeBy', { value: size, unit }),
    isStrict: value === 0 || boundary === 'worse',
  });
}
