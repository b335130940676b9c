import { dayNumber, dayOf, isoDay } from '../parse/dayNumber';

/** The kind of a period. A `day` only says when the period ends, as in a figure "per 31 aug". */
export type PeriodKind =
  | 'year'
  | 'schoolYear'
  | 'halfYear'
  | 'term'
  | 'tertial'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  /** From one period to another: "jan–aug 2024", "2021–2023". */
  | 'span';

/** A period as day numbers; without `from` when only its end is known. */
export interface CalendarDays {
  readonly kind: PeriodKind;
  readonly from?: number;
  readonly to: number;
}

/**
 * Reads a day, a year or a part of a year. The text must be in lower case, with single spaces and with
 * ordinals as digits. `undefined` when it is not understood or can be read in several ways.
 */
export function calendarDays(text: string): CalendarDays | undefined {
  const plain = text.replaceAll(/^[ .:;]+|[ .:;]+$/g, '');
  return dayIn(plain) ?? partIn(plain);
}

/** A year written with two or four digits; two digits mean this century. */
export function fullYear(digits: string): number | undefined {
  if (/^\d\d$/.test(digits)) return 2000 + Number(digits);
  return /^(?:19|20)\d\d$/.test(digits) ? Number(digits) : undefined;
}

const DAYS: readonly (readonly [RegExp, (groups: readonly string[]) => readonly string[]])[] = [
  [/^(\d{4})-?(\d\d)-?(\d\d)(?:[t ][\d:.,]+z?)?$/, ([y = '', m = '', d = '']) => [y, m, d]],
  [/^(\d{4})[/.](\d\d)[/.](\d\d)$/, ([y = '', m = '', d = '']) => [y, m, d]],
  [/^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u, ([d = '', m = '', y = '']) => [y, m, d]],
  [/^(\p{L}+)\.? (\d{1,2}) (\d{4})$/u, ([m = '', d = '', y = '']) => [y, m, d]],
  [/^(\d{4}) (\d{1,2}) (\p{L}+)$/u, ([y = '', d = '', m = '']) => [y, m, d]],
  // "5/6 2024" and "5/6-2024" are Swedish ways to write a date, so the day comes first.
  [/^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/, ([d = '', m = '', y = '']) => [y, m, d]],
];

function dayIn(text: string): CalendarDays | undefined {
  for (const [pattern, order] of DAYS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = '', month = '', day = ''] = order(found.slice(1));
    return dayOfCalendar(year, month, day);
  }
  // "31/12/2024" and "31.12.2024" can only be read in one way, but "5/6/2024" in two.
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12) return dayOfCalendar(year, second, first);
  if (Number(second) > 12) return dayOfCalendar(year, first, second);
  return first !== '' && first === second ? dayOfCalendar(year, first, second) : undefined;
}

/** The day, or `undefined` when the calendar has no such day. */
function dayOfCalendar(year: string, month: string, day: string): CalendarDays | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : monthIn(month);
  if (number === undefined || fullYear(year) === undefined || year.length !== 4) return undefined;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const to = dayNumber(iso);
  return number >= 1 && number <= 12 && isoDay(to) === iso ? { kind: 'day', to } : undefined;
}

