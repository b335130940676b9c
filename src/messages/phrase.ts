import type { Messages } from './messages';

/**
 * A text as plain data: its key in the messages, and the values to fill in. It survives JSON and
 * `structuredClone`; `phraseText` turns it into text in a language.
 */
export interface Phrase {
  /** Group and key in the messages, as in `status.noTarget`. */
  readonly code: string;
  /** The values of the text, by name. A value may be a phrase itself, whose text is then filled in. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The groups of texts that phrases can refer to. */
export interface PhraseGroups {
  readonly budget: Messages['budget'];
  readonly explanation: Messages['explanation'];
  readonly issues: Messages['issues'];
  readonly kolada: Messages['kolada'];
  readonly loadErrors: Messages['loadErrors'];
  readonly organisationIssues: Messages['organisationIssues'];
  readonly ownership: Messages['ownership'];
  readonly reasons: Messages['reasons'];
  readonly sheet: Messages['sheet'];
  readonly status: Messages['status'];
  readonly stratml: Messages['stratml'];
  readonly summary: Messages['summary'];
  readonly theme: Messages['theme'];
  readonly trend: Messages['trend'];
}

/** A value as a text takes it, except that a phrase may be given wherever a text is expected. */
type Fillable<T> =
  | T
  | (T extends string ? Phrase : never)
  | (T extends readonly (infer I)[] ? readonly Fillable<I>[] : never);

type ValuesOf<T> = T extends (values: infer V) => string
  ? [values: { readonly [K in keyof V]: Fillable<V[K]> }]
  : [];

/**
 * Makes a phrase, with the values that its text needs.
 *
 * @example
 * phrase('status', 'withReason', { word: 'Ej bedömd', reason: phrase('status', 'noRule') });
 */
export function phrase<G extends keyof PhraseGroups, K extends keyof PhraseGroups[G] & string>(
  group: G,
  key: K,
  ...[values]: ValuesOf<PhraseGroups[G][K]>
): Phrase {
  const code = `${group}.${key}`;
  return values === undefined ? { code } : { code, values };
}

/** Several sentences as one phrase. */
export function joined(sentences: readonly Phrase[]): Phrase {
  const [only] = sentences;
  return only && sentences.length === 1 ? only : phrase('status', 'sentences', { sentences });
}

/** Texts by group and key, as returned by `messagesFor`. */
export type PhraseTexts = { readonly [G in keyof PhraseGroups]?: Partial<PhraseGroups[G]> };

/**
 * The text of a phrase in the given messages. If they have no text for it, its code is returned, so that a
 * missing text is noticed and everything else is still shown.
 */
export function phraseText({ code, values = {} }: Phrase, texts: object): string {
  const dot = code.indexOf('.');
  const group = (texts as Texts)[code.slice(0, dot)];
  const text = group?.[code.slice(dot + 1)];
  if (typeof text === 'string') return text;
  if (typeof text !== 'function') return code;
  return (text as (values: object) => string)(isAsSaid(values) ? values : said(values, texts));
}

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Letters that are read from the right, and marks that turn the direction of what follows. */
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFEFC]/;

/**
 * Whether the values can be filled in as they are. Allocates nothing, since there may be a hundred thousand
 * phrases, most of which can.
 */
function isAsSaid(values: Readonly<Record<string, unknown>>): boolean {
  for (const name in values) if (!isPlain(values[name])) return false;
  return true;
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  return !isPhrase(value) && !TURNS.test(String(value));
}

function said(values: object, texts: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, saidValue(value, texts)]),
  );
}

function saidValue(value: unknown, texts: object): unknown {
  if (Array.isArray(value)) return value.map((one) => saidValue(one, texts));
  if (isPhrase(value)) return phraseText(value, texts);
  // Isolated, so that a name cannot turn the sentence around it.
  return isPlain(value) ? value : `\u2068${String(value)}\u2069`;
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'object' && value !== null && 'code' in value;
}
