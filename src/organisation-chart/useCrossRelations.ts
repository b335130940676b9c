import { useMemo } from 'react';
import type { CrossLink } from '../chart/crossLinks';
import { crossRelations } from '../model/organisation/furtherRelations';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import type { RootedTree } from '../tree/toTree';
import { relationLine } from './relationLine';

/** Relations across the tree, and the lines that represent them. */
export interface CrossRelations {
  readonly across: readonly OrganisationRelation[];
  readonly crossLinks: readonly CrossLink[];
}

/**
 * Whether a unit is among those whose place is not stated; their heading cannot represent them in a line.
 */
function isUnplaced({ nodeById }: RootedTree<UnitItem>, id: string): boolean {
  return nodeById.get(id)?.parent?.data.kind === 'group';
}

const NONE: CrossRelations = { across: [], crossLinks: [] };

/** The relations that are drawn across a tree; none in an outline, where the cards state them in words. */
export function useCrossRelations(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
  hierarchy: Hierarchy,
  isOutline: boolean,
): CrossRelations {
  return useMemo(() => {
    if (isOutline) return NONE;
    const across = crossRelations(organisation, tree, hierarchy);
    const crossLinks = across.map((relation) => ({
      from: relation.from,
      to: relation.to,
      line: relationLine(relation),
      isShownWhole: [relation.from, relation.to].some((id) => isUnplaced(tree, id)),
    }));
    return { across, crossLinks };
  }, [organisation, tree, hierarchy, isOutline]);
}
