import { dayNumber } from '../parse/dayNumber';
import { firstDay, lastDay } from '../parse/lastDay';
import type { Observation } from './observation';
import { readPeriod } from './readPeriod';

/** When something was observed, in words and as dates. */
export type Period = Pick<Observation, 'period' | 'from' | 'to'>;

/** The most days by which two months, two quarters or two years differ in length. */
const SLACK = 4;
/** A date that is only a year or a month. */
const PARTIAL = /^\d{4}(?:-\d\d)?$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Last day of an observation's period, ISO 8601; `undefined` when neither its dates nor its label tell. */
export function periodEnd({ period, to }: Pick<Observation, 'period' | 'to'>): string | undefined {
  return dayIn(to, lastDay) ?? readPeriod(period)?.to;
}

/** First day of an observation's period, ISO 8601; `undefined` when neither its dates nor its label tell. */
export function periodStart({ period, from, to }: Period): string | undefined {
  const stated = dayIn(from, firstDay);
  if (stated !== undefined) return stated;
  const [last, read] = [dayIn(to, lastDay), readPeriod(period)];
  return last === undefined || last === read?.to ? read?.from : undefined;
}

/** A stated date as a day; `whole` gives the first or last day when it is a year or a month. */
function dayIn(date: string | undefined, whole: (date: string) => string): string | undefined {
  if (date === undefined) return undefined;
  if (date.length === 10 && !Number.isNaN(dayNumber(date))) return date;
  const day = PARTIAL.test(date) ? whole(date) : date.slice(0, 10);
  return Number.isNaN(dayNumber(day)) ? undefined : day;
}

/** Number of days that an observation covers; `undefined` when neither its dates nor its label tell. */
export function periodDays(observation: Period): number | undefined {
  const days = daysOf(observation);
  return Number.isNaN(days) ? undefined : days;
}

/** Day number of the last day, to compare and count with; `NaN` when it is not known. */
export function endDay(observation: Period): number {
  return dayNumber(periodEnd(observation));
}

/** Whether two periods are about equally long, as two months are; by their labels when undated. */
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
