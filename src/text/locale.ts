/** A language as a BCP 47 tag, "sv", "en-GB", "fi". */
export type Locale = 'sv' | 'en' | (string & {});

/** The languages that have texts, each with the locale in which its numbers and dates are written. */
const SPOKEN = { sv: 'sv-SE', en: 'en-GB' } as const;

/** A language that has texts. */
export type SpokenLanguage = keyof typeof SPOKEN;

/** The language of the texts for a locale: its own if there are texts in it, else Swedish. */
export function spokenIn(locale: Locale): SpokenLanguage {
  const language = languageOf(locale);
  return Object.hasOwn(SPOKEN, language) ? (language as SpokenLanguage) : 'sv';
}

/** The language of a tag, without country and script: "en" of "en-GB". */
export function languageOf(locale: Locale): string {
  return locale.split(/[-_]/, 1).join('').toLowerCase();
}

/** The canonical form of a language tag, "sv-FI" for "sv_fi"; `undefined` when it is not a valid tag. */
export function canonicalLocale(locale: Locale): Locale | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The locale for numbers and dates. For languages with texts it is the one that their texts use, so that all
 * dates on a page are written in the same way. For languages that the browser does not support it is Swedish,
 * since the browser's own fallback may differ from the server's.
 */
export function formatLocale(locale: Locale): string {
  const spoken = spokenIn(locale);
  const isOurs = languageOf(locale) === spoken;
  return isOurs || !Intl.NumberFormat.supportedLocalesOf(locale)[0] ? SPOKEN[spoken] : locale;
}
