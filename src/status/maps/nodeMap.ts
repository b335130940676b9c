import { ReadableMap } from './readableMap';
import type { TreeOrder } from '../../tree/treeOrder';

/**
 * A value for each of some nodes of a tree. It reads as a map by id and is kept by place: to fill a map
 * with a hundred thousand ids costs more than to find out most of what is kept in it.
 */
export class NodeMap<V extends object> extends ReadableMap<string, V> {
  readonly size: number;

  /** @param valueAt By place in the order; `undefined` for a node without a value. */
  constructor(
    readonly order: TreeOrder<unknown>,
    readonly valueAt: readonly (V | undefined)[],
  ) {
    super();
    let size = 0;
    for (const value of valueAt) if (value !== undefined) size += 1;
    this.size = size;
  }

  get(id: string): V | undefined {
    const place = this.order.placeOf.get(id);
    return place === undefined ? undefined : this.valueAt[place];
  }

  *keys(): MapIterator<string> {
    for (const [place, { id }] of this.order.nodes.entries()) {
      if (this.valueAt[place] !== undefined) yield id;
    }
  }
}
