/**
 * The items grouped by key, with the keys in the order of their first occurrence.
 *
 * `Map.groupBy` does the same, but is newer than Node 20 and some browsers that we support.
 *
 * @param valueOf What is kept of each item.
 * @default the item itself
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
