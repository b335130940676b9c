import { type Phrase, phrase } from '../../messages/phrase';

/**
 * How the parts of a budget row ("varav") compare with it in one column: they add up to it; leave a
 * remainder that has no row; exceed it; differ from it although they should be complete; or this is
 * unknown, because a cell is empty.
 */
export type PartsState = 'sums' | 'remainder' | 'exceeds' | 'differs' | 'unknown';

/** The parts of a budget row in one column. */
export interface PartsSum {
  readonly state: PartsState;
  /** Sum of the parts that have an amount; `null` when none has. */
  readonly sum: number | null;
  /** The amount of the row minus the sum; `null` when the row is empty, or all its parts are. */
  readonly remainder: number | null;
}

type Amount = number | null;

/**
 * Compares the parts of a row with its amount; differences that rounding of printed digits explains are
 * ignored.
 */
export function partsSum(
  total: Amount,
  parts: readonly Amount[],
  areExhaustive: boolean,
): PartsSum {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return { state: 'unknown', sum: null, remainder: null };
  const sum = decimalSum(known);
  if (total === null) return { state: 'unknown', sum, remainder: null };
  const remainder = decimalSum([total, ...known.map((part) => -part)]);
  const isAll = known.length === parts.length;
  return { state: stateOf(total, known, remainder, areExhaustive, isAll), sum, remainder };
}

function stateOf(
  total: number,
  known: readonly number[],
  remainder: number,
  areExhaustive: boolean,
  isAll: boolean,
): PartsState {
  if (Math.abs(remainder) <= roundingSlack([total, ...known])) return 'sums';
  if (exceeds(total, known, remainder)) return 'exceeds';
  if (!areExhaustive) return 'remainder';
  return isAll ? 'differs' : 'unknown';
}

/**
 * The parts can only exceed the row if all amounts have the same sign, since a part without a row could
 * have the opposite sign.
 */
function exceeds(total: number, known: readonly number[], remainder: number): boolean {
  const sign = remainder < 0 ? 1 : -1;
  return [total, ...known].every((amount) => amount * sign >= 0);
}

/** The states, the most important to report first. */
const BY_WEIGHT: readonly PartsState[] = ['exceeds', 'differs', 'remainder', 'unknown', 'sums'];

/** How a row's parts compare with it, over all its columns. */
export function partsPhrase(sums: readonly PartsSum[]): Phrase {
  const states = new Set(sums.filter(({ sum }) => sum !== null).map(({ state }) => state));
  return phrase('budget', BY_WEIGHT.find((state) => states.has(state)) ?? 'unknown');
}

/** The largest argument that `toFixed` accepts. */
const MOST_DECIMALS = 100;

/** The decimal sum, with no more decimals than the terms: 0,1 + 0,2 = 0,3. */
export function decimalSum(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return Number(sum.toFixed(decimals));
}

/** How much a sum of rounded numbers may be off: half a unit in the last digit for each. */
export function roundingSlack(values: readonly number[]): number {
  return values.reduce((slack, value) => slack + 0.5 * 10 ** -decimalsOf(value), 0);
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(MOST_DECIMALS, Math.max(0, fraction.length - Number(exponent)));
}
