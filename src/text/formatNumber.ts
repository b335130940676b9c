import { formatLocale, languageOf, type Locale } from './locale';

const MOST_DECIMALS = 20;
const NBSP = '\u00A0';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the format of the language, with a real minus sign and up to one decimal, unless the number
 * of decimals is given.
 */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  return formatOf(locale, decimals).format(value).replace('-', '−');
}

/** Units that say where in an order something stands. They come before the number. */
const ORDINAL = /^(?:plats|placering|rang|rank|place)$/i;

/** A number with its unit on the same line: "72,4 %", in English "72.4%"; "plats 7". */
export function formatValue(
  value: number,
  unit: string | undefined,
  locale: Locale,
  decimals?: number,
): string {
  const number = formatNumber(value, locale, decimals);
  if (unit === undefined || unit === '') return number;
  if (ORDINAL.test(unit)) return `${unit}${NBSP}${number}`;
  return unit === '%' && languageOf(locale) === 'en' ? `${number}%` : `${number}${NBSP}${unit}`;
}

/** Formats are cached, since making one takes far longer than using it. */
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

/** The options for a number of decimals, limited to what `Intl.NumberFormat` accepts. */
function digits(decimals: number | undefined): Intl.NumberFormatOptions {
  if (decimals === undefined) return { maximumFractionDigits: 1 };
  const count = Math.min(MOST_DECIMALS, Math.max(0, Math.round(decimals)));
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** A number with its thousands separated: "19 950", "19,950". */
export function grouped(count: number, locale: Locale): string {
  return new Intl.NumberFormat(formatLocale(locale)).format(count);
}

/** The largest remaining error, as a share of the error of rounding to one decimal. */
const REST = 1e-3;

/** A number with enough decimals to show what rounding to one decimal would hide. */
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
  // Only whole numbers and numbers that are too small to show are written with an exponent.
  if (digitsOf.includes('e')) return Math.abs(value) < 1 ? Number(value.toFixed(count)) : value;
  const size = Number(`${Math.round(Number(`${digitsOf}e${count}`))}e-${count}`);
  return Number.isFinite(size) ? Math.sign(value) * size : value;
}

/** The number of decimals that show what rounding to one decimal would hide. */
export function exactDecimals(value: number): number {
  const rest = (decimals: number) => Math.abs(roundedTo(value, decimals) - value);
  const allowed = rest(1) * REST;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && rest(decimals) > allowed) decimals += 1;
  return decimals;
}
