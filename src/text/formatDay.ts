const WRITTEN = { sv: 'sv-SE', en: 'en-GB' };

/** An ISO date in words, "31 dec. 2025" or "dec. 2025"; what is no such date stands as written. */
export function formatDay(text: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T.*)?)?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(locale === 'en' ? WRITTEN.en : WRITTEN.sv, {
    ...(day !== undefined && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
