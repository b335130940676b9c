import { asFailedLoad } from '../load/asFailedLoad';
import type { FailedLoad } from '../load/loadState';
import type { MessagesOf } from '../messages/messages';
import { shownText } from '../messages/shownText';
import { loadErrors } from '../messages/sv/issues/loadErrors';
import { loadState } from '../messages/sv/loadState';

/** What is said of data on its way, and of what could not be fetched. */
export const loadStateWords = { loadErrors, loadState };

/** The texts of data on its way in the language that they are shown in. */
export type LoadStateMessages = MessagesOf<typeof loadStateWords>;

/** What happened and what to do about it, in the words of a view. */
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
