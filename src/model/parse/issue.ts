import { type BothLanguages, bothTexts } from '../../messages/bothTexts';
import { issues as en } from '../../messages/en/issues/issues';
import type { Phrase } from '../../messages/phrase';
import { issues as sv } from '../../messages/sv/issues/issues';
import type { LocalizedText } from '../../text/localizedText';
import type { Locale } from '../../text/locale';

/** A problem in incoming data. Whatever can be shown of such data is shown, together with its issues. */
export interface Issue {
  /** The kind of problem; these keys do not change between versions. */
  readonly code: IssueCode;
  /** error: something could not be read; warning: it is shown, but not as written; notice: worth knowing. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** Where the problem is: "nodes.3.name"; "" when it concerns everything. */
  readonly path: string;
  /** What is wrong and what is shown instead, as a code and values that can be put into any language. */
  readonly phrase: Phrase;
  /** The same in plain words, for logs and for the owner of the data. */
  readonly message: LocalizedText;
}

/**
 * The kinds of problem. Those up to `out-of-range` come from the schema, those from `unknown-figure` on from
 * comparing a plan with a follow-up, and those from `missing-figures` on from a source.
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
  | 'unknown-plan'
  | 'unknown-risk'
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
  | 'several-owners'
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

/** Options for reading unknown data. */
export interface ParseOptions {
  /**
   * The language of the words that replace missing names and titles and become part of the data.
   * @default "sv"
   */
  readonly locale?: Locale | undefined;
}

/** What a parser returns: everything that can be shown, and everything that is wrong. */
export interface Parsed<T> {
  /** `null` only when the input was not an object at all. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** Makes an issue whose message is always made from its phrase, so that the two never differ. */
export type MakeIssue = (
  code: IssueCode,
  severity: Issue['severity'],
  path: string,
  phrase: Phrase,
) => Issue;

/** Returns a function that makes issues with the given texts. */
export function issueMaker(texts: BothLanguages): MakeIssue {
  return (code, severity, path, phrase) => ({
    code,
    severity,
    path,
    phrase,
    message: bothTexts(phrase, texts),
  });
}

/**
 * Makes an issue about a plan or a follow-up. It is marked as pure so that readers of files, which have texts
 * of their own, do not carry these.
 */
export const makeIssue = /* #__PURE__ */ issueMaker({ sv: { issues: sv }, en: { issues: en } });
