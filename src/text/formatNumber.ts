import { formatLocale, languageOf, type Locale } from './locale';

const MOST_DECIMALS = 20;
const NBSP = '\u00A0';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as it is read in the language, with a real minus sign; up to one decimal unless the measure
 * says how many.
 */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  return formatOf(locale, decimals).format(value).replace('-', '−');
}

/** A number with its unit on the same line: "72,4 %", in English "72.4%". */
export function formatValue(
  value: number,
  unit: string | undefined,
  locale: Locale,
  decimals?: number,
): string {
  const number = formatNumber(value, locale, decimals);
  if (unit === undefined || unit === '') return number;
  return unit === '%' && languageOf(locale) === 'en' ? `${number}%` : `${number}${NBSP}${unit}`;
}

/** Making a format costs far more than using it. */
function formatOf(locale: Locale, decimals: number | undefined): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(formatLocale(locale), {
    ...digits(decimals),
    signDisplay: 'negative',
  });
  formats.set(key, format);
  return format;
}

/** As many decimals as the measure says; what no number can have is brought within bounds. */
function digits(decimals: number | undefined): Intl.NumberFormatOptions {
  if (decimals === undefined) return { maximumFractionDigits: 1 };
  const count = Math.min(MOST_DECIMALS, Math.max(0, Math.round(decimals)));
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** A number with its thousands apart: "19 950", "19,950". */
export function grouped(count: number, locale: Locale): string {
  return new Intl.NumberFormat(formatLocale(locale)).format(count);
}

/** What is left out is no more than this part of what rounding to one decimal would leave out. */
const REST = 1e-3;

/** A number with as many decimals as it takes to see what rounding to one would hide. */
export function exactWords(value: number, locale: Locale): string {
  return formatNumber(value, locale, exactDecimals(value));
}

/**
 * A number rounded as it is shown: by its decimal digits, half away from zero, as `Intl.NumberFormat`
 * does. `toFixed` rounds the binary value, so that 1.45 would be 1.4 here and 1.5 on screen.
 */
export function roundedTo(value: number, decimals = 1): number {
  const count = Math.min(MOST_DECIMALS, Math.max(0, Math.round(decimals)));
  const digitsOf = String(Math.abs(value));
  // Written with an exponent, a number is whole, or far too small to be seen.
  if (digitsOf.includes('e')) return Math.abs(value) < 1 ? Number(value.toFixed(count)) : value;
  const size = Number(`${Math.round(Number(`${digitsOf}e${count}`))}e-${count}`);
  return Number.isFinite(size) ? Math.sign(value) * size : value;
}

/** How many decimals it takes to see what rounding to one would hide. */
export function exactDecimals(value: number): number {
  const rest = (decimals: number) => Math.abs(roundedTo(value, decimals) - value);
  const allowed = rest(1) * REST;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && rest(decimals) > allowed) decimals += 1;
  return decimals;
}
