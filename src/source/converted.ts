import type { Issue } from '../model/parse/issue';

/** Data that was converted from another format, with the problems found in it. */
export class Converted {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** The follow-up, if the file contains both a plan and a follow-up; otherwise `undefined`. */
  readonly followUp: unknown;

  constructor(data: unknown, issues: readonly Issue[], followUp?: unknown) {
    this.data = data;
    this.issues = issues;
    this.followUp = followUp;
  }
}
