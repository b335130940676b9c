import { dayNumber } from '../parse/dayNumber';
import { firstDay, lastDay } from '../parse/lastDay';
import type { Observation } from './observation';
import { readPeriod } from './readPeriod';

/** When something was observed, in words and as dates. */
export type Period = Pick<Observation, 'period' | 'from' | 'to'>;

/** Months, quarters and years of one kind differ by no more, in days. */
const SLACK = 4;
/** A date that is a year or a month. */
const PARTIAL = /^\d{4}(?:-\d\d)?$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Last day of an observation's period, ISO 8601; `undefined` when neither dates nor words tell. */
export function periodEnd({ period, to }: Pick<Observation, 'period' | 'to'>): string | undefined {
  return dayIn(to, lastDay) ?? readPeriod(period)?.to;
}

/** First day of an observation's period, ISO 8601; `undefined` when neither dates nor words tell. */
export function periodStart({ period, from, to }: Period): string | undefined {
  const stated = dayIn(from, firstDay);
  if (stated !== undefined) return stated;
  const [last, read] = [dayIn(to, lastDay), readPeriod(period)];
  return last === undefined || last === read?.to ? read?.from : undefined;
}

/** A stated date as a day: of a year or a month its first or last. */
function dayIn(date: string | undefined, whole: (date: string) => string): string | undefined {
  if (date === undefined) return undefined;
  if (date.length === 10 && !Number.isNaN(dayNumber(date))) return date;
  const day = PARTIAL.test(date) ? whole(date) : date.slice(0, 10);
  return Number.isNaN(dayNumber(day)) ? undefined : day;
}

/** Number of days that an observation covers; `undefined` when neither dates nor words tell. */
export function periodDays(observation: Period): number | undefined {
  const days = daysOf(observation);
  return Number.isNaN(days) ? undefined : days;
}

/** Day number of the last day, to compare and count with; `NaN` when it is not known. */
export function endDay(observation: Period): number {
  return dayNumber(periodEnd(observation));
}

/** Whether two periods are equally long, as years or months are; by their words when undated. */
export function sameLength(a: Period, b: Period): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!Number.isNaN(one - other)) return Math.abs(one - other) <= SLACK;
  if (!Number.isNaN(one) || !Number.isNaN(other)) return false;
  const kinds = [a, b].map(({ period }) => readPeriod(period)?.kind);
  if (kinds[0] !== undefined && kinds[0] === kinds[1]) return true;
  return a.period.replace(YEAR, '') === b.period.replace(YEAR, '');
}

function daysOf(period: Period): number {
  return dayNumber(periodEnd(period)) - dayNumber(periodStart(period)) + 1;
}
