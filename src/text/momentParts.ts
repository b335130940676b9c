import { formatMoment } from './formatDay';
import type { Locale } from './locale';

/** A moment in words; unreadable text stands as the day, as it is. */
export interface MomentParts {
  /** "23 november 2026" */
  readonly day: string;
  /** "10.32"; absent for a day alone. */
  readonly time: string | undefined;
}

/**
 * Day and time of an ISO date in words, by Swedish time: a server and each reader then write the same.
 * A time without a zone is written as it stands.
 */
export function momentParts(iso: string, locale: Locale): MomentParts {
  const [, time, zone] = /T([\d:.,]*)(Z|[+-]\d{2}:?\d{2})?$/i.exec(iso) ?? [];
  // A day alone is read as midnight in Greenwich, which may be the day before elsewhere.
  const isZoned = time === undefined || zone !== undefined;
  const at = new Date(isZoned ? iso : `${iso}Z`);
  if (Number.isNaN(at.getTime())) return { day: iso, time: undefined };
  const timeZone = zone === undefined ? 'UTC' : 'Europe/Stockholm';
  const { day, clock } = formatMoment(at, locale, { hasYear: true, timeZone });
  return { day, time: time === undefined ? undefined : clock };
}
