import {
  calendarDays,
  fullYear,
  monthIn,
  wholeYear,
  type CalendarDays,
  type PeriodKind,
} from './calendarDays';
import { dayOf, isoDay } from '../parse/dayNumber';

/** When a period begins and ends. */
export interface ReadPeriod {
  readonly kind: PeriodKind;
  /** First day, ISO 8601; absent when the label only says when the period ends. */
  readonly from?: string | undefined;
  /** Last day, ISO 8601. */
  readonly to: string;
}

/** Many figures share few labels, so what is read is kept; above this many labels it is forgotten. */
const MOST_LABELS = 2000;
const LONGEST = 100;
const known = new Map<string, ReadPeriod | undefined>();

/**
 * Reads the first and last day of a period from a label in Swedish or English: years, half-years, tertials,
 * quarters, months, weeks, days, school years (July to June), terms and spans, the codes of SCB and
 * ISO 8601, and periods counted from the new year ("delår aug 2024"). `undefined` when the label is not
 * understood or can be understood in several ways, like "delår 2024", which does not say when it ends.
 *
 * @example
 * readPeriod('2:a kvartalet 2024'); // { kind: 'quarter', from: '2024-04-01', to: '2024-06-30' }
 * readPeriod('Mätning 1'); // undefined
 */
export function readPeriod(label: string): ReadPeriod | undefined {
  const found = known.get(label);
  if (found !== undefined || known.has(label)) return found;
  if (label.length > LONGEST) return undefined;
  if (known.size >= MOST_LABELS) known.clear();
  const read = qualified(plainWords(label));
  known.set(label, read);
  return read;
}

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:första|first)(?!\p{L})/gu, '1'],
  [/(?<!\p{L})(?:andra|second)(?!\p{L})/gu, '2'],
  [/(?<!\p{L})(?:tredje|third)(?!\p{L})/gu, '3'],
  [/(?<!\p{L})(?:fjärde|fourth)(?!\p{L})/gu, '4'],
  [/(?<=\d)(?::?[ae]|st|nd|rd|th)(?!\p{L})/gu, ''],
];
/** Words that say nothing about when the period is. */
const FILLING =
  /(?<!\p{L})(?:den|of|av|per|under|år|åren|perioden|mandatperioden|planperioden|the)(?!\p{L})/gu;
const FIGURE_KIND =
  /(?<!\p{L})(?:utfall|budget|prognos|resultat|outcome|forecast|actual|prel|preliminärt?|preliminary|medel|snitt|medelvärde|genomsnitt|average|mean)(?!\p{L})\.?/gu;

/** The label in lower case, with plain spaces and hyphens, ordinals as digits, and without filler words. */
function plainWords(label: string): string {
  let text = label.normalize('NFC').toLowerCase();
  text = text
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll('’', "'")
    .replaceAll(/[*¹²³†()[\],]/g, ' ');
  for (const [words, digit] of ORDINALS) text = text.replaceAll(words, digit);
  return tidy(text.replaceAll(FILLING, ' ').replaceAll(FIGURE_KIND, ' '));
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[ .:;]+|[ .:;]+$/g, '');
}

const WHOLE =
  /(?<![\p{L}-])(?:bokslut(?:et)?|årsbokslut(?:et)?|årsredovisning(?:en)?|helår(?:et)?|kalenderår(?:et)?|året|full year|calendar year|annual|year|cy)(?!\p{L})/u;
const SCHOOL = /(?<!\p{L})(?:läsår(?:et)?|skolår(?:et)?|lå|school year|academic year)(?!\p{L})/u;
const INTERIM =
  /(?<!\p{L})(?:delårs?(?:bokslut|rapport|period)?(?:et|en)?|interim(?: report)?|ack(?:umulerat)?|ytd|hittills)(?!\p{L})\.?/u;
const UP_TO = /^(?:t\.? ?o\.? ?m|till och med|through|up to|to and including)(?!\p{L})\.?/u;
const START = /^(?:ingången|början|start|beginning)(?!\p{L})/u;
const END = /^(?:utgången|slutet|end)(?!\p{L})/u;
const ROLLING =
  /(?<!\p{L})(?:r ?12|(?:rullande|senaste|rolling|last) (?:12|tolv|twelve)(?: ?(?:mån(?:ader(?:na)?)?|months))?)(?!\p{L}|\d)\.?/u;

/** A period, perhaps with a word such as "delår" or "utgången av" that says which part of it is meant. */
function qualified(text: string): ReadPeriod | undefined {
  const without = (words: RegExp) => tidy(text.replace(words, ' '));
  if (SCHOOL.test(text)) return shown(schoolYear(without(SCHOOL)));
  if (ROLLING.test(text))
    return shown(rolling(periodDays(tidy(without(ROLLING).replace(UP_TO, ' ')))));
  if (INTERIM.test(text)) return shown(sinceNewYear(without(INTERIM), 'interim'));
  if (UP_TO.test(text)) return shown(sinceNewYear(without(UP_TO), 'upTo'));
  if (START.test(text)) return shown(edgeOf(without(START), 'from'));
  if (END.test(text)) return shown(edgeOf(without(END), 'to'));
  const days = periodDays(tidy(text.replace(WHOLE, ' ')));
  // "Bokslut aug 2024" names an annual account but a month, so it is not understood.
  const isWhole = days?.kind === 'year' || days?.kind === 'day' || days?.kind === 'span';
  return WHOLE.test(text) && !isWhole ? undefined : shown(days);
}

