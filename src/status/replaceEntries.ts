/** More entries than this on top are merged down, so that copying them stays cheap. */
const MOST_ON_TOP = 1024;

/**
 * The map with entries replaced, in the same order; the map itself stays as it was. A large map is not
 * copied: the result is a layer over it. There are never more than two layers, since replacing again
 * merges the upper ones, and a large upper one is merged down.
 */
export function replaceEntries<K, V extends object>(
  map: ReadonlyMap<K, V>,
  replaced: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  if (!(map instanceof LayeredMap)) return new LayeredMap(map, replaced);
  const { below, top } = map as LayeredMap<K, V>;
  const layered = new LayeredMap(below, new Map([...top, ...replaced]));
  return layered.top.size > MOST_ON_TOP ? new Map(layered) : layered;
}

/** Reads as one map; neither layer is written to. Keys that are only on top are left out. */
class LayeredMap<K, V extends object> implements ReadonlyMap<K, V> {
  constructor(
    readonly below: ReadonlyMap<K, V>,
    readonly top: ReadonlyMap<K, V>,
  ) {}

  get size(): number {
    return this.below.size;
  }

  get(key: K): V | undefined {
    return this.top.get(key) ?? this.below.get(key);
  }

  has(key: K): boolean {
    return this.below.has(key);
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void, self?: unknown): void {
    for (const [key, value] of this) visit.call(self, value, key, this);
  }

  keys(): MapIterator<K> {
    return this.below.keys();
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.below) yield [key, this.top.get(key) ?? value];
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
