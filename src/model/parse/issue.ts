import { type BothLanguages, bothTexts } from '../../messages/bothTexts';
import { issues as en } from '../../messages/en/issues/issues';
import type { Phrase } from '../../messages/phrase';
import { issues as sv } from '../../messages/sv/issues/issues';
import type { LocalizedText } from '../../text/localizedText';

/** What was wrong with data that came in; bad data is shown with its issues, never thrown away. */
export interface Issue {
  /** Stable key of the kind of problem. */
  readonly code: IssueCode;
  /** error: something could not be read; warning: shown, but not as written; notice: worth knowing. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** Where, as in `nodes.3.name`; "" for the whole. */
  readonly path: string;
  /** What happened and what is shown instead, as a code and values, to be said in any language. */
  readonly phrase: Phrase;
  /** The same in plain words, for logs and for whoever owns the data. */
  readonly message: LocalizedText;
}

/**
 * The kinds of problem: to `out-of-range` from the schema, from `unknown-figure` on from the meeting of
 * a plan and a follow-up, from `missing-figures` on from a source.
 */
export type IssueCode =
  | 'not-an-object'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'unknown-value'
  | 'invalid-date'
  | 'invalid-address'
  | 'out-of-range'
  | 'missing-parent'
  | 'cycle'
  | 'duplicate-id'
  | 'multiple-roots'
  | 'no-root'
  | 'unknown-level'
  | 'unknown-unit'
  | 'unknown-perspective'
  | 'unknown-node'
  | 'self-relation'
  | 'duplicate-relation'
  | 'second-parent'
  | 'shares-exceed'
  | 'seats-exceed'
  | 'reversed-dates'
  | 'reversed-limits'
  | 'no-weight'
  | 'amount-count'
  | 'parts-exceed'
  | 'parts-differ'
  | 'unknown-document'
  | 'unread-period'
  | 'different-figures'
  | 'different-assessments'
  | 'unknown-figure'
  | 'unknown-status'
  | 'other-plan'
  | 'unusable-scale'
  | 'missing-figures'
  | 'incomplete-answer'
  | 'unreadable-markup'
  | 'invalid-id'
  | 'unexpected-element'
  | 'placeholder'
  | 'left-out'
  | 'columns-read'
  | 'unknown-column'
  | 'duplicate-column'
  | 'unclosed-quote'
  | 'shifted-cells'
  | 'guessed-encoding'
  | 'damaged-text'
  | 'unread-sheet'
  | 'joined-sheets'
  | 'hidden-cells';

/** What a parser returns: everything that can be shown, and all that was wrong. */
export interface Parsed<T> {
  /** `null` only when the input was no object at all. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** Makes an issue of its phrase, so that its words are never others. */
export type MakeIssue = (
  code: IssueCode,
  severity: Issue['severity'],
  path: string,
  phrase: Phrase,
) => Issue;

/** Makes issues in the words of some groups of texts. */
export function issueMaker(texts: BothLanguages): MakeIssue {
  return (code, severity, path, phrase) => ({
    code,
    severity,
    path,
    phrase,
    message: bothTexts(phrase, texts),
  });
}

/** Makes an issue of a plan or a follow-up. */
export const makeIssue = issueMaker({ sv: { issues: sv }, en: { issues: en } });
