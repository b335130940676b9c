import { lastDay } from '../../model/parse/lastDay';
import { goesBeforeFigure } from '../../model/measure/isBetterFigure';
import type { Observation } from '../../model/measure/observation';
import { natureRank } from '../../model/measure/nature';
import { periodEnd } from '../../model/measure/period';
import { readPeriod } from '../../model/measure/readPeriod';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Outcome } from './evaluation';
import { isPartOfYear } from './isPartOfYear';

type Sex = NonNullable<Observation['sex']>;

/** The sex and the unit that a figure is for. */
export interface Whose {
  readonly sex: Sex;
  readonly unitId: string | undefined;
}

/** The sex and unit of a target: all sexes and the whole authority unless it states others. */
export function whoseOf({ sex = 'T', unitId }: MeasureTarget): Whose {
  return { sex, unitId };
}

function isFor({ sex = 'T', unitId }: Outcome, whose: Whose): boolean {
  return sex === whose.sex && unitId === whose.unitId;
}

/** The day when a target is to be reached: its due date, or the end of its period. */
export function targetEnd({ dueDate, period }: MeasureTarget): string | undefined {
  if (dueDate !== undefined) return lastDay(dueDate);
  return period === undefined ? undefined : readPeriod(period)?.to;
}

/**
 * The figure for exactly the period of a target. A budgeted or planned figure is only used when there is
 * no outcome within the period.
 */
export function outcomeForPeriod(
  outcomes: readonly Outcome[],
  target: MeasureTarget,
  whose: Whose,
): Outcome | undefined {
  const end = targetEnd(target);
  // A figure for the last months of a year ends on the same day as the year, but does not cover it.
  const isYear = target.period !== undefined && readPeriod(target.period)?.kind === 'year';
  const isWhole = (one: Outcome) => !isYear || !isPartOfYear(one);
  const best =
    bestWhere(outcomes, whose, (one) => one.period === target.period && isWhole(one)) ??
    (isSinglePeriod(target)
      ? bestWhere(outcomes, whose, (one) => periodEnd(one) === end && isWhole(one))
      : undefined);
  if (!best || natureRank(best) === 0) return best;
  const start = best.from ?? '';
  const hasBegun = outcomes.some(
    (one) => natureRank(one) === 0 && isFor(one, whose) && isWithinPeriod(one, start, end),
  );
  return hasBegun ? undefined : best;
}

/** The most certain of the figures; among equally certain ones, the one that ends last. */
function bestWhere(
  outcomes: readonly Outcome[],
  whose: Whose,
  isMeant: (one: Outcome) => boolean,
): Outcome | undefined {
  let best: Outcome | undefined;
  for (const one of outcomes) {
    if (one.nature === 'forecast' || !isFor(one, whose) || !isMeant(one)) continue;
    if (!best || isRather(one, best)) best = one;
  }
  return best;
}

function isRather(one: Outcome, other: Outcome): boolean {
  const [end, otherEnd] = [periodEnd(one) ?? '', periodEnd(other) ?? ''];
  const isAsCertain = natureRank(one) === natureRank(other);
  return isAsCertain && end !== otherEnd ? end > otherEnd : goesBeforeFigure(one, other);
}

/** Whether the period is not several years, since the figure for the last year does not meet such a target. */
function isSinglePeriod({ period = '' }: MeasureTarget): boolean {
  return period.length <= 4 || (period.match(/\d{4}/g)?.length ?? 0) < 2;
}

/** Whether a figure ends after one day and no later than another. */
export function isWithinPeriod(outcome: Outcome, start: string, end: string | undefined): boolean {
  const last = periodEnd(outcome);
  return last !== undefined && end !== undefined && last > start && last <= end;
}

/** The latest figure up to a day, with or without a value, forecasts excluded. */
export function latestOutcome(
  outcomes: readonly Outcome[],
  whose: Whose,
  at: string,
): Outcome | undefined {
  let latest: Outcome | undefined;
  let latestEnd = '';
  for (const outcome of outcomes) {
    if (outcome.nature === 'forecast' || !isFor(outcome, whose)) continue;
    const end = periodEnd(outcome) ?? '';
    if (end > at || end < latestEnd) continue;
    if (latest && end === latestEnd && !goesBeforeFigure(outcome, latest)) continue;
    latest = outcome;
    latestEnd = end;
  }
  return latest;
}

