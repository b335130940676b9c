import type { LocalizedText } from '../text/localizedText';
import { type Locale, spokenIn } from '../text/locale';
import { type Phrase, phraseText } from './phrase';

/**
 * A phrase in the words of a view. Where the view has none, as for what a host has written itself, what
 * was written with it is shown.
 */
export function shownText(
  phrase: Phrase | undefined,
  written: LocalizedText,
  messages: { readonly locale: Locale },
): string {
  const text = phrase && phraseText(phrase, messages);
  return text === undefined || text === phrase?.code ? written[spokenIn(messages.locale)] : text;
}
