import { groupBy } from '../collections/groupBy';
import type { OrganisationMessages } from '../organisation/organisationWords';
import { furtherRelations } from '../model/organisation/furtherRelations';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import { postsOf } from '../model/posts/withPosts';
import type { ChangeContent } from '../organisation/changeContent';
import type { ChangeWord } from '../organisation/changeWords';
import { groupWords } from '../organisation/unitContent';
import { postLine, postWords } from '../organisation/cardPosts';
import { descendants, type RootedTree, type TreeNode } from '../tree/toTree';
import { budgetColumns } from './budgetColumns';
import { ownershipColumns } from './ownershipColumns';
import type { UnitCell, UnitColumn } from './unitColumn';

/** A unit and the data for its row. */
export interface UnitRow {
  readonly id: string;
  readonly node: TreeNode<UnitItem>;
  /** The unit's name, together with its parent's name when several units share it. */
  readonly label: string;
  readonly depth: number;
  /** The most important way in which it has changed. */
  readonly change: ChangeWord | undefined;
}

/** A group of rows: those in the organisation, or those that stand under no other unit. */
export interface UnitRowGroup {
  readonly id: string;
  /** What the rows have in common; `undefined` for the organisation itself, which needs no heading. */
  readonly heading: string | undefined;
  readonly rows: readonly UnitRow[];
}

/** An organisation as rows and columns. */
export interface UnitTable {
  readonly columns: readonly UnitColumn[];
  readonly groups: readonly UnitRowGroup[];
}

/** The units in reading order, with the columns for which the organisation has data. */
export function unitTable(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
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
  { roots }: RootedTree<UnitItem>,
  messages: OrganisationMessages,
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
    ...gathering.map(({ id, data, children }) => ({
      id,
      heading: groupWords(data, messages).heading,
      rows: rowsUnder(children, 1),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

/** The columns with each unit's kind and what it belongs to. */
function placeColumns(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
  messages: OrganisationMessages,
): UnitColumn[] {
  const { kind: kinds, dormant, table } = messages.organisation;
  const relations = furtherRelations(organisation, tree);
  const further = groupBy(relations, ({ to }) => to);
  const members = groupBy(
    relations.filter((relation) => relation.kind === 'member'),
    ({ from }) => from,
  );
  const unitById = new Map(organisation.units.toReversed().map((unit) => [unit.id, unit]));
  const nameOf = (id: string) => {
    const unit = unitById.get(id);
    return unit ? unitLabel(organisation, unit) : id;
  };
  const say = (relation: OrganisationRelation): UnitCell => {
    const text = messages.organisation.standsTo[relation.kind](nameOf(relation.from));
    return { text, note: noteOf(relation, messages) };
  };
  const sayMember = (relation: OrganisationRelation): UnitCell => ({
    text: `${messages.organisation.relation.member}: ${nameOf(relation.to)}`,
    note: noteOf(relation, messages),
  });
  const standing = ({ data, parent }: TreeNode<UnitItem>): UnitCell => {
    if (data.relation) return say(data.relation);
    if (!parent) return { text: table.top };
    return together([
      ...(further.get(data.unit.id) ?? []).map(say),
      ...(members.get(data.unit.id) ?? []).map(sayMember),
    ]);
  };
  return [
    {
      id: 'kind',
      head: table.kind,
      cellOf: ({ data: { unit } }) => ({
        text: kinds[unit.kind],
        note: unit.dormant ? dormant : undefined,
      }),
    },
    { id: 'standing', head: table.standing, cellOf: standing },
  ];
}

function noteOf(
  relation: OrganisationRelation,
  messages: OrganisationMessages,
): string | undefined {
  const { basis = 'stated' } = relation;
  const uncertain = basis === 'stated' ? undefined : messages.organisation.basis[basis];
  const parts = [uncertain, validityWords(relation, messages)].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Combines several cells into one, each with its own note. */
function together(cells: readonly UnitCell[]): UnitCell {
  const [first] = cells;
  if (!first) return { text: '–', value: null };
  if (cells.length === 1) return first;
  const texts = cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`));
  return { text: texts.join('; ') };
}

/** The columns with each unit's period of validity; empty when none is stated. */
function validityColumns({ units }: Organisation, messages: OrganisationMessages): UnitColumn[] {
  if (units.every((unit) => validityWords(unit, messages) === undefined)) return [];
  return [
    {
      id: 'validity',
      head: messages.organisation.validity,
      cellOf: ({ data }) => ({ text: validityWords(data.unit, messages) ?? '' }),
    },
  ];
}

/** How the units have changed, and since when. */
export interface UnitChanges {
  readonly changeOf: (id: string) => ChangeContent | undefined;
  /** The date or the title of the organisation that is compared with. */
  readonly since: string;
}

/** How each unit has changed since an earlier organisation; empty when nothing is compared. */
function changeColumns(
  changes: UnitChanges | undefined,
  { organisation }: OrganisationMessages,
): UnitColumn[] {
  if (!changes) return [];
  return [
    {
      id: 'comparison',
      head: organisation.table.changedSince(changes.since),
      cellOf: ({ data }) => changeCell(changes.changeOf(data.unit.id)),
    },
  ];
}

function changeCell(change: ChangeContent | undefined): UnitCell {
  if (!change) return { text: '', value: null };
  const { marks } = change;
  const texts = marks.map(({ text, was }) => (was === undefined ? text : `${text} (${was})`));
  return { text: texts.join('; '), marks };
}

/** The posts of each unit with their holders; empty when the organisation was not given posts. */
function postColumns(organisation: Organisation, messages: OrganisationMessages): UnitColumn[] {
  if (organisation.units.every(({ id }) => postsOf(organisation, id).length === 0)) return [];
  return [
    {
      id: 'posts',
      head: messages.organisation.posts,
      // Personal data leave the page only if the host decides so; titles alone, without their holders,
      // would look like vacant posts.
      isKeptFromSpreadsheets: true,
      cellOf: ({ data: { unit } }) => {
        const lines = postsOf(organisation, unit.id).map((post, place) =>
          postWords(postLine(post, place, unit, messages), messages.locale),
        );
        return { text: lines.join('; '), lines };
      },
    },
  ];
}

/** A period of validity in words: "från 2019-01-01"; `undefined` when it is not stated. */
function validityWords(
  of: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  { organisation }: OrganisationMessages,
): string | undefined {
  const parts = [
    of.validFrom === undefined ? undefined : organisation.validFrom(of.validFrom),
    of.validTo === undefined ? undefined : organisation.validTo(of.validTo),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
