import { lastDay } from '../../model/parse/lastDay';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import {
  type Period,
  periodDays,
  periodEnd,
  periodStart,
  sameLength,
} from '../../model/measure/period';
import type { Measure } from '../../model/plan/planNode';
import type { Outcome } from './evaluation';

/** Shorter than the shortest year, with what months and weeks may differ. */
const LEAST_OF_YEAR = 360;
/** Units that do not add up over the year: shares, points, and so much of one for each of another. */
const SHARE = /[%‰/]|proc|index|poäng| per /i;
/** Forms whose figures are compared with those of an equally long period, or with none. */
const OF_ANY_PERIOD = /relative|rank|date/;

/** Whether a figure covers less than a year; a figure of one day says how it is and not what has come. */
export function isPartOfYear(period: Period): boolean {
  const days = periodDays(period);
  return days !== undefined && days > 1 && days < LEAST_OF_YEAR;
}

/**
 * Until when a figure covers the year, as January to April does: the last month, or the day within one;
 * `undefined` for any other. The first month of a series of months is none.
 */
export function yearSoFar(outcome: Outcome, outcomes: readonly Outcome[]): string | undefined {
  if (!isPartOfYear(outcome) || !periodStart(outcome)?.endsWith('-01-01')) return undefined;
  const day = isOfSeries(outcome, outcomes) ? undefined : periodEnd(outcome);
  const month = day?.slice(0, 7);
  return month !== undefined && lastDay(month) === day ? month : day;
}

/**
 * Whether a figure covers too little of a year for a target that does not say for how long it is. Months
 * and quarters that follow each other are what a target is for when no figure is of a year.
 */
export function isTooShort(
  outcome: Outcome,
  target: MeasureTarget,
  measure: Measure | undefined,
  outcomes: readonly Outcome[],
): boolean {
  const { form, baseline, dueDate, partOfYear } = target;
  if (outcome.value === null || dueDate !== undefined || partOfYear === true) return false;
  if (OF_ANY_PERIOD.test(form) || !isPartOfYear(outcome)) return false;
  if (form === 'change' && (!baseline || sameLength(baseline, outcome))) return false;
  const { kind = 'quantitative', unit = '' } = measure ?? {};
  if (partOfYear === undefined && (kind !== 'quantitative' || SHARE.test(unit))) return false;
  return (
    !isOfSeries(outcome, outcomes) ||
    outcomes.some((one) => !isPartOfYear(one) && periodStart(one) !== undefined)
  );
}

/** Whether others are equally long and begin at another time of the year. */
function isOfSeries(outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  const start = periodStart(outcome)?.slice(5);
  return outcomes.some((one) => sameLength(one, outcome) && periodStart(one)?.slice(5) !== start);
}
