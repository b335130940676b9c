import { standIns as en } from './en/standIns';
import { standIns as sv } from './sv/standIns';
import { type Locale, spokenIn } from '../text/locale';

/** What stands in for names and titles in one language. */
export type StandIns = typeof sv;

/** What stands in data for names and titles that are missing. @default locale "sv" */
export function standInsIn(locale: Locale = 'sv'): StandIns {
  return { sv, en }[spokenIn(locale)];
}
