import { xmlText } from './branch';
import { OWN_MARK, type OwnFields } from './ownFields';

/**
 * A text with what StratML has no element for at its end: in words for whoever reads the file in another
 * program, and as fields that `readStratml` takes back.
 */
export function withOwnFields(
  text: string | undefined,
  own: OwnFields,
  words: readonly string[] = [],
): string | undefined {
  const fields = JSON.stringify(own);
  if (fields === '{}' && words.length === 0) return text || undefined;
  // The mark may stand only once; JSON leaves two characters as they are that XML cannot hold.
  const json = fields
    .replaceAll(OWN_MARK, `\\u005b${OWN_MARK.slice(1)}`)
    .replace(/[\uFFFE\uFFFF]/g, (each) => (each === '\uFFFE' ? '\\ufffe' : '\\uffff'));
  const sentence = words.map((each) => `${each.replace(/[[{}]/g, '')} `).join('');
  return `${text ? `${text}\n\n` : ''}${OWN_MARK} ${sentence}${json}]`;
}

/** The text as a reader gets it back from an element of its own; nothing when that differs. */
export function plain(text: string | undefined, clean = (each: string) => each.trim()) {
  const isPlain =
    text !== undefined && text !== '' && clean(xmlText(text)) === text && !text.includes(OWN_MARK);
  return isPlain ? text : undefined;
}
