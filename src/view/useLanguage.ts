import type { MessageOverrides } from '../messages/messages';
import { canonicalLocale, languageOf, type Locale } from '../text/locale';
import { createContext, useContext, useMemo } from 'react';

/** The language of a view, and what of its texts is the host's own. */
export interface LanguageProps {
  /**
   * Language of the interface as a BCP 47 tag, "sv", "en-GB"; the words of the data stay as they are. A
   * language that neither we nor `messages` have texts in is shown in Swedish, and marked as that.
   * @default that of the `LanguageProvider` or the view round it, "sv" without one
   */
  locale?: Locale | undefined;
  /**
   * Texts that replace the built-in ones, and those of the `LanguageProvider` if they are in the same
   * language. Pass the same object as long as its content is the same.
   * @default none
   */
  messages?: MessageOverrides | undefined;
}

/** A language with the texts that replace ours, the nearest last. */
export interface Language {
  readonly locale: Locale;
  readonly overrides: readonly MessageOverrides[];
}

/** The language that holds where nothing else is said. */
export const LanguageContext = createContext<Language>({ locale: 'sv', overrides: [] });

/** The language round it, and what the props change of it; the same object as long as all is the same. */
export function useLanguage({ locale: asked, messages }: LanguageProps): Language {
  const outer = useContext(LanguageContext);
  return useMemo(() => {
    const locale = canonicalLocale(asked ?? '') ?? outer.locale;
    if (locale === outer.locale && !messages) return outer;
    // Texts are in the language that they were given with.
    const isSame = languageOf(locale) === languageOf(outer.locale);
    const inherited = isSame ? outer.overrides : [];
    return { locale, overrides: messages ? [...inherited, messages] : inherited };
  }, [outer, asked, messages]);
}
