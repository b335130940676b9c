import type { MessageOverrides } from '../messages/messages';
import { canonicalLocale, languageOf, type Locale } from '../text/locale';
import { createContext, useContext, useMemo } from 'react';

/** The language of a view, and the host's own texts. */
export interface LanguageProps {
  /**
   * Language of the interface as a BCP 47 tag, "sv", "en-GB"; the texts of the data are not translated. A
   * language for which neither the package nor `messages` has texts is shown in Swedish, and marked as
   * Swedish.
   * @default that of the surrounding `LanguageProvider` or view, otherwise "sv"
   */
  locale?: Locale | undefined;
  /**
   * Texts that replace the built-in ones, and those of the `LanguageProvider` if they are in the same
   * language. Pass the same object as long as its content is the same.
   * @default none
   */
  messages?: MessageOverrides | undefined;
}

/** A language with the texts that replace the built-in ones, the innermost last. */
export interface Language {
  readonly locale: Locale;
  readonly overrides: readonly MessageOverrides[];
}

/** The language where none is set. */
export const LanguageContext = createContext<Language>({ locale: 'sv', overrides: [] });

/**
 * The surrounding language with the changes that the props make to it; the same object as long as nothing
 * changes.
 */
export function useLanguage({ locale: asked, messages }: LanguageProps): Language {
  const outer = useContext(LanguageContext);
  return useMemo(() => {
    const locale = canonicalLocale(asked ?? '') ?? outer.locale;
    if (locale === outer.locale && !messages) return outer;
    // Texts belong to the language that they were given with.
    const isSame = languageOf(locale) === languageOf(outer.locale);
    const inherited = isSame ? outer.overrides : [];
    return { locale, overrides: messages ? [...inherited, messages] : inherited };
  }, [outer, asked, messages]);
}
