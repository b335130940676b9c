import * as fc from 'fast-check';
import type { Pair } from './treeOf';

/** So few ids that records share them, and names that confuse lookups in plain objects. */
const ids = ['a', 'b', 'c', 'd', 'e', 'a#2', '', '__proto__', 'missing-parent'];

/** Records with any parents: duplicate ids, cycles, missing parents, several roots or none. */
export const randomRecords: fc.Arbitrary<Pair[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...ids),
    fc.option(fc.constantFrom(...ids, ...ids, 'nowhere', 'neverwhere'), { nil: null, freq: 3 }),
  ),
  { maxLength: 20 },
);
