import type { PhraseTexts } from '../../messages/phrase';
import { textsIn } from '../../messages/textOf';
import { type Explanation, explanationLines } from './explanation';
import type { Locale } from '../../text/locale';

/**
 * An explanation as plain text, for reports and for copying; a line for each thing it says, and "" for
 * what has no explanation.
 *
 * @param language One of ours, or texts of your own, group by group; what they lack is said in Swedish.
 *   @default "sv"
 *
 * @example
 * explanationText(explain('mal-4', planStatuses(plan, followUp)));
 */
export function explanationText(
  explanation: Explanation | undefined,
  language: Locale | PhraseTexts = 'sv',
): string {
  return explanation ? explanationLines(explanation, textsIn(language)).join('\n') : '';
}
