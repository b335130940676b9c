import { languages } from '#languages';
import { type Locale, type SpokenLanguage, spokenIn } from '../text/locale';
import type { Messages } from './messages';

/** The loading state of a language. */
interface Loading {
  messages?: Messages;
  /** Resolves when loading has finished, and never rejects. Absent when there is nothing to wait for. */
  arrival?: Promise<void>;
  error?: unknown;
}

const loadings = new Map<SpokenLanguage, Loading>();

/**
 * Loads the texts of a language in advance, so that no view has to wait for them. Swedish and a host's own
 * texts are always available, and on a server every language is.
 *
 * @throws When the texts cannot be fetched. Views then use Swedish until a later call has succeeded.
 *
 * @example
 * await loadMessages('en'); // before the page is rendered
 */
export async function loadMessages(locale: Locale): Promise<void> {
  const language = spokenIn(locale);
  if (loadings.get(language)?.error !== undefined) loadings.delete(language);
  await arrivalOf(locale);
  const { error } = loadingOf(locale);
  if (error !== undefined) throw error;
}

/** The texts of a language if they are loaded; `undefined` for Swedish, which is part of each view. */
export function loadedMessages(locale: Locale): Messages | undefined {
  return loadingOf(locale).messages;
}

/** Resolves when a language is loaded; `undefined` when it is, or when loading has failed. */
export function arrivalOf(locale: Locale): Promise<void> | undefined {
  return loadingOf(locale).arrival;
}

function loadingOf(locale: Locale): Loading {
  const language = spokenIn(locale);
  const known = loadings.get(language);
  if (known) return known;
  const loading = language === 'sv' ? {} : load(languages[language]);
  loadings.set(language, loading);
  return loading;
}

function load(language: () => Messages | Promise<Messages>): Loading {
  const given = language();
  if (!(given instanceof Promise)) return { messages: given };
  const loading: Loading = {};
  loading.arrival = given
    .then(
      (messages) => void (loading.messages = messages),
      (error: unknown) => void (loading.error = error),
    )
    .then(() => void delete loading.arrival);
  return loading;
}
