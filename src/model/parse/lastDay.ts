/** The last day of a year or a month, and the day of a time of day; to compare, not to show. */
export function lastDay(date: string): string {
  return wholeDay(date, '-12-31');
}

/** The first day of a year or a month, and the day of a time of day; to compare, not to show. */
export function firstDay(date: string): string {
  return wholeDay(date, '-01-01');
}

function wholeDay(date: string, rest: string): string {
  return date.length < 10 ? date + rest.slice(date.length - 4) : date.slice(0, 10);
}
