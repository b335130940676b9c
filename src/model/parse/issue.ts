/** What was wrong with data that came in; bad data is shown with its issues, never thrown away. */
export interface Issue {
  /** Stable key of the kind of problem. */
  readonly code: IssueCode;
  /** error: something could not be read; warning: shown, but not as written; notice: worth knowing. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** Where, as in `nodes.3.name`; "" for the whole. */
  readonly path: string;
  /** What happened and what is shown instead, in plain words. */
  readonly message: { readonly sv: string; readonly en: string };
}

/**
 * The kinds of problem: to `out-of-range` from the schema, from `unknown-figure` on from the meeting of
 * a plan and a follow-up, from `missing-figures` on from a source.
 */
export type IssueCode =
  | 'not-an-object'
  | 'missing-field'
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
  | 'amount-count'
  | 'parts-exceed'
  | 'parts-differ'
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
  | 'unknown-column'
  | 'duplicate-column'
  | 'unclosed-quote';

/** What a parser returns: everything that can be shown, and all that was wrong. */
export interface Parsed<T> {
  /** `null` only when the input was no object at all. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
