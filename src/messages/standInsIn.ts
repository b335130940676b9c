import { standIns as en } from './en/standIns';
import { standIns as sv } from './sv/standIns';
import { type Locale, spokenIn } from '../text/locale';

/** The words that replace missing names and titles, in one language. */
export type StandIns = typeof sv;

/** The words that replace missing names and titles. @default locale "sv" */
export function standInsIn(locale: Locale = 'sv'): StandIns {
  return { sv, en }[spokenIn(locale)];
}
