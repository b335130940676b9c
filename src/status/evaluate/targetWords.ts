import type { Measure } from '../../model/plan/planNode';
import type { Target } from '../../model/measure/target';
import type { Limits } from './evaluation';
import { exactDecimals, exactWords, formatNumber, formatValue } from '../../text/formatNumber';
import type { Text } from '../../text/text';

type Locale = keyof Text;
type Words = Readonly<Record<Locale, (...parts: string[]) => string>>;

const FORMS: Readonly<Record<'floor' | 'cap' | 'range' | 'rank' | 'date', Words>> = {
  floor: { sv: (v = '') => `minst ${v}`, en: (v = '') => `at least ${v}` },
  cap: { sv: (v = '') => `högst ${v}`, en: (v = '') => `at most ${v}` },
  range: {
    sv: (low = '', high = '') => `mellan ${low} och ${high}`,
    en: (low = '', high = '') => `between ${low} and ${high}`,
  },
  rank: { sv: (v = '') => `plats ${v} eller bättre`, en: (v = '') => `place ${v} or better` },
  date: { sv: (v = '') => `klart senast ${v}`, en: (v = '') => `done by ${v}` },
};

/** A target in a few words, with its unit: "minst 75 %", "högst 45 %". */
export function targetWords(target: Target, measure: Measure | undefined): Text {
  return { sv: inWords(target, measure, 'sv'), en: inWords(target, measure, 'en') };
}

function inWords(target: Target, measure: Measure | undefined, locale: Locale): string {
  const { form, dueDate = target.period } = target;
  const { low, high, value = low ?? high } = target;
  const unit = measure?.unit;
  const show = (number: number) => formatValue(number, unit, locale, exactDecimals(number));
  if (form === 'date' && dueDate !== undefined) return FORMS.date[locale](dueDate);
  if (form === 'text' || form === 'date' || (value === undefined && form !== 'change'))
    return target.text ?? '';
  if (form === 'range') return rangeWords(target, show, locale);
  if (form === 'rank') return FORMS.rank[locale](formatNumber(value ?? 0, locale));
  if (form === 'change') return changeWords(target, measure, locale);
  if (form === 'relative') return target.text ?? '';
  return levelWords(target, measure, show(value ?? 0), locale);
}

/** Limits in words: between both, or at least or at most the one there is. */
export function limitWords(
  limits: Pick<Limits, 'low' | 'high'>,
  measure: Measure | undefined,
): Text {
  const inLocale = (locale: Locale) =>
    rangeWords(
      limits,
      (number) => formatValue(number, measure?.unit, locale, exactDecimals(number)),
      locale,
    );
  return { sv: inLocale('sv'), en: inLocale('en') };
}

function rangeWords(
  { low, high }: { readonly low?: number | undefined; readonly high?: number | undefined },
  show: (number: number) => string,
  locale: Locale,
): string {
  if (low !== undefined && high !== undefined) {
    return FORMS.range[locale](exactWords(low, locale), show(high));
  }
  if (low !== undefined) return FORMS.floor[locale](show(low));
  return high === undefined ? '' : FORMS.cap[locale](show(high));
}

/** A level is read as at least or at most, by the direction of its measure. */
function levelWords(
  { form }: Target,
  measure: Measure | undefined,
  shown: string,
  locale: Locale,
): string {
  const { direction } = measure ?? {};
  if (form === 'floor' || (form === 'level' && direction === 'increase')) {
    return FORMS.floor[locale](shown);
  }
  const isCap = form === 'cap' || (form === 'level' && direction === 'decrease');
  return isCap ? FORMS.cap[locale](shown) : shown;
}

const CHANGES = {
  increase: { sv: 'ska öka', en: 'is to increase' },
  decrease: { sv: 'ska minska', en: 'is to decrease' },
  kept: { sv: 'ska behållas', en: 'is to be kept' },
} as const;

function changeWords(
  { value = 0, text }: Target,
  measure: Measure | undefined,
  locale: Locale,
): string {
  const { direction = 'unknown' } = measure ?? {};
  if (direction === 'unknown' || direction === 'neutral') return text ?? '';
  const words = CHANGES[direction === 'increase' || direction === 'decrease' ? direction : 'kept'];
  if (value === 0) return words[locale];
  const size = Math.abs(value);
  const shown = formatValue(size, measure?.unit, locale, exactDecimals(size));
  return `${words[locale]} ${locale === 'sv' ? 'med minst' : 'by at least'} ${shown}`;
}
