import type { IssueCode } from '../../../src/model/parse/issue';
import type { LoadErrorKind } from '../../../src/load/loadErrorKind';

/** An answer that gives no plan at all. */
export interface BadAnswer {
  /** The kind of bad input, as in "Given …". */
  readonly says: string;
  readonly status?: number;
  readonly contentType?: string;
  /** Made when it is asked for: some are large. */
  readonly body: () => string;
  readonly kind: LoadErrorKind;
  readonly sv: string;
  readonly en: string;
  readonly advice: string;
}

/** An answer that can be shown, if not as written. */
export interface BadData {
  /** The kind of bad input, as in "Given …". */
  readonly says: string;
  /** The plan as it is sent. */
  readonly plan: string;
  /** The follow-up as it is sent. */
  readonly followUp?: string;
  /** All that is told, of plan, follow-up and how they meet. */
  readonly told: readonly {
    readonly code: IssueCode;
    readonly path: string;
    readonly sv: string;
  }[];
  /** Labels of the cards that remain, two spaces for each level they stand under. */
  readonly cards: readonly string[];
  /** Of some cards: id of the node, look and word of its status. */
  readonly statuses?: readonly (readonly [id: string, look: string, word: string])[];
  /** What the details of a node say, and do not say. */
  readonly details?: {
    readonly of: string;
    readonly say: readonly string[];
    readonly hide?: readonly string[];
  };
  /** What is said in place of cards. */
  readonly instead?: string;
}
