import * as fc from 'fast-check';
import type { Box } from '../../src/layout/geometry/box';

/** Views of the size of a screen or smaller, somewhere over or beside the layout. */
export const randomView: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -300, max: 3000 }),
  y: fc.integer({ min: -300, max: 8000 }),
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 200, max: 1200 }),
});
