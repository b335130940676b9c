import type { Unavailable } from '../../model/follow-up/followUp';
import type { Text } from '../../text/text';

type Locale = keyof Text;

/**
 * That figures could not be fetched, from where, when and why, and when those that are shown were.
 * Days and times are those of the reader's clock.
 *
 * @param retrievedAt When the figure that is shown was fetched, ISO 8601; absent when none is shown.
 */
export function unavailableWords(
  { system, triedAt, reason }: Omit<Unavailable, 'of'>,
  retrievedAt?: string,
): Text {
  const from = system === undefined ? '' : system;
  const shown = retrievedAt === undefined ? undefined : momentWords(retrievedAt);
  const tried = triedAt === undefined ? undefined : momentWords(triedAt);
  const words = (locale: Locale, parts: readonly (string | false | undefined)[]) =>
    [parts.filter(Boolean).join(' '), reason?.[locale]].filter(Boolean).join(': ');
  return {
    sv: sentences(
      words('sv', ['Kunde inte hämtas', from && `från ${from}`, tried?.sv]),
      shown && `Det som visas hämtades ${shown.sv}`,
    ),
    en: sentences(
      words('en', ['Could not be fetched', from && `from ${from}`, tried?.en]),
      shown && `What is shown was fetched ${shown.en}`,
    ),
  };
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

/** A moment as "23 november 2026 kl. 10.32"; a day alone when it has no time; as it is when unreadable. */
function momentWords(iso: string): Text {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return { sv: iso, en: iso };
  const hasTime = iso.includes('T');
  // A day alone is read as midnight in Greenwich, which may be the day before elsewhere.
  const timeZone = hasTime ? {} : { timeZone: 'UTC' };
  const day = (locale: Locale) =>
    at.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', ...timeZone });
  const time = (locale: Locale) =>
    at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (!hasTime) return { sv: day('sv'), en: day('en') };
  return {
    sv: `${day('sv')} kl. ${time('sv').replace(':', '.')}`,
    en: `${day('en')} at ${time('en')}`,
  };
}
