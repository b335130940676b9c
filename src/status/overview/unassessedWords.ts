import { reasonCounts } from './reasonCounts';
import { REASON_WORDS, type Text } from '../scale/reason';
import type { Verdict } from '../scale/verdict';

/** Why nothing is assessed, in a sentence: the reason that all share, else the most common one. */
export function unassessedWords(verdicts: Iterable<Verdict>): Text {
  const [first, ...others] = reasonCounts(verdicts);
  if (!first) return { sv: 'Inget är bedömt.', en: 'Nothing is assessed.' };
  const words = REASON_WORDS[first.reason];
  const sv = words.sv.toLocaleLowerCase('sv');
  const en = words.en.toLocaleLowerCase('en');
  if (others.length === 0) {
    return { sv: `Inget är bedömt: ${sv}.`, en: `Nothing is assessed: ${en}.` };
  }
  return {
    sv: `Inget är bedömt. Vanligaste orsaken: ${sv}.`,
    en: `Nothing is assessed. Most common reason: ${en}.`,
  };
}
