import { ReadableMap } from './readableMap';

type Layer<K, V> = ReadonlyMap<K, V | undefined>;

/**
 * A map that sets or removes some entries of another map, which is itself not changed. Changing a few of a
 * hundred thousand entries therefore costs no more than those few. Replaced entries keep their positions,
 * and new ones come last.
 *
 * Each further change adds a layer. A layer that is not larger than the one on top of it is merged with it,
 * so that n changes form at most log n layers and each entry is copied at most log n times.
 */
export class OverlayMap<K, V extends object> extends ReadableMap<K, V> {
  readonly size: number;
  private readonly base: ReadonlyMap<K, V>;
  /** The topmost first. */
  private readonly layers: readonly Layer<K, V>[];

  /** @param changes New values by key; `undefined` removes an entry. */
  constructor(below: ReadonlyMap<K, V>, changes: Layer<K, V>) {
    super();
    const under = below instanceof OverlayMap ? (below as OverlayMap<K, V>) : undefined;
    this.base = under?.base ?? below;
    this.layers = onTop(changes, under?.layers ?? []);
    let size = below.size;
    for (const [key, value] of changes) size += count(value !== undefined) - count(below.has(key));
    this.size = size;
  }

  get(key: K): V | undefined {
    for (const layer of this.layers) {
      const value = layer.get(key);
      if (value !== undefined || layer.has(key)) return value;
    }
    return this.base.get(key);
  }

  *keys(): MapIterator<K> {
    for (const key of this.base.keys()) if (this.has(key)) yield key;
    const added = this.layers.toReversed().flatMap((layer) => [...layer.keys()]);
    for (const key of new Set(added)) if (!this.base.has(key) && this.has(key)) yield key;
  }
}

function onTop<K, V>(changes: Layer<K, V>, layers: readonly Layer<K, V>[]): Layer<K, V>[] {
  let top = changes;
  let depth = 0;
  for (const layer of layers) {
    if (layer.size > top.size) break;
    top = new Map([...layer, ...top]);
    depth += 1;
  }
  return [top, ...layers.slice(depth)];
}

function count(isOne: boolean): number {
  return isOne ? 1 : 0;
}
