import type { MeasureTarget } from '../../model/measure/measureTarget';
import { decimalComma } from './csvRecord';
import type { SpokenLanguage } from '../../text/locale';

const WORDS = {
  sv: {
    shall: 'ska vara',
    should: 'bör vara',
    atMost: 'får vara',
    floor: ['minst', 'mer än'],
    cap: ['högst', 'mindre än'],
    range: ['mellan', 'och'],
    increase: 'öka med',
    decrease: 'minska med',
    date: 'senast',
  },
  en: {
    shall: 'shall be',
    should: 'should be',
    atMost: 'may be',
    floor: ['at least', 'more than'],
    cap: ['at most', 'less than'],
    range: ['between', 'and'],
    increase: 'increase by',
    decrease: 'decrease by',
    date: 'by',
  },
} as const;

/** A target as it is written in a cell: "minst 90", "mellan 3 och 5"; `undefined` when it has no words. */
export function targetText(target: MeasureTarget, language: SpokenLanguage): string | undefined {
  const words = WORDS[language];
  const text = amountText(target, words);
  if (text === undefined) return target.text;
  return target.modality ? `${words[target.modality]} ${text}` : text;
}

function amountText(
  target: MeasureTarget,
  words: (typeof WORDS)[SpokenLanguage],
): string | undefined {
  const { form, value, low, high, dueDate, decimals } = target;
  if (form === 'date') return dueDate && `${words.date} ${dueDate}`;
  if (form === 'range') {
    if (low === undefined || high === undefined) return undefined;
    return `${words.range[0]} ${decimalComma(low, decimals)} ${words.range[1]} ${decimalComma(high, decimals)}`;
  }
  if (value === undefined) return undefined;
  const number = decimalComma(value, decimals);
  if (form === 'level') return number;
  if (form === 'change') {
    return value < 0 ? `${words.decrease} ${number.slice(1)}` : `${words.increase} ${number}`;
  }
  if (form !== 'floor' && form !== 'cap') return undefined;
  return `${words[form][target.boundary === 'worse' ? 1 : 0]} ${number}`;
}
