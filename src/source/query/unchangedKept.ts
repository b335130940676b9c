import { replaceEqualDeep } from '@tanstack/react-query';

/** With more records than this the comparison would hold up the page longer than drawing anew. */
const MOST = 20_000;

/** What came, with every part that is as before being the same object as before. */
export function unchangedKept<T>(before: unknown, after: T, records: number): T {
  return records > MOST ? after : replaceEqualDeep(before, after);
}
