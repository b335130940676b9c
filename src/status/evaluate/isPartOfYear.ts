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

/** Days. Somewhat less than a year, since a year of whole weeks or months may be some days short. */
const LEAST_OF_YEAR = 360;
/** Units of figures that do not grow over the year: shares, points, and ratios such as "kr per invånare". */
const SHARE = /[%‰/]|proc|index|poäng| per /i;
/** Forms of targets for which the length of the period does not matter. */
const OF_ANY_PERIOD = /relative|rank|date/;

/** Whether a figure covers less than a year. A figure for a single day is a level at that time, not a sum so far. */
export function isPartOfYear(period: Period): boolean {
  const days = periodDays(period);
  return days !== undefined && days > 1 && days < LEAST_OF_YEAR;
}

/**
 * The end of a figure that covers the year so far, such as January to April: its last month, or its last day
 * if that is within a month. `undefined` for other figures, such as the first one of a series of months.
 */
export function yearSoFar(outcome: Outcome, outcomes: readonly Outcome[]): string | undefined {
  if (!isPartOfYear(outcome) || !periodStart(outcome)?.endsWith('-01-01')) return undefined;
  const day = isOfSeries(outcome, outcomes) ? undefined : periodEnd(outcome);
  const month = day?.slice(0, 7);
  return month !== undefined && lastDay(month) === day ? month : day;
}

/**
 * Whether a figure covers too short a part of a year for a target that does not state its period. When
 * there are only months or quarters and no figure for a year, the target is taken to be for those.
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
  if (partOfYear === undefined && !isAmount(measure)) return false;
  return (
    !isOfSeries(outcome, outcomes) ||
    outcomes.some((one) => !isPartOfYear(one) && periodStart(one) !== undefined)
  );
}

/** Whether figures of a measure may grow over the year, unlike shares, ratios and answers. */
export function isAmount({ kind = 'quantitative', unit = '' }: Partial<Measure> = {}): boolean {
  return kind === 'quantitative' && !SHARE.test(unit);
}

/** Whether there are figures for periods of the same length that begin at other times of the year. */
function isOfSeries(outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  const start = periodStart(outcome)?.slice(5);
  return outcomes.some((one) => sameLength(one, outcome) && periodStart(one)?.slice(5) !== start);
}