function shown(days: CalendarDays | undefined): ReadPeriod | undefined {
  if (!days) return undefined;
  const { kind, from, to } = days;
  return { kind, ...(from !== undefined && { from: isoDay(from) }), to: isoDay(to) };
}

/** From the new year to the end of the period. "Delår" with only a year does not say when it ends. */
function sinceNewYear(text: string, mode: 'interim' | 'upTo'): CalendarDays | undefined {
  const days = periodDays(text);
  if (!days) return undefined;
  if (days.kind === 'year') return mode === 'upTo' ? { kind: 'day', to: days.to } : undefined;
  const first = dayOf(Number(isoDay(days.to).slice(0, 4)), 1, 1);
  if (days.kind === 'schoolYear' || (days.from ?? first) < first) return undefined;
  return { ...days, kind: days.from === first ? days.kind : 'span', from: first };
}

/** The twelve months up to the end of a period. */
function rolling(days: CalendarDays | undefined): CalendarDays | undefined {
  if (!days || days.kind === 'week' || days.kind === 'schoolYear') return undefined;
  const [year = 0, month = 0, day = 0] = isoDay(days.to + 1)
    .split('-')
    .map(Number);
  return { kind: 'span', from: dayOf(year - 1, month, day), to: days.to };
}

function edgeOf(text: string, edge: 'from' | 'to'): CalendarDays | undefined {
  const days = periodDays(text);
  const day = days?.[edge];
  return day === undefined ? undefined : { kind: 'day', to: day };
}

function periodDays(text: string): CalendarDays | undefined {
  return schoolYearByYears(text) ?? calendarDays(text) ?? spanIn(text);
}

/** "2023/24" and "2023/2024", but not "2011/12", which can be a month. */
function schoolYearByYears(text: string): CalendarDays | undefined {
  const isMonth = /^\d{4}\/(?:0[1-9]|1[0-2])$/.test(text);
  return isMonth || !/^\d{4} ?\/ ?(?:\d\d|\d{4})$/.test(text) ? undefined : schoolYear(text);
}

/** From July to June. */
function schoolYear(text: string): CalendarDays | undefined {
  const [, first = '', last = ''] = /^(\d\d|\d{4}) ?[/-] ?(\d\d|\d{4})$/.exec(text) ?? [];
  const year = fullYear(first);
  if (year === undefined || fullYear(last) !== year + 1) return undefined;
  return { kind: 'schoolYear', from: dayOf(year, 7, 1), to: dayOf(year + 1, 6, 30) };
}

/** From one period to another. Each can lack a year or a word that the other has: "jan–aug 2024". */
function spanIn(text: string): CalendarDays | undefined {
  for (const separator of text.matchAll(
    / ?(?:--?|\/| till och med | t\.? ?o\.? ?m\.? | till | to )(?=.) ?/gu,
  )) {
    const first = tidy(text.slice(0, separator.index));
    const last = tidy(text.slice(separator.index + separator[0].length));
    const days = spanOf(first, last, separator[0].trim());
    if (days) return days;
  }
  return undefined;
}

function spanOf(first: string, last: string, sign: string): CalendarDays | undefined {
  if (first === '' || (sign === '/' && /^\d{1,4}$/.test(first))) return undefined;
  const ends = lastIn(first, last);
  const begins = firstIn(first, last, ends);
  const from = begins?.from ?? begins?.to;
  if (!ends || from === undefined || begins?.kind === 'schoolYear') return undefined;
  if (from >= ends.to || (ends.from ?? ends.to) < from) return undefined;
  const [start, end] = [isoDay(from), isoDay(ends.to)];
  const isYear = start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
  return { kind: isYear ? 'year' : 'span', from, to: ends.to };
}

const BARE = /^\d{1,2}$/;
const YEAR_FIRST = /^(?:19|20)\d\d(?!\d)/;

function lastIn(first: string, last: string): CalendarDays | undefined {
  const year = YEAR_FIRST.exec(first)?.[0];
  // "2023-24" can be two years or a school year.
  if (year === first && /^\d\d$/.test(last)) {
    const end = Number(year.slice(0, 2) + last);
    return end > Number(year) + 1 ? wholeYear(end) : undefined;
  }
  const prefix = /^\D*?(?=[. ]*\d{1,2}(?: |$))/u.exec(first)?.[0] ?? '';
  return (
    calendarDays(last) ??
    (monthIn(first) === undefined ? undefined : calendarDays(last.replace(/ (?=\d\d$)/, '-'))) ??
    (/^\d{1,2} /.test(last) ? calendarDays(`${prefix} ${last}`) : undefined) ??
    (year === undefined ? undefined : calendarDays(`${last} ${year}`)) ??
    (year === undefined || !BARE.test(last)
      ? undefined
      : calendarDays(`${first.slice(year.length).replace(/\d+$/, '')}${last} ${year}`))
  );
}

function firstIn(
  first: string,
  last: string,
  ends: CalendarDays | undefined,
): CalendarDays | undefined {
  if (!ends) return undefined;
  const year = isoDay(ends.to).slice(0, 4);
  // "1-15 aug 2024"
  if (BARE.test(first)) return calendarDays(`${first}${last.replace(/^\d{1,2}/, '')}`);
  return calendarDays(first) ?? calendarDays(`${first} ${year}`);
}
