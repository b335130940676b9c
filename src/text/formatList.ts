const formats = new Map<string, Intl.ListFormat>();

/** Words as a list in a sentence: "mål, delmål och indikatorer", "goals and indicators". */
export function formatList(words: readonly string[], locale: string): string {
  const known = formats.get(locale);
  // British English has no comma before the last.
  const format = known ?? new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
  formats.set(locale, format);
  return format.format(words);
}
