import type { Row } from '../tree/visibleRows';
import type { Placement } from './treeLayout';

/** The children of a row by where they stand, each in their order. */
export interface Family {
  readonly beside: readonly number[];
  readonly band: readonly number[];
  readonly below: readonly number[];
}

/** The family of a row without visible children. */
export const NO_FAMILY: Family = { beside: [], band: [], below: [] };

/** The families of all rows; the roots are the family at -1. */
export function familiesOf<T>(
  rows: readonly Row<T>[],
  placementOf: (row: Row<T>) => Placement = () => 'below',
): ReadonlyMap<number, Family> {
  const families = new Map<number, Record<Placement, number[]>>();
  for (const row of rows) {
    const { parentIndex, index } = row;
    let family = families.get(parentIndex);
    if (!family) families.set(parentIndex, (family = { beside: [], band: [], below: [] }));
    family[parentIndex < 0 ? 'below' : placementOf(row)].push(index);
  }
  return families;
}
