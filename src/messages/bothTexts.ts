import type { LocalizedText } from '../text/localizedText';
import { type Phrase, phraseText } from './phrase';

/** Some groups of texts in Swedish and English, the two languages of messages for logs. */
export interface BothLanguages {
  readonly sv: object;
  readonly en: object;
}

/** The text of a phrase in Swedish and in English. */
export function bothTexts(phrase: Phrase, { sv, en }: BothLanguages): LocalizedText {
  return { sv: phraseText(phrase, sv), en: phraseText(phrase, en) };
}
