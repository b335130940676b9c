/** Properties are tried ten times as often in `npm run test:long` as in the ordinary run. */
import * as fc from 'fast-check';

/** The number of runs, given that of the ordinary run. */
export function runs(ordinary: number): number {
  return import.meta.env.MODE === 'long' ? 10 * ordinary : ordinary;
}

// As a setup file, this applies to all properties without a number of their own; 100 is the default of
// fast-check.
fc.configureGlobal({ numRuns: runs(100) });
