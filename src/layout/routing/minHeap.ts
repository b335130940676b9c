/** Numbers in the order of their ranks: the lowest comes out first. */
export interface MinHeap {
  readonly push: (item: number, rank: number) => void;
  /** `undefined` when there is none left. */
  readonly pop: () => number | undefined;
}

/** An empty heap. */
export function minHeap(): MinHeap {
  const items: number[] = [];
  const ranks: number[] = [];
  const rankAt = (at: number) => ranks[at] ?? Infinity;
  const put = (at: number, item: number, rank: number) => {
    items[at] = item;
    ranks[at] = rank;
  };
  const sink = (item: number, rank: number) => {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = rankAt(left + 1) < rankAt(left) ? left + 1 : left;
      if (rankAt(child) >= rank) break;
      put(at, items[child] ?? 0, rankAt(child));
      at = child;
    }
    put(at, item, rank);
  };
  return {
    push: (item, rank) => {
      let at = items.length;
      for (let up = (at - 1) >> 1; at > 0 && rankAt(up) > rank; up = (at - 1) >> 1) {
        put(at, items[up] ?? 0, rankAt(up));
        at = up;
      }
      put(at, item, rank);
    },
    pop: () => {
      const first = items[0];
      const [item, rank] = [items.pop(), ranks.pop()];
      if (item !== undefined && rank !== undefined && items.length > 0) sink(item, rank);
      return first;
    },
  };
}
