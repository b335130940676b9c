import type { RootedTree } from '../../tree/toTree';
import { hierarchiesOf, type Hierarchy, PLACING_KINDS, type RelationKind } from './hierarchy';
import type { Organisation, OrganisationRelation } from './organisation';
import { type UnitItem, unitPlaces } from './organisationTree';
import { usableRelations } from './usableRelations';

/**
 * The relations that are not edges of the tree: further parents, collaboration, and those of other
 * hierarchies.
 */
export function furtherRelations(
  organisation: Organisation,
  { nodeById }: RootedTree<UnitItem>,
): OrganisationRelation[] {
  const edges = new Set<OrganisationRelation | undefined>();
  for (const { data } of nodeById.values()) edges.add(data.relation);
  return usableRelations(organisation).filter((relation) => !edges.has(relation));
}

/** Relations that belong to no hierarchy, so they are drawn across all of them. */
const ACROSS: readonly RelationKind[] = ['collaborates', 'member'];

/**
 * The relations that are drawn across the tree of a hierarchy: collaboration, membership and further
 * parents. Edges of other hierarchies are left out, since they are shown there, and so is membership in
 * what stands in a group of its own, where a line for each member would hide the chart.
 */
export function crossRelations(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
  hierarchy: Hierarchy,
): OrganisationRelation[] {
  const elsewhere = edgesOfOthers(organisation, hierarchy);
  const isInGroup = (id: string) => tree.nodeById.get(id)?.parent?.data.kind === 'group';
  return furtherRelations(organisation, tree).filter(
    (relation) =>
      (ACROSS.includes(relation.kind) &&
        !(relation.kind === 'member' && isInGroup(relation.from))) ||
      (PLACING_KINDS[hierarchy].includes(relation.kind) && !elsewhere.has(relation)),
  );
}

function edgesOfOthers(
  organisation: Organisation,
  hierarchy: Hierarchy,
): ReadonlySet<OrganisationRelation> {
  const others = hierarchiesOf(organisation).filter((other) => other !== hierarchy);
  return new Set(
    others.flatMap((other) => [...unitPlaces(organisation, other).relationOf.values()]),
  );
}
