import type { Locale, SpokenLanguage } from '../text/locale';
import type { sv } from './sv/sv';

type Swedish = typeof sv;

/** Every text of the interface in one language, group by group; Swedish is the pattern of the others. */
export interface Messages extends Swedish {}

/** How to get the texts of each language besides Swedish, which is part of the views. */
export type Languages = Readonly<
  Record<Exclude<SpokenLanguage, 'sv'>, () => Messages | Promise<Messages>>
>;

/** The texts of some groups, and the language that they are in. */
export type MessagesOf<Groups> = Pick<Messages, keyof Groups & keyof Messages> & {
  readonly locale: Locale;
};

/** Some of the texts, at any depth; a text takes the same values as ours. */
type Some<T> = T extends string
  ? string
  : T extends (...values: never[]) => string
    ? T
    : { readonly [K in keyof T]?: Some<T[K]> | undefined };

type SomeMessages = Some<Messages>;

/**
 * Texts of a host that replace the built-in ones; those that are not named stay as they are.
 *
 * @example
 * const messages: MessageOverrides = {
 *   goalTree: { placeholder: 'Utkast', filter: { showAll: 'Allt' } },
 * };
 */
export interface MessageOverrides extends SomeMessages {}
