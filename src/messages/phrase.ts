import type { Messages } from './messages';

/**
 * What is to be said, as plain data: the key of a text and what the text is filled in with. It
 * survives JSON and `structuredClone`; `phraseText` says it in a language.
 */
export interface Phrase {
  /** Group and key in the messages, as in `status.noTarget`. */
  readonly code: string;
  /** What the text is filled in with, by name. A phrase among them is said first. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The groups of texts that data is worded by. */
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

/** A value as a text takes it; where it takes a text, a phrase is as good. */
type Fillable<T> =
  | T
  | (T extends string ? Phrase : never)
  | (T extends readonly (infer I)[] ? readonly Fillable<I>[] : never);

type ValuesOf<T> = T extends (values: infer V) => string
  ? [values: { readonly [K in keyof V]: Fillable<V[K]> }]
  : [];

/**
 * A phrase, with the values that its text asks for.
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

/** Sentences after one another. */
export function joined(sentences: readonly Phrase[]): Phrase {
  const [only] = sentences;
  return only && sentences.length === 1 ? only : phrase('status', 'sentences', { sentences });
}

/** Texts by group and key, as `messagesFor` gives them. */
export type PhraseTexts = { readonly [G in keyof PhraseGroups]?: Partial<PhraseGroups[G]> };

/**
 * What a phrase says, in the words of the messages given. A phrase that they have no text for is shown
 * by its code, so that it is missed on sight and nothing is lost.
 */
export function phraseText({ code, values = {} }: Phrase, texts: object): string {
  const dot = code.indexOf('.');
  const group = (texts as Texts)[code.slice(0, dot)];
  const text = group?.[code.slice(dot + 1)];
  if (typeof text === 'string') return text;
  if (typeof text !== 'function') return code;
  return (text as (values: object) => string)(holdsPhrase(values) ? said(values, texts) : values);
}

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Most phrases hold none, and there may be a hundred thousand of them: nothing is made to look. */
function holdsPhrase(values: Readonly<Record<string, unknown>>): boolean {
  for (const name in values) {
    const value = values[name];
    if (typeof value !== 'object' || value === null) continue;
    if (isPhrase(value) || (Array.isArray(value) && value.some(isPhrase))) return true;
  }
  return false;
}

function said(values: object, texts: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, saidValue(value, texts)]),
  );
}

function saidValue(value: unknown, texts: object): unknown {
  if (Array.isArray(value)) return value.map((one) => saidValue(one, texts));
  return isPhrase(value) ? phraseText(value, texts) : value;
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'object' && value !== null && 'code' in value;
}