/**
 * The latest figure with a value that ends before another one ends. An outcome is not compared with a
 * budgeted figure.
 */
export function outcomeBefore(
  outcomes: readonly Outcome[],
  outcome: Outcome,
  whose: Whose,
  isComparable: (one: Outcome) => boolean = () => true,
): Outcome | undefined {
  const end = periodEnd(outcome) ?? '';
  let latest: Outcome | undefined;
  let latestEnd = '';
  for (const one of outcomes) {
    const oneEnd = periodEnd(one) ?? '';
    if (oneEnd >= end || oneEnd < latestEnd || one.value === null) continue;
    if (natureRank(one) > natureRank(outcome) || !isFor(one, whose) || !isComparable(one)) continue;
    if (latest && oneEnd === latestEnd && !goesBeforeFigure(one, latest)) continue;
    latest = one;
    latestEnd = oneEnd;
  }
  return latest;
}

/**
 * The forecast for the end of a target's period, or the next forecast when the target has no period.
 * Forecasts for a time before the judged figure are out of date, and a forecast for one year does not
 * apply to a target for several.
 */
export function expectedOutcome(
  outcomes: readonly Outcome[],
  target: MeasureTarget,
  whose: Whose,
  judged: Outcome | undefined,
): Outcome | undefined {
  const end = targetEnd(target);
  const isSingle = isSinglePeriod(target) && !target.aggregate;
  const forecasts = outcomes.filter((one) => one.nature === 'forecast' && isFor(one, whose));
  const exact =
    rather(forecasts.filter(({ period }) => period === target.period)) ??
    rather(forecasts.filter((one) => isSingle && end !== undefined && periodEnd(one) === end));
  if (exact || end !== undefined || !isSingle) return exact;
  return nextAfter((judged && periodEnd(judged)) ?? '', forecasts);
}

function rather(forecasts: readonly Outcome[]): Outcome | undefined {
  let best: Outcome | undefined;
  for (const one of forecasts) if (!best || isRather(one, best)) best = one;
  return best;
}

function nextAfter(since: string, forecasts: readonly Outcome[]): Outcome | undefined {
  let next: Outcome | undefined;
  let nextEnd = '';
  for (const one of forecasts) {
    const end = periodEnd(one) ?? '';
    if (end <= since || (next && end > nextEnd)) continue;
    if (next && end === nextEnd && !goesBeforeFigure(one, next)) continue;
    next = one;
    nextEnd = end;
  }
  return next;
}

/** The periods of an aggregate that lack a value. */
export function missingPeriods(
  { periods }: NonNullable<MeasureTarget['aggregate']>,
  outcomes: readonly Outcome[],
  whose: Whose,
): readonly string[] {
  return periods.filter((period) => {
    const outcome = outcomeForPeriod(outcomes, { form: 'text', period }, whose);
    return !outcome || outcome.value === null;
  });
}

/** The mean or sum of several periods as one figure; `undefined` unless every period has a value. */
export function aggregateOutcome(
  { periods, method }: NonNullable<MeasureTarget['aggregate']>,
  outcomes: readonly Outcome[],
  whose: Whose,
): Outcome | undefined {
  const parts = periods.flatMap((period) => {
    const outcome = outcomeForPeriod(outcomes, { form: 'text', period }, whose);
    return outcome && outcome.value !== null ? [outcome] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < periods.length) return undefined;
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  return {
    ...last,
    from: first.from,
    period: parts.length === 1 ? first.period : `${first.period}–${last.period}`,
    value: method === 'mean' ? sum / parts.length : sum,
    note: undefined,
    alternates: undefined,
    inputs: parts,
    parts: method === 'mean' ? parts : [],
    ...(parts.length > 1 && { method }),
  };
}
