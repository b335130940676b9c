import { views as en } from './en/views';
import type { LoadMessages } from './loadWords';
import type { MatrixMessages } from './matrixWords';
import type { OrganisationMessages } from './organisationWords';
import { views as sv, type Messages } from './sv/views';

/** Languages that the interface speaks. */
export type Locale = 'sv' | 'en';

/** The texts of all views. */
type AllMessages = LoadMessages & MatrixMessages & OrganisationMessages;

/** Texts of a host that replace ours, group by group. */
export type MessageOverrides = {
  readonly [Group in keyof AllMessages]?: AllMessages[Group] extends string
    ? string
    : Partial<AllMessages[Group]>;
};

const LANGUAGES: Record<Locale, Messages> = { sv, en };

/**
 * The texts of a language, with the host's own in place of ours.
 *
 * @param words Those of one view, which the others need not carry.
 */
export function messagesFor<W extends object = object>(
  locale: Locale = 'sv',
  own?: MessageOverrides,
  words?: Readonly<Record<Locale, W>>,
): Messages & W {
  const all = words ? { ...LANGUAGES[locale], ...words[locale] } : LANGUAGES[locale];
  const messages = all as Messages & W;
  if (!own) return messages;
  const groups = Object.entries(messages).map(([group, texts]) => {
    const replaced = own[group as keyof MessageOverrides];
    return [
      group,
      typeof texts === 'string'
        ? (replaced ?? texts)
        : { ...(texts as object), ...given(replaced as object | undefined) },
    ];
  });
  return Object.fromEntries(groups) as Messages & W;
}

/** Only what is there: a text that is `undefined` replaces nothing. */
function given(texts: object | undefined): object {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== undefined));
}
