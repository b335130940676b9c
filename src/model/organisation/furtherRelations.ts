import type { Tree } from '../../tree/toTree';
import type { Organisation, OrganisationRelation } from './organisation';
import type { UnitItem } from './organisationTree';
import { usableRelations } from './usableRelations';

/** The relations that are no edge of the tree: further parents, collaboration, what another hierarchy says. */
export function furtherRelations(
  organisation: Organisation,
  { nodeById }: Tree<UnitItem>,
): OrganisationRelation[] {
  const edges = new Set<OrganisationRelation | undefined>();
  for (const { data } of nodeById.values()) edges.add(data.relation);
  return usableRelations(organisation).filter((relation) => !edges.has(relation));
}
