import type { IssueCode } from '../../../src/model/parse/issue';
import type { LoadErrorKind } from '../../../src/load/loadErrorKind';

/** A response that yields no plan at all. */
export interface BadAnswer {
  /** The kind of bad input, as in "Given …". */
  readonly says: string;
  readonly status?: number;
  readonly contentType?: string;
  /** A function, since some are large. */
  readonly body: () => string;
  readonly kind: LoadErrorKind;
  readonly sv: string;
  readonly en: string;
  readonly advice: string;
}

/** Data that can be shown, though not as written. */
export interface BadData {
  /** The kind of bad input, as in "Given …". */
  readonly says: string;
  /** The plan as sent. */
  readonly plan: string;
  /** The follow-up as sent. */
  readonly followUp?: string;
  /** Every issue that is reported about the plan, the follow-up and how they fit together. */
  readonly told: readonly {
    readonly code: IssueCode;
    readonly path: string;
    readonly sv: string;
  }[];
  /** Labels of the cards that are shown, indented by two spaces per level. */
  readonly cards: readonly string[];
  /** For some cards: node id, look and word of the status. */
  readonly statuses?: readonly (readonly [id: string, look: string, word: string])[];
  /** Texts that the details of a node contain, and texts that they do not contain. */
  readonly details?: {
    readonly of: string;
    readonly say: readonly string[];
    readonly hide?: readonly string[];
  };
  /** The text that is shown in place of cards. */
  readonly instead?: string;
}
