import { bothTexts } from '../messages/bothTexts';
import { loadErrors as en } from '../messages/en/issues/loadErrors';
import type { Phrase } from '../messages/phrase';
import { loadErrors as sv } from '../messages/sv/issues/loadErrors';
import type { Issue } from '../model/parse/issue';
import type { LoadErrorDetails, LoadErrorKind, LoadErrorText } from './loadErrorKind';
import { loadErrorPhrases } from './loadErrorPhrases';

const TEXTS = { sv: { loadErrors: sv }, en: { loadErrors: en } };

/**
 * Why data could not be fetched or read: a kind, what happened and what to do, in Swedish and English.
 * Tell errors apart by `kind`, not by class, since two copies of the package have two classes. It never
 * contains an address or a token.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly retries: number;
  readonly issues: readonly Issue[];
  /** What happened, as a code and values that can be put into any language. */
  readonly phrase: Phrase;
  /** What to do about it, in the same form. */
  readonly advicePhrase: Phrase;
  /** What happened. */
  readonly text: LoadErrorText;
  /** What to do about it. */
  readonly advice: LoadErrorText;

  constructor(kind: LoadErrorKind, details: LoadErrorDetails = {}) {
    const { text, advice } = loadErrorPhrases(kind, details);
    const said = bothTexts(text, TEXTS);
    super(said.en, { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.retries = details.retries ?? 0;
    this.issues = details.issues ?? [];
    this.phrase = text;
    this.advicePhrase = advice;
    this.text = said;
    this.advice = bothTexts(advice, TEXTS);
  }
}

/**
 * Turns an error into one of the package's own. An error from `fetch` only means that there was no response;
 * it is not kept as the cause, since it may contain the address.
 */
export function asLoadError(error: unknown): LoadError {
  return isLoadError(error) ? error : new LoadError('network');
}

/** Whether it is one of the package's own errors, from this copy of the package or another. */
export function isLoadError(error: unknown): error is LoadError {
  return error instanceof Error && error.name === 'LoadError' && 'kind' in error;
}
