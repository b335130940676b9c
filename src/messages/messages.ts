import type { Locale, SpokenLanguage } from '../text/locale';
import type { sv } from './sv/sv';

type Swedish = typeof sv;

/** Every text of the interface in one language, by group. The type comes from the Swedish texts. */
export interface Messages extends Swedish {}

/** Loads the texts of each language other than Swedish, which is part of the views. */
export type Languages = Readonly<
  Record<Exclude<SpokenLanguage, 'sv'>, () => Messages | Promise<Messages>>
>;

/** The texts of some groups, with their language. */
export type MessagesOf<Groups> = Pick<Messages, keyof Groups & keyof Messages> & {
  readonly locale: Locale;
};

/** Some of the texts, at any depth. Functions take the same values as the built-in ones. */
type Some<T> = T extends string
  ? string
  : T extends (...values: never[]) => string
    ? T
    : { readonly [K in keyof T]?: Some<T[K]> | undefined };

type SomeMessages = Some<Messages>;

/**
 * Texts of a host that replace the built-in ones. Texts that are not included stay as they are.
 *
 * @example
 * const messages: MessageOverrides = {
 *   goalTree: { placeholder: 'Utkast', filter: { showAll: 'Allt' } },
 * };
 */
export interface MessageOverrides extends SomeMessages {}
