import { HIERARCHIES, PLACING_KINDS, type Hierarchy } from './hierarchy';
import type { Organisation } from './organisation';
import { usableRelations } from './usableRelations';

/** The hierarchies that the organisation says something of; "manages" only where it says who manages. */
export function hierarchiesOf(organisation: Organisation): Hierarchy[] {
  const kinds = new Set(usableRelations(organisation).map(({ kind }) => kind));
  return HIERARCHIES.filter((hierarchy) =>
    hierarchy === 'manages'
      ? kinds.has('manages')
      : PLACING_KINDS[hierarchy].some((kind) => kinds.has(kind)),
  );
}
