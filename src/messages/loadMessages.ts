import { languages } from '#languages';
import type { Locale, Messages } from './messages';

/** How far a language has come. */
interface Loading {
  messages?: Messages;
  /** Settled when the messages are there; never rejected. Absent when there is nothing to wait for. */
  arrival?: Promise<void>;
  error?: unknown;
}

const loadings = new Map<Locale, Loading>();

/**
 * Loads the texts of a language ahead, so that no view has to wait for them. Swedish is always there,
 * and on a server every language is.
 *
 * @throws When they cannot be fetched; views then speak Swedish until a later call has succeeded.
 *
 * @example
 * await loadMessages('en'); // before the page is rendered
 */
export async function loadMessages(locale: Locale): Promise<void> {
  if (loadings.get(locale)?.error !== undefined) loadings.delete(locale);
  await arrivalOf(locale);
  const { error } = loadingOf(locale);
  if (error !== undefined) throw error;
}

/** The texts of a language when they are there; of Swedish nothing, since each view has its own. */
export function loadedMessages(locale: Locale): Messages | undefined {
  return loadingOf(locale).messages;
}

/** What to wait for before a language is shown; nothing when it is there, or cannot be had. */
export function arrivalOf(locale: Locale): Promise<void> | undefined {
  return loadingOf(locale).arrival;
}

function loadingOf(locale: Locale): Loading {
  const known = loadings.get(locale);
  if (known) return known;
  const loading = locale === 'sv' ? {} : load(languages[locale]);
  loadings.set(locale, loading);
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
