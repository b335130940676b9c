import type { Row } from '../../tree/visibleRows';
import type { Placement } from '../geometry/treeLayout';

/** The children of a row by where they stand, each in their order. */
export interface Family {
  readonly beside: readonly number[];
  readonly band: readonly number[];
  readonly below: readonly number[];
}

/** The family of a row; of a row without visible children there is none; the roots are that of -1. */
export type FamilyOf = (index: number) => Family | undefined;

/** The family of a row without visible children. */
export const NO_FAMILY: Family = { beside: [], band: [], below: [] };

/** The families of all rows. */
export function familiesOf<T>(
  rows: readonly Row<T>[],
  placementOf: (row: Row<T>) => Placement = () => 'below',
): FamilyOf {
  const families: (Record<Placement, number[]> | undefined)[] = [
    undefined,
    ...rows.map(() => undefined),
  ];
  for (const row of rows) {
    const { parentIndex, index } = row;
    const family = (families[parentIndex + 1] ??= { beside: [], band: [], below: [] });
    family[parentIndex < 0 ? 'below' : placementOf(row)].push(index);
  }
  return (index) => families[index + 1];
}
