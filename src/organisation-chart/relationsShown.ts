import { PLACING_KINDS, type Hierarchy, type RelationKind } from '../model/hierarchy';
import type { UnitItem } from '../model/organisationTree';
import type { Tree } from '../tree/toTree';
import { isUncertain } from './relationWords';

/** The lines of a drawing: which kinds of relations there are, and whether any of them is uncertain. */
export interface RelationsShown {
  readonly kinds: readonly RelationKind[];
  readonly hasUncertain: boolean;
}

/** What the legend of a tree has to tell. */
export function relationsShown({ nodeById }: Tree<UnitItem>, hierarchy: Hierarchy): RelationsShown {
  const relations = [...nodeById.values()].flatMap(({ data }) => data.relation ?? []);
  const found = new Set(relations.map(({ kind }) => kind));
  return {
    kinds: PLACING_KINDS[hierarchy].filter((kind) => found.has(kind)),
    hasUncertain: relations.some(isUncertain),
  };
}
