import type { Organisation } from '../organisation/organisation';
import { ownershipOf } from './ownershipOf';
import { ownershipScope, type OwnershipScope } from './ownershipScope';

/**
 * Ids of the companies of some scopes, in the order of the units: what stands out in a chart when a
 * reader has chosen them. None chosen is none, which is no highlight.
 */
export function ownershipHighlight(
  organisation: Organisation,
  filter: readonly OwnershipScope[],
): string[] {
  if (filter.length === 0) return [];
  return ownershipOf(organisation)
    .filter((ownership) => filter.includes(ownershipScope(ownership)))
    .map(({ unit }) => unit.id);
}
