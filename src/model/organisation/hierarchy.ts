import type { Organisation, OrganisationRelation } from './organisation';
import { usableRelations } from './usableRelations';

/**
 * By what units are placed: orders, who gives whom their tasks (nämnd over förvaltning); manages, who is
 * whose manager (regiondirektör over förvaltning); owns, who owns what.
 */
export type Hierarchy = 'orders' | 'manages' | 'owns';

/** How one unit stands to another. */
export type RelationKind = OrganisationRelation['kind'];

/** The relations that place a unit in each hierarchy; of several it has, the earliest here counts. */
export const PLACING_KINDS: Readonly<Record<Hierarchy, readonly RelationKind[]>> = {
  orders: ['subordinate', 'administers', 'staff', 'side', 'orders', 'advisory'],
  manages: ['manages', 'subordinate', 'staff', 'side', 'advisory'],
  owns: ['owns'],
};

/** Every hierarchy there is, in the order of a choice between them. */
export const HIERARCHIES: readonly Hierarchy[] = ['orders', 'manages', 'owns'];

/** The hierarchies that the organisation says something of; "manages" only where it says who manages. */
export function hierarchiesOf(organisation: Organisation): Hierarchy[] {
  const kinds = new Set(usableRelations(organisation).map(({ kind }) => kind));
  return HIERARCHIES.filter((hierarchy) =>
    hierarchy === 'manages'
      ? kinds.has('manages')
      : PLACING_KINDS[hierarchy].some((kind) => kinds.has(kind)),
  );
}
