import type { Issue } from '../../model/parse/issue';

/** What a query holds: all that could be read, and what was wrong with it. */
export interface Loaded<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
