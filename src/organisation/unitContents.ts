import { groupBy } from '../collections/groupBy';
import type { OrganisationMessages } from './organisationWords';
import { furtherRelations } from '../model/organisation/furtherRelations';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import type { RootedTree, TreeNode } from '../tree/toTree';
import type { ChangeContent } from './changeContent';
import { unitContent, type UnitContent, type UnitContext } from './unitContent';

/** The contents of a tree's units, each computed when it is first needed and then kept. */
export function unitContents(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
  messages: OrganisationMessages,
  changeOf?: (id: string) => ChangeContent | undefined,
): (node: TreeNode<UnitItem>) => UnitContent {
  const known = new WeakMap<TreeNode<UnitItem>, UnitContent>();
  const context: UnitContext = {
    organisation,
    messages,
    changeOf,
    collaborations: collaborationsIn(organisation, tree),
    labelOf: (id) => {
      const unit = tree.nodeById.get(id)?.data.unit;
      return unit ? (unit.shortName ?? unitLabel(organisation, unit, 'short')) : id;
    },
  };
  return (node) => {
    const content = known.get(node) ?? unitContent(node, context);
    known.set(node, content);
    return content;
  };
}

function collaborationsIn(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
): Map<string, OrganisationRelation[]> {
  const further = furtherRelations(organisation, tree);
  return groupBy(
    further.filter(({ kind }) => kind === 'collaborates'),
    ({ to }) => to,
  );
}
