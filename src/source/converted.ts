import type { Issue } from '../model/parse/issue';

/** Data that was translated from a foreign format, with what was wrong in it. */
export class Converted {
  readonly data: unknown;
  readonly issues: readonly Issue[];

  constructor(data: unknown, issues: readonly Issue[]) {
    this.data = data;
    this.issues = issues;
  }
}
