import * as fc from 'fast-check';
import type { Pair } from './treeOf';

/** Few enough ids that records share them, and names that trip lookups in plain objects. */
const ids = ['a', 'b', 'c', 'd', 'e', 'a#2', '', '__proto__', 'missing-parent'];

/** Records with any parents: taken ids, cycles, parents that do not exist, several roots or none. */
export const randomRecords: fc.Arbitrary<Pair[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...ids),
    fc.option(fc.constantFrom(...ids, ...ids, 'nowhere', 'neverwhere'), { nil: null, freq: 3 }),
  ),
  { maxLength: 20 },
);
