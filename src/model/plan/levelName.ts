import { type Locale, spokenIn } from '../../text/locale';
import type { Level } from './plan';

/** The plan's own name for a level, in a language. */
export function levelName(level: Level, locale: Locale): string {
  return spokenIn(locale) === 'en' && level.en ? level.en.name : level.name;
}

/** The words of a level, for use in a phrase. */
export function levelWords({ name, plural, en, gender, definite, kind }: Level): Omit<Level, 'id'> {
  return { name, plural, en, gender, definite, kind };
}

/** A number of nodes of a level in words: "1 delmål", "9 indikatorer". */
export function levelCount(level: Level, count: number, locale: Locale): string {
  const one = levelName(level, locale).toLocaleLowerCase(locale);
  const many = spokenIn(locale) === 'en' && level.en ? level.en.plural : (level.plural ?? one);
  return `${count} ${count === 1 ? one : many}`;
}
