import { dayOf, isoDay } from './dayNumber';

/** The last day of a year or a month; of a date with the time of day, only the date. */
export function lastDay(date: string): string {
  if (date.length !== 7 || !/^\d{4}-\d\d$/.test(date)) return wholeDay(date, '-12-31');
  const [year = 0, month = 0] = date.split('-').map(Number);
  return isoDay((month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1);
}

/** The first day of a year or a month; of a date with the time of day, only the date. */
export function firstDay(date: string): string {
  return wholeDay(date, '-01-01');
}

/** Compares two dates for sorting by their last days; a missing date comes first. */
export function inTime(a: string | undefined, b: string | undefined): number {
  const [one, other] = [lastDay(a ?? ''), lastDay(b ?? '')];
  return one === other ? 0 : one < other ? -1 : 1;
}

function wholeDay(date: string, rest: string): string {
  if (date.length < 4) return date;
  return date.length < 10 ? date + rest.slice(date.length - 4) : date.slice(0, 10);
}
