const DAY = 24 * 60 * 60 * 1000;

/** The day after an ISO day; one past the end of its month counts as the last of it. */
export function dayAfter(day: string): string {
  return isoDay(timeOf(day) + DAY);
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return isoDay(timeOf(day) - DAY);
}

function timeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.min(Date.UTC(year, month - 1, date), Date.UTC(year, month, 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
