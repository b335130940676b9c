const DAY = 86_400_000;
const HYPHEN = 45;

/** Days from 1970-01-01 to an ISO date; `NaN` for anything else. Faster than making a `Date`. */
export function dayNumber(iso: string | undefined): number {
  if (iso === undefined || iso.length < 10) return Number.NaN;
  if (iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return Number.NaN;
  const year = twoDigits(iso, 0) * 100 + twoDigits(iso, 2);
  return dayOf(year, twoDigits(iso, 5), twoDigits(iso, 8));
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  const areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return areDigits ? tens * 10 + ones : Number.NaN;
}

/** Day number of a calendar day. Years are counted from March, so that the leap day comes last. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469;
}

/** The ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
