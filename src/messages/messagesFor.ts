import { en } from './en';
import { sv, type Messages } from './sv';

/** Languages that the interface speaks. */
export type Locale = 'sv' | 'en';

/** Texts of a host that replace ours, group by group. */
export type MessageOverrides = {
  readonly [Group in keyof Messages]?: Messages[Group] extends string
    ? string
    : Partial<Messages[Group]>;
};

const LANGUAGES: Record<Locale, Messages> = { sv, en };

/** The texts of a language, with the host's own in place of ours. */
export function messagesFor(locale: Locale = 'sv', own?: MessageOverrides): Messages {
  const messages = LANGUAGES[locale];
  if (!own) return messages;
  const groups = Object.entries(messages).map(([group, texts]) => {
    const replaced = own[group as keyof Messages];
    return [
      group,
      typeof texts === 'string'
        ? (replaced ?? texts)
        : { ...texts, ...given(replaced as object | undefined) },
    ];
  });
  return Object.fromEntries(groups) as Messages;
}

/** Only what is there: a text that is `undefined` replaces nothing. */
function given(texts: object | undefined): object {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== undefined));
}
