import { useContext } from 'react';
import { arrivalOf, loadedMessages } from '../messages/loadMessages';
import type { Messages, MessagesOf } from '../messages/messages';
import { messagesFor } from '../messages/messagesFor';
import { type Language, LanguageContext } from './useLanguage';

type Known = WeakMap<object, MessagesOf<object>>;

const knownIn = new WeakMap<Language, Known>();

/**
 * The texts of some groups in the language of the view; the same object as long as the texts are equal.
 * Suspends while the language is loading.
 * @param groups The Swedish texts; the same object in every call.
 */
export function useMessages<G extends Partial<Messages>>(groups: G): MessagesOf<G> {
  const language = useContext(LanguageContext);
  const arrival = arrivalOf(language.locale);
  // oxlint-disable-next-line typescript/only-throw-error -- React 18 and 19 wait for a thrown promise; `use` is not in 18
  if (arrival) throw arrival;
  const known = knownIn.get(language) ?? new WeakMap<object, MessagesOf<object>>();
  knownIn.set(language, known);
  const found = known.get(groups);
  if (found && (found.locale === language.locale || !loadedMessages(language.locale))) {
    return found as MessagesOf<G>;
  }
  const messages = messagesFor(groups, language.locale, language.overrides);
  known.set(groups, messages);
  return messages;
}
