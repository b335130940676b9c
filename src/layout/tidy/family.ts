import type { Row } from '../../tree/visibleRows';
import type { Placement } from '../geometry/treeLayout';

/** The children of a row by where they stand, each in their order. */
export interface Family {
  readonly beside: readonly number[];
  readonly band: readonly number[];
  readonly below: readonly number[];
}

/** The family of a row; of a row without visible children there is none. */
export type FamilyOf = (index: number) => Family | undefined;

/** The families of all rows, and the rows that hang on none. */
export interface Families {
  readonly roots: readonly number[];
  readonly familyOf: FamilyOf;
}

/** The families of all rows. */
export function familiesOf<T>(
  rows: readonly Row<T>[],
  placementOf: (row: Row<T>) => Placement = () => 'below',
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
