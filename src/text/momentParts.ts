import { formatLocale, type Locale } from './locale';

/** A moment in words, by the reader's clock; unreadable text stands as the day, as it is. */
export interface MomentParts {
  /** "23 november 2026" */
  readonly day: string;
  /** "10:32"; absent for a day alone. */
  readonly time: string | undefined;
}

/** Day and time of an ISO date in words. */
export function momentParts(iso: string, locale: Locale): MomentParts {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return { day: iso, time: undefined };
  const hasTime = iso.includes('T');
  // A day alone is read as midnight in Greenwich, which may be the day before elsewhere.
  const timeZone = hasTime ? {} : { timeZone: 'UTC' };
  return {
    day: at.toLocaleDateString(formatLocale(locale), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...timeZone,
    }),
    time: hasTime
      ? at.toLocaleTimeString(formatLocale(locale), { hour: '2-digit', minute: '2-digit' })
      : undefined,
  };
}
