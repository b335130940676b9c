import { PLACING_KINDS, type Hierarchy, type RelationKind } from '../model/organisation/hierarchy';
import type { OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import type { RootedTree } from '../tree/toTree';
import { isUncertain } from '../organisation/relationWords';

/** The lines in a drawing: their kinds of relations, and whether any of them is uncertain. */
export interface RelationsShown {
  /** Kinds that place units in the tree. */
  readonly kinds: readonly RelationKind[];
  /** Kinds that are drawn across the tree only. */
  readonly across: readonly RelationKind[];
  readonly hasUncertain: boolean;
}

/** What the legend must explain for a tree and the relations across it. */
export function relationsShown(
  { nodeById }: RootedTree<UnitItem>,
  across: readonly OrganisationRelation[],
  hierarchy: Hierarchy,
): RelationsShown {
  const relations = [...nodeById.values()].flatMap(({ data }) => data.relation ?? []);
  const found = new Set(relations.map(({ kind }) => kind));
  const kinds = new Set(across.map(({ kind }) => kind));
  return {
    kinds: PLACING_KINDS[hierarchy].filter((kind) => found.has(kind)),
    across: [...kinds].filter((kind) => !found.has(kind)).toSorted(),
    hasUncertain: relations.some(isUncertain),
  };
}
