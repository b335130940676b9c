import { xmlText } from './branch';
import { OWN_MARK, type OwnFields } from './ownFields';

/**
 * Adds what StratML has no element for to the end of a text: as sentences for people who open the file in
 * other programs, and as fields that `readStratml` reads.
 */
export function withOwnFields(
  text: string | undefined,
  own: OwnFields,
  words: readonly string[] = [],
): string | undefined {
  const fields = JSON.stringify(own);
  if (fields === '{}' && words.length === 0) return text || undefined;
  // The mark is escaped, since it must only occur once, and so are two characters that XML cannot hold.
  const json = fields
    .replaceAll(OWN_MARK, `\\u005b${OWN_MARK.slice(1)}`)
    .replace(/[\uFFFE\uFFFF]/g, (each) => (each === '\uFFFE' ? '\\ufffe' : '\\uffff'));
  const sentence = words.map((each) => `${each.replace(/[[{}]/g, '')} `).join('');
  return `${text ? `${text}\n\n` : ''}${OWN_MARK} ${sentence}${json}]`;
}

/** The text, if an element holds it without change; `undefined` when reading it back would give another. */
export function plain(text: string | undefined, clean = (each: string) => each.trim()) {
  const isPlain =
    text !== undefined && text !== '' && clean(xmlText(text)) === text && !text.includes(OWN_MARK);
  return isPlain ? text : undefined;
}
