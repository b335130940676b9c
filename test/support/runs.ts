/** A property is tried ten times as often in `npm run test:long` as in the ordinary run. */
import * as fc from 'fast-check';

/** How often, when it is so many times in the ordinary run. */
export function runs(ordinary: number): number {
  return import.meta.env.MODE === 'long' ? 10 * ordinary : ordinary;
}

// As a setup file this goes for all that do not say it themselves; 100 is what fast-check does.
fc.configureGlobal({ numRuns: runs(100) });
