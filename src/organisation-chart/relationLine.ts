import type { OrganisationRelation } from '../model/organisation/organisation';
import { isUncertain } from '../organisation/relationWords';

/** How the line of a relation looks: by its kind, and dashed when it is uncertain. */
export function relationLine(relation: OrganisationRelation): string {
  return isUncertain(relation) ? `${relation.kind} uncertain` : relation.kind;
}
