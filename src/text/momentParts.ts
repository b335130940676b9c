import { formatMoment } from './formatDay';
import type { Locale } from './locale';

/** A date and time in words. Text that cannot be read is returned unchanged as `day`. */
export interface MomentParts {
  /** "23 november 2026" */
  readonly day: string;
  /** "10.32"; absent when only the date is known. */
  readonly time: string | undefined;
}

/**
 * Day and time of an ISO date in words, in Swedish time, so that the server and all readers get the same
 * text. A time without a zone is not converted.
 */
export function momentParts(iso: string, locale: Locale): MomentParts {
  const [, time, zone] = /T([\d:.,]*)(Z|[+-]\d{2}:?\d{2})?$/i.exec(iso) ?? [];
  // A date without a time is parsed as midnight UTC, which is the day before in some time zones.
  const isZoned = time === undefined || zone !== undefined;
  const at = new Date(isZoned ? iso : `${iso}Z`);
  if (Number.isNaN(at.getTime())) return { day: iso, time: undefined };
  const timeZone = zone === undefined ? 'UTC' : 'Europe/Stockholm';
  const { day, clock } = formatMoment(at, locale, { hasYear: true, timeZone });
  return { day, time: time === undefined ? undefined : clock };
}
