import { groupBy } from '../collections/groupBy';
import type { OrganisationMessages } from '../messages/organisationWords';
import { furtherRelations } from '../model/organisation/furtherRelations';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import { postsOf } from '../model/posts/withPosts';
import type { ChangeContent } from '../organisation/changeContent';
import type { ChangeWord } from '../organisation/changeWords';
import { postLine, postWords } from '../organisation/postLine';
import { descendants, type Tree, type TreeNode } from '../tree/toTree';
import { budgetColumns } from './budgetColumns';
import { ownershipColumns } from './ownershipColumns';
import type { UnitCell, UnitColumn } from './unitColumn';

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

/** What each unit is, and what it belongs to. */
function placeColumns(
  organisation: Organisation,
  tree: Tree<UnitItem>,
  messages: OrganisationMessages,
): UnitColumn[] {
  const { kind: kinds, dormant, table } = messages.organisation;
  const further = groupBy(furtherRelations(organisation, tree), ({ to }) => to);
  const unitById = new Map(organisation.units.toReversed().map((unit) => [unit.id, unit]));
  const say = (relation: OrganisationRelation): UnitCell => {
    const above = unitById.get(relation.from);
    const name = above ? unitLabel(organisation, above) : relation.from;
    const text = messages.organisation.standsTo[relation.kind](name);
    return { text, note: noteOf(relation, messages) };
  };
  const standing = ({ data, parent }: TreeNode<UnitItem>): UnitCell => {
    if (data.relation) return say(data.relation);
    if (!parent) return { text: table.top };
    return together((further.get(data.unit.id) ?? []).map(say));
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

/** Several in one cell, each with its own note. */
function together(cells: readonly UnitCell[]): UnitCell {
  const [first] = cells;
  if (!first) return { text: '–', value: null };
  if (cells.length === 1) return first;
  const texts = cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`));
  return { text: texts.join('; ') };
}

/** Since and until when each unit is, where that is said of any. */
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

/** What has become of the units, and since when. */
export interface UnitChanges {
  readonly changeOf: (id: string) => ChangeContent | undefined;
  /** The day, or the title, of what is compared with. */
  readonly since: string;
}

/** What has become of each unit since an earlier organisation; none where nothing is compared. */
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

/** The posts of each unit with who holds them; none where the organisation was not given any. */
function postColumns(organisation: Organisation, messages: OrganisationMessages): UnitColumn[] {
  if (organisation.units.every(({ id }) => postsOf(organisation, id).length === 0)) return [];
  return [
    {
      id: 'posts',
      head: messages.organisation.posts,
      // Personal data leave the page only when a host sees to it; titles alone, without who holds them,
      // would look like posts that nobody has.
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

/** Since and until when something is so: "från 2019-01-01"; `undefined` when that is not said. */
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
