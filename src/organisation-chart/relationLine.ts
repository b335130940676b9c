import type { OrganisationRelation } from '../model/organisation/organisation';
import { isUncertain } from '../organisation/relationWords';

/** The look of a relation's line: its kind, and dashed when the relation is uncertain. */
export function relationLine(relation: OrganisationRelation): string {
  return isUncertain(relation) ? `${relation.kind} uncertain` : relation.kind;
}
