/** Divides a number of things over columns, in order, the first columns one longer than the last. */
export function evenColumns<T>(items: readonly T[], count: number): T[][] {
  const short = Math.floor(items.length / count);
  const longer = items.length % count;
  return Array.from({ length: Math.min(count, items.length) }, (_, column) => {
    const start = column * short + Math.min(column, longer);
    return items.slice(start, start + short + (column < longer ? 1 : 0));
  });
}

/** Rounds of halving after which the height of columns is near enough the least. */
const ROUNDS = 16;

/** Divides things over at most so many columns, in order, so that the highest is about as low as can be. */
export function levelColumns<T>(
  items: readonly T[],
  count: number,
  heightOf: (item: T) => number,
): T[][] {
  const heights = items.map(heightOf);
  let low = Math.max(0, ...heights);
  let high = heights.reduce((sum, height) => sum + height, 0);
  for (let round = 0; round < ROUNDS && high - low > 1; round += 1) {
    const middle = (low + high) / 2;
    if (startsUnder(heights, middle).length <= count) high = middle;
    else low = middle;
  }
  const starts = startsUnder(heights, high);
  return starts.map((start, column) => items.slice(start, starts[column + 1]));
}

/** Where columns begin when each is filled up to a height. */
export function startsUnder(heights: readonly number[], most: number): number[] {
  const starts: number[] = [];
  let free = -1;
  for (const [index, height] of heights.entries()) {
    if (height > free) {
      starts.push(index);
      free = most;
    }
    free -= height;
  }
  return starts;
}
