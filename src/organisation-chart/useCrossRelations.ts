import { useMemo } from 'react';
import type { CrossLink } from '../chart/crossLinks';
import { crossRelations } from '../model/organisation/furtherRelations';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import type { Tree } from '../tree/toTree';
import { relationLine } from './relationLine';

/** Relations across the tree, and the lines that they are drawn as. */
export interface CrossRelations {
  readonly across: readonly OrganisationRelation[];
  readonly crossLinks: readonly CrossLink[];
}

/** The heading over units whose place is not stated is none of them. */
function isUnplaced({ nodeById }: Tree<UnitItem>, id: string): boolean {
  return nodeById.get(id)?.parent?.data.kind === 'group';
}

const NONE: CrossRelations = { across: [], crossLinks: [] };

/** The relations that are drawn across a tree; none in an outline, where the cards say them in words. */
export function useCrossRelations(
  organisation: Organisation,
  tree: Tree<UnitItem>,
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
