import type { Issue } from '../model/parse/issue';

/** Data that was translated from a foreign format, with what was wrong in it. */
export class Converted {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** The follow-up of a file that holds plan and follow-up in one; `undefined` when `data` is all. */
  readonly followUp: unknown;

  constructor(data: unknown, issues: readonly Issue[], followUp?: unknown) {
    this.data = data;
    this.issues = issues;
    this.followUp = followUp;
  }
}
