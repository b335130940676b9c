import type { Observation } from './observation';

/** When something was observed, in words and as dates. */
export type Period = Pick<Observation, 'period' | 'from' | 'to'>;

/** First and last day as day numbers; the first only when the words say it. */
interface Span {
  readonly from?: number;
  readonly to: number;
}

const DAY = 86_400_000;
const HYPHEN = 45;
/** Months, quarters and years of one kind differ by no more, in days. */
const SLACK = 4;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov'];
const MONTH = MONTHS.concat('dec').map((month) => new RegExp(`(?<!\\p{L})${month}\\p{L}*`, 'giu'));
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Last day of an observation's period, ISO 8601; `undefined` when neither dates nor words tell. */
export function periodEnd(observation: Period): string | undefined {
  const { to, period } = observation;
  if (to !== undefined && !Number.isNaN(dayNumber(to))) return to.slice(0, 10);
  const day = labelSpan(period)?.to;
  return day === undefined ? undefined : new Date(day * DAY).toISOString().slice(0, 10);
}

/** Number of days that an observation covers; `undefined` when neither dates nor words tell. */
export function periodDays(observation: Period): number | undefined {
  const days = daysOf(observation);
  return Number.isNaN(days) ? undefined : days;
}

/** Day number of the last day, to compare and count with; `NaN` when it is not known. */
export function endDay({ to, period }: Period): number {
  const day = dayNumber(to);
  return Number.isNaN(day) ? (labelSpan(period)?.to ?? Number.NaN) : day;
}

/** Whether two periods are equally long, as years or months are; by their words when undated. */
export function sameLength(a: Period, b: Period): boolean {
  const difference = daysOf(a) - daysOf(b);
  if (!Number.isNaN(difference)) return Math.abs(difference) <= SLACK;
  const areBothUnknown = Number.isNaN(daysOf(a)) && Number.isNaN(daysOf(b));
  return areBothUnknown && a.period.replace(YEAR, '') === b.period.replace(YEAR, '');
}

function daysOf({ period, from, to }: Period): number {
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (!Number.isNaN(days)) return days;
  const span = labelSpan(period);
  return span?.from === undefined ? Number.NaN : span.to - span.from + 1;
}

/** Days since 1970 of an ISO date, without the cost of a `Date`; `NaN` of anything else. */
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

/** Counted with years that begin in March, so that the leap day comes last. */
function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469;
}

/** What the words of a period tell: "2021", "Tertial 1 2024", "delår april 2025", "Dec 2022". */
function labelSpan(label: string): Span | undefined {
  const whole = label.length === 4 ? twoDigits(label, 0) * 100 + twoDigits(label, 2) : Number.NaN;
  if (!Number.isNaN(whole)) return months(whole, 1, 12);
  const year = Number(label.match(YEAR)?.at(-1));
  if (Number.isNaN(year)) return undefined;
  const part = /(tertial|kvartal|t|q|kv)\.?\s?([1-4])(?!\d)/iu.exec(label);
  if (part) {
    const size = part[1]?.toLowerCase().startsWith('t') ? 4 : 3;
    const nth = Math.min(Number(part[2]), 12 / size);
    return months(year, (nth - 1) * size + 1, nth * size);
  }
  const month = lastMonth(label);
  if (month === 0) return { to: months(year, 1, 12).to };
  const span = months(year, 1, month);
  return /delår|interim/iu.test(label) ? span : { to: span.to };
}

/** From the first day of one month to the last of another. */
function months(year: number, first: number, last: number): Required<Span> {
  const next = last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1);
  return { from: dayOf(year, first, 1), to: next - 1 };
}

/** Number of the month that stands last in the words; 0 when none does. */
function lastMonth(label: string): number {
  const places = MONTH.map((month) => [...label.matchAll(month)].at(-1)?.index ?? -1);
  const last = Math.max(...places);
  return last === -1 ? 0 : places.indexOf(last) + 1;
}

/** Labels are few and figures many; more than this many different ones are not kept. */
const MOST_LABELS = 2000;
const ends = new Map<string, string | undefined>();

/** Last day of a figure's period, ISO 8601, read from its label only once for all that share it. */
export function outcomeEnd(outcome: Pick<Observation, 'period' | 'to'>): string | undefined {
  const { to, period } = outcome;
  if (to === undefined) return labelEnd(period);
  return to.length === 10 && !Number.isNaN(dayNumber(to)) ? to : periodEnd(outcome);
}

/** Last day of a period by its words alone. */
export function labelEnd(period: string): string | undefined {
  const known = ends.get(period);
  if (known !== undefined || ends.has(period)) return known;
  if (ends.size >= MOST_LABELS) ends.clear();
  const end = periodEnd({ period });
  ends.set(period, end);
  return end;
}
