import type { OrganisationMessages } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import { descendants, type Tree, type TreeNode } from '../tree/toTree';
import { budgetColumns } from './budgetColumns';
import { changeColumns, type UnitChanges } from './changeColumns';
import { ownershipColumns } from './ownershipColumns';
import { placeColumns } from './placeColumns';
import { postColumns } from './postColumns';
import type { ChangeWord } from '../organisation/changeWords';
import type { UnitColumn } from './unitColumn';
import { validityColumns } from './validityColumns';

/** A unit and what is said of it. */
export interface UnitRow {
  readonly id: string;
  readonly node: TreeNode<UnitItem>;
  /** Its name, with that of its parent where several have it. */
  readonly label: string;
  readonly depth: number;
  /** What above all has become of it. */
  readonly change: ChangeWord | undefined;
}

/** Rows that stand together: those in the organisation, and those whose place is not stated. */
export interface UnitRowGroup {
  readonly id: string;
  /** What the rows have in common; those of the organisation itself need no heading. */
  readonly heading: string | undefined;
  readonly rows: readonly UnitRow[];
}

/** An organisation as rows and columns. */
export interface UnitTable {
  readonly columns: readonly UnitColumn[];
  readonly groups: readonly UnitRowGroup[];
}

/** The units in reading order, with the columns that the organisation has something to say in. */
export function unitTable(
  organisation: Organisation,
  tree: Tree<UnitItem>,
  messages: OrganisationMessages,
  changes?: UnitChanges,
): UnitTable {
  return {
    columns: [
      ...changeColumns(changes, messages),
      ...placeColumns(organisation, tree, messages),
      ...postColumns(organisation, messages),
      ...budgetColumns(organisation, messages),
      ...ownershipColumns(organisation, messages),
      ...validityColumns(organisation, messages),
    ],
    groups: groupsOf(organisation, tree, messages, changes),
  };
}

function groupsOf(
  organisation: Organisation,
  { roots }: Tree<UnitItem>,
  { organisation: words }: OrganisationMessages,
  changes: UnitChanges | undefined,
): UnitRowGroup[] {
  const rowsUnder = (nodes: readonly TreeNode<UnitItem>[], above: number) =>
    descendants(nodes).map((node): UnitRow => ({
      id: node.id,
      node,
      label: unitLabel(organisation, node.data.unit),
      depth: node.depth - above,
      change: changes?.changeOf(node.data.unit.id)?.kind,
    }));
  const placed = roots.filter(({ data }) => data.kind === 'unit');
  const gathering = roots.filter(({ data }) => data.kind === 'group');
  return [
    { id: '', heading: undefined, rows: rowsUnder(placed, 0) },
    ...gathering.map(({ id, children }) => ({
      id,
      heading: words.unplaced,
      rows: rowsUnder(children, 1),
    })),
  ].filter(({ rows }) => rows.length > 0);
}
