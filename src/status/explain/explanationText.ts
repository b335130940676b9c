import type { PhraseTexts } from '../../messages/phrase';
import { textsIn } from '../../messages/textOf';
import { type Explanation, explanationLines } from './explanation';
import type { Locale } from '../../text/locale';

/**
 * An explanation as plain text with several lines, for reports and for copying; "" when there is no
 * explanation.
 *
 * @param language a language of the package, or your own texts by group; Swedish is used for those you
 *   leave out. @default "sv"
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
