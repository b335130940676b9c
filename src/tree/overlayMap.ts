/** After so many layers they are made one, so that a lookup never passes through more. */
const MOST_LAYERS = 8;

/**
 * A map with some entries on top of another's, without copying it: changing a few of a hundred
 * thousand costs as much as the few. Reads like any map; the layers are never changed.
 */
export class OverlayMap<V> implements ReadonlyMap<string, V> {
  private readonly layers: readonly ReadonlyMap<string, V>[];

  constructor(below: ReadonlyMap<string, V>, above: ReadonlyMap<string, V>) {
    const under = below instanceof OverlayMap ? (below as OverlayMap<V>).layers : [below];
    this.layers = under.length < MOST_LAYERS ? [above, ...under] : [above, merged(under)];
  }

  get(key: string): V | undefined {
    return this.layers.find((layer) => layer.has(key))?.get(key);
  }
  has(key: string): boolean {
    return this.layers.some((layer) => layer.has(key));
  }
  get size(): number {
    return merged(this.layers).size;
  }
  keys() {
    return merged(this.layers).keys();
  }
  values() {
    return merged(this.layers).values();
  }
  entries() {
    return merged(this.layers).entries();
  }
  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of merged(this.layers)) call(value, key, this);
  }
  [Symbol.iterator]() {
    return this.entries();
  }
}

/** In the order of the lowest layer, with the topmost value of each key. */
function merged<V>(layers: readonly ReadonlyMap<string, V>[]): Map<string, V> {
  const all = new Map<string, V>();
  for (const layer of layers.toReversed()) {
    for (const [key, value] of layer) all.set(key, value);
  }
  return all;
}
