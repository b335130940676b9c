/** The most ids that Kolada accepts in one segment of an address. */
const MOST_IDS = 25;

/** Ids in groups small enough for one request. */
export function chunksOf(ids: readonly string[]): readonly string[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
}
