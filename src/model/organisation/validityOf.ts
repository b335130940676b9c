import { firstDay, lastDay } from '../parse/lastDay';
/** First and last day, both included; an open end is the earliest or latest possible day. */
export interface Validity {
  readonly from: string;
  readonly to: string;
}

interface Dated {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** A span that contains every possible day. */
export const ALWAYS: Validity = { from: '0000-01-01', to: '9999-12-31' };

/**
 * The days on which a record is valid: a year or a month counts from its first day to its last. Dates
 * that end before they begin are ignored, so that a mistake does not make anything disappear.
 */
export function validityOf({ validFrom, validTo }: Dated): Validity {
  if (validFrom === undefined && validTo === undefined) return ALWAYS;
  const from = validFrom === undefined ? ALWAYS.from : firstDay(validFrom);
  const to = validTo === undefined ? ALWAYS.to : lastDay(validTo);
  return from > to ? ALWAYS : { from, to };
}

/** Whether the dates end before they begin. */
export function isReversed({ validFrom, validTo }: Dated): boolean {
  if (validFrom === undefined || validTo === undefined) return false;
  return firstDay(validFrom) > lastDay(validTo);
}

/** Whether two spans have at least one day in common. */
export function areAtOnce(one: Validity, other: Validity): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The days that all the spans have in common; if there are none, it ends before it begins. */
export function commonDays(spans: readonly Validity[]): Validity {
  return spans.reduce(
    (one, other) => ({
      from: one.from > other.from ? one.from : other.from,
      to: one.to < other.to ? one.to : other.to,
    }),
    ALWAYS,
  );
}
