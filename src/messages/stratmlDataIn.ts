import { stratmlData as en } from './en/stratmlData';
import { standInsIn, type StandIns } from './standInsIn';
import { stratmlData as sv } from './sv/stratmlData';
import { type Locale, spokenIn } from '../text/locale';

/** The words that the package itself adds to plans read from StratML and to StratML documents. */
export type StratmlData = typeof sv & StandIns;

/** The words in a language, together with those that replace missing names. */
export function stratmlDataIn(locale: Locale = 'sv'): StratmlData {
  return { ...standInsIn(locale), ...{ sv, en }[spokenIn(locale)] };
}
