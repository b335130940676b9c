import { formatLocale, languageOf, type Locale } from './locale';

/**
 * An ISO date in words, "31 dec. 2025" or "dec. 2025"; any other text is returned as written.
 *
 * @param month How the month is written. @default "short"
 */
export function formatDay(text: string, locale: Locale, month: 'short' | 'long' = 'short'): string {
  const [, year, monthNumber, day] = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T.*)?)?$/.exec(text) ?? [];
  if (year === undefined || monthNumber === undefined) return text;
  const date = new Date(`${year}-${monthNumber}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  return formatOf(locale, {
    ...(day !== undefined && { day: 'numeric' }),
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/**
 * A moment's day by the reader's calendar: "3 november", with the year "3 november 2025".
 *
 * @param timeZone The time zone of the day and the time. @default the reader's
 */
export function formatMoment(
  at: Date,
  locale: Locale,
  { hasYear, timeZone }: { readonly hasYear: boolean; readonly timeZone?: string },
): { readonly day: string; readonly clock: string } {
  const zone = timeZone === undefined ? {} : { timeZone };
  const year = hasYear ? { year: 'numeric' as const } : {};
  const day = formatOf(locale, { day: 'numeric', month: 'long', ...year, ...zone }).format(at);
  const clock = formatOf(locale, { hour: '2-digit', minute: '2-digit', ...zone }).format(at);
  // Swedish separates hours and minutes by a full stop, but browsers use a colon.
  return { day, clock: languageOf(locale) === 'sv' ? clock.replace(':', '.') : clock };
}

function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(formatLocale(locale), options);
}
