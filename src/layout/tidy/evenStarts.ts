/**
 * The start of each column when `length` things share `count` columns; the first columns hold one more if
 * needed.
 */
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

/** After this many halvings the height of the columns is close enough to the least possible. */
const ROUNDS = 16;

/** The start of each of at most `count` columns, chosen so that the highest is about as low as possible. */
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

/** The start of each column when every column is filled up to a height. */
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
