import { useMemo } from 'react';
import { organisationWords } from '../organisation/organisationWords';
import { useMessages } from '../view/useMessages';
import type { OrganisationComparison } from '../model/organisation/compareOrganisations';
import { organisationTree, type UnitItem } from '../model/organisation/organisationTree';
import { useComparedOrganisation } from '../organisation/useComparedOrganisation';
import { useHierarchy, type HierarchyChoice } from '../organisation/useHierarchy';
import type { RootedTree } from '../tree/toTree';
import type { OrganisationViewProps } from '../organisation/organisationViewProps';
import { unitTable, type UnitTable } from './unitTable';

/** The table, the data behind it, and the hierarchies to choose from. */
export interface ShownTable {
  readonly choice: HierarchyChoice;
  readonly tree: RootedTree<UnitItem>;
  readonly table: UnitTable;
  /** How the units have changed since an earlier organisation; `undefined` when nothing is compared. */
  readonly comparison: OrganisationComparison | undefined;
}

/** Derives the rows and columns of the table from an organisation. */
export function useUnitTable(props: OrganisationViewProps): ShownTable {
  const messages = useMessages(organisationWords);
  const choice = useHierarchy(props);
  const { hierarchy } = choice;
  const compared = useComparedOrganisation(props, hierarchy);
  const { organisation, comparison } = compared;
  const tree = useMemo(() => organisationTree(organisation, hierarchy), [organisation, hierarchy]);
  const before = props.compareWith;
  const table = useMemo(() => {
    const { changeOf } = compared;
    const changes =
      before && changeOf ? { changeOf, since: before.date ?? before.title } : undefined;
    return unitTable(compared.organisation, tree, messages, changes);
  }, [compared, before, tree, messages]);
  return { choice, tree, table, comparison };
}
