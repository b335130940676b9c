import type { Text } from '../text/text';
import type { Phrase } from './phrase';
import { textOf } from './textOf';

/** A phrase in one of our languages; nothing for none. */
export function inOne(phrase: Phrase | undefined, locale: 'sv' | 'en'): string {
  return phrase ? textOf(phrase, locale) : '';
}

/** A phrase in both of our languages. */
export function inBoth(phrase: Phrase): Text {
  return { sv: inOne(phrase, 'sv'), en: inOne(phrase, 'en') };
}
