import { phrase, type Phrase } from '../../messages/phrase';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import { isCounted } from '../../text/isCounted';
import type { Limits, NameOf } from './evaluation';
import { sexPhrase } from './figurePhrase';

/** Directions that mean staying near a value; a difference within the noise counts as near. */
const KEPT: ReadonlySet<Measure['direction']> = new Set(['maintain', 'withinRange'] as const);

type Directed = Pick<Measure, 'unit' | 'direction' | 'kind' | 'noise' | 'ofChildren'>;

/** How a target is put into words. */
interface TargetWording {
  /** Names units that the target is for, and figures that it refers to. @default their ids */
  readonly nameOf?: NameOf | undefined;
  /** Whether to leave out a unit other than per cent, when the figure beside it shows it. @default false */
  readonly isBrief?: boolean;
}

/**
 * A target in a few words, with its unit: "minst 75 %", "färre än 25 patienter", "minst 2 % i snitt". It
 * always tells whether the value itself is enough, and the sex or unit when the target is not for all.
 * `undefined` when the target has neither usable numbers nor a text.
 */
export function targetPhrase(
  target: MeasureTarget,
  measure: Directed | undefined,
  { nameOf, isBrief = false }: TargetWording = {},
): Phrase | undefined {
  const said = valueWords(target, measure, nameOf, isBrief);
  if (!said || said.code === 'status.asWritten') return said;
  const { sex = 'T', unitId, aggregate } = target;
  const isTogether = aggregate !== undefined && aggregate.periods.length > 1;
  const whole = isTogether
    ? phrase('status', 'together', { target: said, method: aggregate.method })
    : said;
  if (sex === 'T' && unitId === undefined) return whole;
  const unit = unitId === undefined ? [] : [nameOf?.(unitId) ?? unitId];
  const whose = sex === 'T' ? unit : [...unit, sexPhrase(sex, measure?.ofChildren)];
  return phrase('status', 'targetFor', { target: whole, whose });
}

function valueWords(
  target: MeasureTarget,
  measure: Directed | undefined,
  nameOf: NameOf | undefined,
  isBrief: boolean,
): Phrase | undefined {
  const { form, low, high, value = low ?? high, dueDate = target.period, text, decimals } = target;
  const written = text ? phrase('status', 'asWritten', { text }) : undefined;
  if (form === 'date' && dueDate !== undefined) {
    return phrase('status', 'doneBy', { day: dueDate });
  }
  if (form === 'change') return changePhrase(target, measure) ?? written;
  if (form === 'relative') return relativePhrase(target, measure, nameOf) ?? written;
  if (form === 'text' || form === 'date' || value === undefined) return written;
  const inclusive = target.boundary !== 'worse';
  if (form === 'rank') {
    return phrase('status', inclusive ? 'rankAtLeast' : 'rankBetter', { rank: value });
  }
  const shown = { isBrief, decimals };
  if (form === 'range') return limitsPhrase({ low, high, inclusive }, measure?.unit, shown);
  const sides = sidesOf(form, measure);
  const slack = measure && KEPT.has(measure.direction) ? (measure.noise ?? 0) : 0;
  const limits = {
    low: sides === 'atMost' ? undefined : sides === 'exactly' ? value - slack : value,
    high: sides === 'atLeast' ? undefined : sides === 'exactly' ? value + slack : value,
    inclusive,
  };
  const answer = measure?.kind === 'yesNo' ? answerWithin(limits) : undefined;
  if (answer !== undefined) return phrase('status', 'yesNo', { isYes: answer });
  if (sides === 'exactly' && slack === 0) {
    const unit = unitShown(measure?.unit, isBrief);
    return phrase('status', 'exactly', { value, unit, decimals });
  }
  return limitsPhrase(limits, measure?.unit, shown);
}

/** Limits in words: between two limits, or at least or at most one. */
export function limitsPhrase(
  { low, high, inclusive }: Limits,
  whole: string | undefined,
  { isBrief = false, decimals }: { isBrief?: boolean; decimals?: number | undefined } = {},
): Phrase | undefined {
  const unit = unitShown(whole, isBrief);
  if (low !== undefined && high !== undefined) {
    return phrase('status', inclusive ? 'between' : 'strictlyBetween', {
      low,
      high,
      unit,
      decimals,
    });
  }
  const value = low ?? high;
  if (value === undefined) return undefined;
  const limit = { value, unit, decimals };
  if (inclusive) return phrase('status', low === undefined ? 'atMost' : 'atLeast', limit);
  const strict = { ...limit, isCounted: isCounted(whole) };
  return phrase('status', low === undefined ? 'lessThan' : 'moreThan', strict);
}

function unitShown(unit: string | undefined, isBrief: boolean): string | undefined {
  return isBrief && unit !== '%' ? undefined : unit;
}

/** The only answer within the limits, 1 for yes and 0 for no; `undefined` when both or neither are. */
function answerWithin({
  low = -Infinity,
  high = Infinity,
  inclusive,
}: Limits): boolean | undefined {
  const isIn = (one: number) => (inclusive ? one >= low && one <= high : one > low && one < high);
  return isIn(0) === isIn(1) ? undefined : isIn(1);
}

/** Whether a level means at least or at most, which depends on the direction of its measure. */
function sidesOf(
  form: 'level' | 'floor' | 'cap',
  measure: Directed | undefined,
): 'atLeast' | 'atMost' | 'exactly' {
  if (form === 'floor' || (form === 'level' && measure?.direction === 'increase')) return 'atLeast';
  const isCap = form === 'cap' || measure?.direction === 'decrease';
  return isCap ? 'atMost' : 'exactly';
}

/** A target of as much as another figure, or a share of it. */
function relativePhrase(
  { value = 100, boundary, relativeTo }: MeasureTarget,
  measure: Directed | undefined,
  nameOf: NameOf | undefined,
): Phrase | undefined {
  const { direction } = measure ?? {};
  if (relativeTo === undefined) return undefined;
  const sides = { increase: 'atLeast', decrease: 'atMost' } as const;
  return phrase('status', 'asOther', {
    side: direction === 'increase' || direction === 'decrease' ? sides[direction] : 'same',
    inclusive: boundary !== 'worse',
    share: value,
    other: nameOf?.(relativeTo),
  });
}

/**
 * A change of the stated size or, when none is stated, of more than the noise. Without a direction, only the
 * sign of the size can say which way.
 */
function changePhrase(
  { value = 0, boundary }: MeasureTarget,
  measure: Directed | undefined,
): Phrase | undefined {
  const { direction = 'unknown', unit, noise = 0 } = measure ?? {};
  const isOpen = direction === 'unknown' || direction === 'neutral';
  if (isOpen && value === 0) return undefined;
  const isKept = KEPT.has(direction);
  const size = value === 0 || isKept ? noise : Math.abs(value);
  const by = size === 0 ? undefined : phrase('status', 'changeBy', { value: size, unit });
  if (isKept) return phrase('status', 'toBeKept', { by });
  const isDown = isOpen ? value < 0 : direction === 'decrease';
  const way = isOpen && value > 0 ? 'toChange' : isDown ? 'toDecrease' : 'toIncrease';
  return phrase('status', way, {
    by,
    isStrict: value === 0 || boundary === 'worse',
  });
}
