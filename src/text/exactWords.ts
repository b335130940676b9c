import { formatNumber } from './formatNumber';
import type { Text } from '../status/scale/reason';

const MOST_DECIMALS = 20;
/** What is left out is no more than this part of what rounding to one decimal would leave out. */
const REST = 1e-3;

/** A number with as many decimals as it takes to see what rounding to one would hide. */
export function exactWords(value: number, locale: keyof Text): string {
  return formatNumber(value, locale, exactDecimals(value));
}

/** How many decimals it takes to see what rounding to one would hide. */
export function exactDecimals(value: number): number {
  const rest = (decimals: number) => Math.abs(Number(value.toFixed(decimals)) - value);
  const allowed = rest(1) * REST;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && rest(decimals) > allowed) decimals += 1;
  return decimals;
}
