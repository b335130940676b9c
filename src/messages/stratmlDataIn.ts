import { stratmlData as en } from './en/stratmlData';
import { standInsIn, type StandIns } from './standInsIn';
import { stratmlData as sv } from './sv/stratmlData';
import { type Locale, spokenIn } from '../text/locale';

/** Words of ours in a plan out of StratML or a document of StratML, in one language. */
export type StratmlData = typeof sv & StandIns;

/** The words of a language, with what stands in for names. */
export function stratmlDataIn(locale: Locale = 'sv'): StratmlData {
  return { ...standInsIn(locale), ...{ sv, en }[spokenIn(locale)] };
}
