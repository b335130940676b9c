import type { Arrangements } from './arrange';
import type { Families } from './family';
import type { Columns } from './part';
import { bandColumns, besideColumns, type Sides } from './limbOf';

/**
 * For each row that is drawn as a cell of its own, hung on its parent: on which sides of its card
 * children may stand beside it. That is the side away from the stem, so that the cell's connector is
 * unobstructed. `undefined` for all other rows.
 */
export function cellSides(
  rows: readonly unknown[],
  { roots, familyOf }: Families,
  { roots: rootArrangement, arrangementOf }: Arrangements,
): readonly (Sides | undefined)[] {
  const sides: (Sides | undefined)[] = rows.map(() => undefined);
  if (rootArrangement !== 'spread') {
    for (const root of roots) sides[root] = 'both';
  }
  for (const index of rows.keys()) {
    const family = familyOf(index);
    if (!family) continue;
    const { kind } = arrangementOf(index);
    mark(sides, besideColumns(family, sides[index] ?? 'both'));
    mark(sides, kind === 'hang' ? [[], family.band] : bandColumns(family));
    if (kind !== 'spread') mark(sides, [[], family.below]);
  }
  return sides;
}

function mark(sides: (Sides | undefined)[], [lefts, rights]: Columns): void {
  for (const index of lefts) sides[index] = 'left';
  for (const index of rights) sides[index] = 'right';
}
