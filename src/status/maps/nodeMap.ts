import { ReadableMap } from './readableMap';
import type { TreeOrder } from '../../tree/treeOrder';

/**
 * Values of some nodes of a tree. It reads as a map by id but stores values by place in the tree, since
 * filling a `Map` with a hundred thousand ids would take longer than computing most of the values.
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
