import type { Observation } from './observation';

/**
 * The figure, or `null` when there is none to use. What is said to be withheld is not used even when
 * the data carries a number beside it.
 */
export function knownValue({ value, valueStatus }: Observation): number | null {
  return valueStatus === undefined || valueStatus === 'ok' || valueStatus === 'preliminary'
    ? value
    : null;
}
