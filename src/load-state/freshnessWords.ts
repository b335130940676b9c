import type { LoadPart } from '../load/loadState';
import { formatList } from '../text/formatList';
import { formatMoment } from '../text/formatDay';
import { type Freshness, missingOf, oldestOf } from './freshness';
import { errorTexts, type LoadStateMessages } from './loadStateWords';

/** The words about missing or old data, and about what is shown meanwhile. */
export interface FreshnessWords {
  /** Announced when it changes. */
  readonly said: string;
  /** The age of the data shown; not announced. */
  readonly shown: string;
}

/** The words for the state of a view's data; none when all of it is up to date. */
export function freshnessWords(
  fresh: Freshness,
  now: number | null,
  messages: LoadStateMessages,
): FreshnessWords {
  const { loadState: load } = messages;
  const when = (at: number) => whenWords(at, now, messages);
  switch (fresh.state) {
    case 'offline':
      return {
        said: load.offline,
        shown: fresh.oldest === null ? '' : load.shownFrom(when(fresh.oldest)),
      };
    case 'stale':
      return { said: load.updated(when(oldestOf(fresh.stale) ?? 0)), shown: '' };
    case 'loading':
      return {
        said: load.awaited(awaitedNames(fresh, messages)),
        shown: '',
      };
    case 'partial':
      return { said: partialWords(fresh, messages), shown: shownWords(fresh, when, messages) };
    default:
      return { said: '', shown: '' };
  }
}

function awaitedNames({ awaited }: Freshness, messages: LoadStateMessages): string {
  const names = new Set(awaited.map((part) => partName(part, messages)));
  return formatList([...names], messages.locale);
}

/** The name of a part for readers. */
export function partName(
  { name, of }: LoadPart,
  { loadState: load }: Pick<LoadStateMessages, 'loadState'>,
): string {
  return name ?? (of === 'followUp' ? load.followUp : load.plan);
}

/** What happened to one part, and which of its data is shown. */
export function partWords(part: LoadPart, now: number | null, messages: LoadStateMessages): string {
  const { loadState: load } = messages;
  const { error, updatedAt } = part;
  const missing = missingOf(part).length;
  if (!error) return `${load.notInAnswer(missing)} ${load.olderValues}`;
  const { text, advice } = errorTexts(error, messages);
  const what = `${text} ${advice}`;
  if (updatedAt === null) return missing === 0 ? what : `${what} ${load.noValues(missing)}`;
  return `${what} ${load.shownFrom(whenWords(updatedAt, now, messages))}`;
}

function partialWords(
  { failed, missing, total }: Freshness,
  { loadState: load }: LoadStateMessages,
): string {
  if (missing > 0) return load.partial(missing, total);
  const [part] = failed;
  if (failed.length > 1 || !part) return load.partsFailed(failed.length);
  const isPlan = part.name === undefined && part.of !== 'followUp';
  return isPlan ? load.planNotUpdated : load.partFailed(partName(part, { loadState: load }));
}

function shownWords(
  { failed, missing }: Freshness,
  when: (at: number) => string,
  { loadState: load }: LoadStateMessages,
): string {
  // A branch of the plan has no figures of its own.
  const concerned = missing === 0 ? failed : failed.filter((part) => missingOf(part).length > 0);
  const times = new Set(concerned.map(({ updatedAt }) => updatedAt));
  const oldest = oldestOf(concerned);
  if (oldest === null) return missing === 0 ? '' : load.noValues(missing);
  if (missing === 0) return load.shownFrom(when(oldest));
  // When some nodes of a part are missing, the time of the part does not apply to them.
  const isKnown = concerned.every(({ error, updatedAt }) => error && updatedAt !== null);
  if (!isKnown) return load.olderValues;
  return times.size === 1 ? load.valuesFrom(when(oldest)) : load.oldestValuesFrom(when(oldest));
}

/**
 * When something was fetched, in everyday words by the reader's clock: "kl. 09.12", "i går kl. 16.40", "3
 * november kl. 09.12". Until the reader's clock is known: "tidigare".
 */
export function whenWords(
  at: number,
  now: number | null,
  { loadState: load, locale }: LoadStateMessages,
): string {
  if (now === null) return load.earlier;
  const [then, today] = [new Date(at), new Date(now)];
  const hasYear = then.getFullYear() !== today.getFullYear();
  const { day, clock } = formatMoment(then, locale, { hasYear });
  if (isSameDay(then, today)) return load.at(clock);
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (isSameDay(then, yesterday)) return load.yesterdayAt(clock);
  return load.dayAt(day, clock);
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
