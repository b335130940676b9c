import type { Arrangements } from './arrange';
import type { Family } from './family';
import type { Columns } from './part';
import { bandColumns, besideColumns, type Sides } from './limbOf';

/**
 * The rows that are drawn as cells of their own with all below them, hung on their parents, and to
 * which of their sides others may stand: away from the stem, so that its connector runs free.
 */
export function cellSides(
  families: ReadonlyMap<number, Family>,
  arrangements: Arrangements,
): ReadonlyMap<number, Sides> {
  const sides = new Map<number, Sides>();
  for (const [index, family] of families) {
    const kind = arrangements.get(index)?.kind ?? 'spread';
    if (index < 0) {
      if (kind !== 'spread') for (const root of family.below) sides.set(root, 'both');
      continue;
    }
    mark(sides, besideColumns(family, sides.get(index) ?? 'both'));
    mark(sides, kind === 'hang' ? [[], family.band] : bandColumns(family));
    if (kind !== 'spread') mark(sides, [[], family.below]);
  }
  return sides;
}

function mark(sides: Map<number, Sides>, [lefts, rights]: Columns): void {
  for (const index of lefts) sides.set(index, 'left');
  for (const index of rights) sides.set(index, 'right');
}
