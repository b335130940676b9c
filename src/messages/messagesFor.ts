import { loadedMessages } from './loadMessages';
import { languageOf, type Locale, spokenIn } from '../text/locale';
import type { MessageOverrides, Messages, MessagesOf } from './messages';

/**
 * The texts of some groups in a language that has been loaded, with the host's own texts replacing ours.
 *
 * @param groups The groups in Swedish, which are part of each view.
 * @param overrides Texts of the host. Later ones replace earlier ones.
 */
export function messagesFor<G extends Partial<Messages>>(
  groups: G,
  locale: Locale = 'sv',
  overrides: readonly MessageOverrides[] = [],
): MessagesOf<G> {
  const loaded = loadedMessages(locale);
  const names = Object.keys(groups) as (keyof Messages)[];
  const texts = names.map((name) => {
    const ours: object = (loaded ?? groups)[name] ?? {};
    return [name, overrides.reduce((all, own) => withOwn(all, own[name]), ours)] as const;
  });
  const isThere = loaded !== undefined || spokenIn(locale) === 'sv';
  const shown = isThere ? shownLocale(locale, overrides) : 'sv';
  return { ...Object.fromEntries(texts), locale: shown } as MessagesOf<G>;
}

/** The language that texts are shown in: the requested one if there are texts in it, else Swedish. */
export function shownLocale(locale: Locale, overrides: readonly MessageOverrides[]): Locale {
  return languageOf(locale) === spokenIn(locale) || overrides.length > 0 ? locale : 'sv';
}

/** Replaces texts by those of a host, except where the host's text is `undefined`. */
function withOwn(ours: object, own: object | undefined): object {
  if (!own) return ours;
  const replaced = Object.entries(ours).map(([key, text]: [string, unknown]) => {
    const instead: unknown = (own as Record<string, unknown>)[key];
    const isGroup = typeof text === 'object' && text !== null && typeof instead === 'object';
    return [key, isGroup ? withOwn(text, instead ?? undefined) : (instead ?? text)] as const;
  });
  return Object.fromEntries(replaced);
}
