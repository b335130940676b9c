/**
 * The items grouped by key; keys are in the order in which they first occur.
 *
 * `Map.groupBy` does the same, but is younger than Node 20 and some browsers that we support.
 *
 * @param valueOf What is kept of an item. @default the item itself
 */
export function groupBy<K, T, V = T>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
  valueOf: (item: T) => V = (item) => item as unknown as V,
): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    const value = valueOf(item);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