const MONTHS = [
  /^jan(?:uari|uary)?$/,
  /^feb(?:r|ruari|ruary)?$/,
  /^mar(?:s|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[jy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:usti|ust)?$/,
  /^sep(?:t|tember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

/** Number of a month, 1 to 12, by its name in Swedish or English. */
export function monthIn(word: string): number | undefined {
  const index = MONTHS.findIndex((name) => name.test(word));
  return index === -1 ? undefined : index + 1;
}

/** A part of one year, or a whole year. */
function partIn(text: string): CalendarDays | undefined {
  const before = /^((?:19|20)\d\d)(?!\d{3})(.*)$/.exec(text);
  if (before) {
    const [, year = '', rest = ''] = before;
    const month = /^[-/. ]?(0[1-9]|1[0-2])$/.exec(rest)?.[1];
    // "2011/12" can be a month or a school year.
    if (month !== undefined && rest === `/${(Number(year) + 1) % 100}`) return undefined;
    if (month !== undefined) return monthsOf('month', Number(year), Number(month), 1);
    const part = /^[-/. :]*(\D.*)$/.exec(rest)?.[1];
    if (rest === '') return wholeYear(Number(year));
    return part === undefined ? undefined : partOf(part, Number(year));
  }
  const [, rest = '', year = ''] = /^(.*?)((?:19|20)\d\d)$/.exec(text) ?? [];
  if (year !== '') {
    const month = /^(0?[1-9]|1[0-2])[-/.]$/.exec(rest)?.[1];
    if (month !== undefined) return monthsOf('month', Number(year), Number(month), 1);
    const part = /^(.*?)[-/. :']*$/.exec(rest)?.[1] ?? '';
    if (part === '') return rest.trim() === '' ? wholeYear(Number(year)) : undefined;
    // "112024" is not a part of a year.
    return /\d$/.test(rest) ? undefined : partOf(part, Number(year));
  }
  return shortYear(text);
}

/** "aug-24", "VT24", "Q3 24": two digits are a year when they cannot be a day. */
function shortYear(text: string): CalendarDays | undefined {
  const [, part = '', sign = '', digits = ''] =
    /^(.*?[^\d\s'/-]\.?(?: ?\d)?)( ?[-'/] ?| |)(\d\d)$/.exec(text) ?? [];
  const year = fullYear(digits);
  if (year === undefined) return undefined;
  const isMonth = monthIn(part.replace(/\.$/, '')) !== undefined;
  const isTerm = /^(?:[hv]t|\p{L}{5,})/u.test(part) && !isMonth;
  const isCounted = /\d$/.test(part) && sign !== '';
  return (isMonth && /[-'/]/.test(sign)) || isTerm || isCounted ? partOf(part, year) : undefined;
}

interface Part {
  readonly kind: PeriodKind;
  /** The word before or after the number. */
  readonly words: RegExp;
  readonly most: number;
}

const PARTS: readonly Part[] = [
  { kind: 'halfYear', words: /^(?:h|hy|halvår(?:et)?|half(?:[- ]?year)?)$/u, most: 2 },
  { kind: 'tertial', words: /^(?:t|tert|tertial(?:et)?)$/u, most: 3 },
  { kind: 'quarter', words: /^(?:k|kv|kvartal(?:et)?|q|quarter)$/u, most: 4 },
  { kind: 'month', words: /^(?:m|mån|månad|month)$/u, most: 12 },
  { kind: 'week', words: /^(?:v|vecka|w|week)$/u, most: 53 },
];
const TERMS: readonly (readonly [RegExp, number])[] = [
  [/^(?:vt|vårtermin(?:en)?|spring (?:term|semester))$/u, 1],
  [/^(?:ht|hösttermin(?:en)?|(?:autumn|fall) (?:term|semester))$/u, 7],
];

/** A part of a year: "kv 1", "1 halvåret", "augusti", "ht", "v 12". */
function partOf(text: string, year: number): CalendarDays | undefined {
  const word = text.trim();
  if (word === '') return wholeYear(year);
  const month = monthIn(word);
  if (month !== undefined) return monthsOf('month', year, month, 1);
  const term = TERMS.find(([name]) => name.test(word));
  if (term) return monthsOf('term', year, term[1], 6);
  const { words = '', digits } =
    (
      /^(?<words>\D+?)[. -]*(?<digits>\d{1,2})$/.exec(word) ??
      /^(?<digits>\d)[. -]*(?<words>\D+)$/.exec(word)
    )?.groups ?? {};
  const number = Number(digits);
  const part = PARTS.find((one) => one.words.test(words));
  if (!part || !(number >= 1 && number <= part.most)) return undefined;
  if (part.kind === 'week') return weekOf(year, number);
  const length = 12 / part.most;
  return monthsOf(part.kind, year, (number - 1) * length + 1, length);
}

/** A year, from its first day to its last. */
export function wholeYear(year: number): CalendarDays {
  return monthsOf('year', year, 1, 12);
}

function monthsOf(kind: PeriodKind, year: number, first: number, count: number): CalendarDays {
  const next = first + count;
  const end = next > 12 ? dayOf(year + 1, next - 12, 1) : dayOf(year, next, 1);
  return { kind, from: dayOf(year, first, 1), to: end - 1 };
}

/** By ISO 8601, weeks begin on a Monday and week 1 is the one with the fourth of January. */
function weekOf(year: number, week: number): CalendarDays | undefined {
  const from = mondayBefore(dayOf(year, 1, 4)) + 7 * (week - 1);
  // By ISO 8601, a week belongs to the year of its Thursday, so most years have no week 53.
  return from + 3 < dayOf(year + 1, 1, 1) ? { kind: 'week', from, to: from + 6 } : undefined;
}

/** Day 0 is the first of January 1970, a Thursday. */
function mondayBefore(day: number): number {
  return day - ((day + 3) % 7);
}
