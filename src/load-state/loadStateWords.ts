import { asFailedLoad } from '../load/asFailedLoad';
import type { FailedLoad } from '../load/loadState';
import type { MessagesOf } from '../messages/messages';
import { shownText } from '../messages/shownText';
import { loadErrors } from '../messages/sv/issues/loadErrors';
import { loadState } from '../messages/sv/loadState';

/** The texts about data that is loading or could not be fetched. */
export const loadStateWords = { loadErrors, loadState };

/** The texts of loading states in the language that they are shown in. */
export type LoadStateMessages = MessagesOf<typeof loadStateWords>;

/** What happened and what to do about it, in the language of a view. */
export function errorTexts(
  error: FailedLoad,
  messages: LoadStateMessages,
): { text: string; advice: string } {
  const { phrase, text, advicePhrase, advice } = asFailedLoad(error);
  return {
    text: shownText(phrase, text, messages),
    advice: shownText(advicePhrase, advice, messages),
  };
}
