/**
 * The largest of some numbers. `Math.max(...values)` does the same, but fails for more values than a call
 * can take arguments, which lists of data may exceed.
 *
 * @param least The least possible result, also the result for no values.
 * @default -Infinity
 */
export function largest(values: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** The smallest of some numbers; `Infinity` for none. */
export function smallest(values: Iterable<number>): number {
  let found = Infinity;
  for (const value of values) found = Math.min(found, value);
  return found;
}
