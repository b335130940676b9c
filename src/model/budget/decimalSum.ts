/** The most that `toFixed` takes. */
const MOST_DECIMALS = 100;

/** The sum as it is worked out on paper, with no more decimals than what is added: 0,1 + 0,2 = 0,3. */
export function decimalSum(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number(sum.toFixed(Math.max(0, ...values.map(decimalsOf))));
}

/** By how much a sum of rounded numbers may differ from its rounded terms: half a last digit for each. */
export function roundingSlack(values: readonly number[]): number {
  return values.reduce((slack, value) => slack + 0.5 * 10 ** -decimalsOf(value), 0);
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(MOST_DECIMALS, Math.max(0, fraction.length - Number(exponent)));
}
