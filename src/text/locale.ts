/** A language as a BCP 47 tag, "sv", "en-GB", "fi". */
export type Locale = 'sv' | 'en' | (string & {});

/** Each language that we have texts in, and as whom its numbers and days are written. */
const SPOKEN = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The languages that we have texts in. */
export type SpokenLanguage = keyof typeof SPOKEN;

/** Which of our languages says what is asked for in another: the same where we have it, else Swedish. */
export function spokenIn(locale: Locale): SpokenLanguage {
  const language = languageOf(locale);
  return Object.hasOwn(SPOKEN, language) ? (language as SpokenLanguage) : 'sv';
}

/** The language of a tag, without country and script: "en" of "en-GB". */
export function languageOf(locale: Locale): string {
  return locale.split(/[-_]/, 1).join('').toLowerCase();
}

/** A tag as the standard writes it, "sv-FI" for "sv_fi"; `undefined` for what is not a tag. */
export function canonicalLocale(locale: Locale): Locale | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The tag by which numbers and days are written. For our own languages it is the one that their texts
 * use, so that a page does not write days in two ways. A language that the browser cannot write is
 * written as Swedish, since the browser's own choice may differ from the server's.
 */
export function formatLocale(locale: Locale): string {
  const spoken = spokenIn(locale);
  const isOurs = languageOf(locale) === spoken;
  return isOurs || !Intl.NumberFormat.supportedLocalesOf(locale)[0] ? SPOKEN[spoken] : locale;
}
