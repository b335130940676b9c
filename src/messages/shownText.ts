import type { LocalizedText } from '../text/localizedText';
import { type Locale, spokenIn } from '../text/locale';
import { type Phrase, phraseText } from './phrase';

/**
 * The text of a phrase in the language of a view. If the view has no text for it, as with issues that a host
 * has made itself, the text that came with the phrase is used.
 */
export function shownText(
  phrase: Phrase | undefined,
  written: LocalizedText,
  messages: { readonly locale: Locale },
): string {
  const text = phrase && phraseText(phrase, messages);
  return text === undefined || text === phrase?.code ? written[spokenIn(messages.locale)] : text;
}
