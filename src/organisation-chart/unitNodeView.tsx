import type { NodeView } from '../chart/TreeItem';
import type { OrganisationMessages } from '../organisation/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { descendants, type RootedTree } from '../tree/toTree';
import type { ChangeContent } from '../organisation/changeContent';
import { UnitCard } from './UnitCard';
import type { UnitContent } from '../organisation/unitContent';
import { unitContents } from '../organisation/unitContents';

/** How units are drawn and described, with the content of each card. */
export type UnitNodeView = NodeView<UnitItem, UnitContent>;

/** The view of a tree's units. */
export function unitNodeView(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
  messages: OrganisationMessages,
  changeOf?: (id: string) => ChangeContent | undefined,
): UnitNodeView {
  return {
    contentOf: unitContents(organisation, tree, messages, changeOf),
    card,
    countOf: ({ children }) => descendants(children).length,
  };
}

function card(content: UnitContent) {
  return <UnitCard content={content} />;
}
