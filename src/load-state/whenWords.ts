import type { LoadMessages } from '../messages/loadWords';

const WRITTEN = { sv: 'sv-SE', en: 'en-GB' };

/**
 * When something was fetched, as one says it by the reader's clock: "kl. 09.12", "i går kl. 16.40",
 * "3 november kl. 09.12". Before the reader's clock is known it is only "tidigare".
 */
export function whenWords(at: number, now: number | null, { load, locale }: LoadMessages): string {
  if (now === null) return load.earlier;
  const [then, today] = [new Date(at), new Date(now)];
  const clock = clockOf(then, locale);
  if (isSameDay(then, today)) return load.at(clock);
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (isSameDay(then, yesterday)) return load.yesterdayAt(clock);
  const isThisYear = then.getFullYear() === today.getFullYear();
  const day = then.toLocaleDateString(WRITTEN[locale], {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
  return load.dayAt(day, clock);
}

/** Swedish writes a point where browsers put a colon. */
function clockOf(at: Date, locale: LoadMessages['locale']): string {
  const clock = at.toLocaleTimeString(WRITTEN[locale], { hour: '2-digit', minute: '2-digit' });
  return locale === 'sv' ? clock.replace(':', '.') : clock;
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
