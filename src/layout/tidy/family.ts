import type { VisibleRow } from '../../tree/visibleRows';
import type { Placement } from '../geometry/treeLayout';

/** The children of a row grouped by where they stand, each group in the tree's order. */
export interface Family {
  readonly beside: readonly number[];
  readonly band: readonly number[];
  readonly below: readonly number[];
}

/** The family of a row; `undefined` for a row without visible children. */
export type FamilyOf = (index: number) => Family | undefined;

/** The families of all rows, and the roots. */
export interface Families {
  readonly roots: readonly number[];
  readonly familyOf: FamilyOf;
}

/** The families of all rows. */
export function familiesOf<T>(
  rows: readonly VisibleRow<T>[],
  placementOf: (row: VisibleRow<T>) => Placement = () => 'below',
): Families {
  const roots: number[] = [];
  const families: (Record<Placement, number[]> | undefined)[] = rows.map(() => undefined);
  for (const row of rows) {
    const { parentIndex, index } = row;
    if (parentIndex < 0) {
      roots.push(index);
      continue;
    }
    const family = (families[parentIndex] ??= { beside: [], band: [], below: [] });
    family[placementOf(row)].push(index);
  }
  return { roots, familyOf: (index) => families[index] };
}
