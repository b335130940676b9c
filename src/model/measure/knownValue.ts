import type { Observation } from './observation';

/**
 * The value of a figure, or `null` when there is none to use. A value that is marked as withheld or
 * missing is not used, even when the data has a number.
 */
export function knownValue({ value, valueStatus }: Observation): number | null {
  return valueStatus === undefined || valueStatus === 'ok' || valueStatus === 'preliminary'
    ? value
    : null;
}
