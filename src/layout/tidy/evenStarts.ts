/** Where columns begin that share a number of things, the first columns one longer than the last. */
export function evenStarts(length: number, count: number): number[] {
  const short = Math.floor(length / count);
  const longer = length % count;
  const starts: number[] = [];
  for (let start = 0; start < length;) {
    starts.push(start);
    start += starts.length <= longer ? short + 1 : short;
  }
  return starts;
}

/** Rounds of halving after which the height of columns is near enough the least. */
const ROUNDS = 16;

/** Where at most so many columns begin, so that the highest is about as low as can be. */
export function levelStarts(heights: readonly number[], count: number): number[] {
  let low = heights.reduce((most, height) => Math.max(most, height), 0);
  let high = heights.reduce((sum, height) => sum + height, 0);
  for (let round = 0; round < ROUNDS && high - low > 1; round += 1) {
    const middle = (low + high) / 2;
    if (startsUnder(heights, middle).length <= count) high = middle;
    else low = middle;
  }
  return startsUnder(heights, high);
}

/** Where columns begin when each is filled up to a height. */
export function startsUnder(heights: readonly number[], most: number): number[] {
  const starts: number[] = [];
  let free = -1;
  heights.forEach((height, index) => {
    if (height > free) {
      starts.push(index);
      free = most;
    }
    free -= height;
  });
  return starts;
}
