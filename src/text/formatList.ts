import { formatLocale, type Locale } from './locale';

const formats = new Map<string, Intl.ListFormat>();

/** Words as a list in a sentence: "mål, delmål och indikatorer", "goals and indicators". */
export function formatList(words: readonly string[], locale: Locale): string {
  const known = formats.get(locale);
  const format = known ?? new Intl.ListFormat(formatLocale(locale));
  formats.set(locale, format);
  return format.format(words);
}
