/**
 * Runs a task for each item of a list, a limited number at a time; returns each outcome, in the order of
 * the list.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  most: number,
  run: (item: T) => Promise<R>,
): Promise<readonly PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      const [result] = await Promise.allSettled([run(item)]);
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
