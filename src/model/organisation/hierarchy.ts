import type { Organisation, OrganisationRelation } from './organisation';
import { usableRelations } from './usableRelations';

/**
 * How units are placed: orders, by who directs their work (nämnd over förvaltning); manages, by who is
 * whose manager (regiondirektör over förvaltning); owns, by who owns what.
 */
export type Hierarchy = 'orders' | 'manages' | 'owns';

/** How one unit is related to another. */
export type RelationKind = OrganisationRelation['kind'];

/**
 * The relations that place a unit in each hierarchy; if a unit has several kinds, the one listed first
 * counts.
 */
export const PLACING_KINDS: Readonly<Record<Hierarchy, readonly RelationKind[]>> = {
  orders: ['subordinate', 'administers', 'staff', 'side', 'orders', 'advisory'],
  manages: ['manages', 'subordinate', 'staff', 'side', 'advisory'],
  owns: ['owns'],
};

/** Every hierarchy, in the order in which they are offered. */
export const HIERARCHIES: readonly Hierarchy[] = ['orders', 'manages', 'owns'];

/** The hierarchies for which the organisation has relations; "manages" only if it states who manages. */
export function hierarchiesOf(organisation: Organisation): Hierarchy[] {
  const kinds = new Set(usableRelations(organisation).map(({ kind }) => kind));
  return HIERARCHIES.filter((hierarchy) =>
    hierarchy === 'manages'
      ? kinds.has('manages')
      : PLACING_KINDS[hierarchy].some((kind) => kinds.has(kind)),
  );
}
