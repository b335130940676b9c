import type { Phrase } from '../../messages/phrase';
import { groupBy } from '../../collections/groupBy';
import type { Level, PlanUnit } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';
import type { PlanItem } from '../../model/plan/planTree';
import type { Look } from '../../model/plan/statusScale';
import { ancestors, descendants, type RootedTree, type TreeNode } from '../../tree/toTree';
import { assessedVerdict } from '../plan/directVerdicts';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';
import { lookOf, rankOfLevel, statusKey, wordOf } from '../scale/verdict';
import { type MatrixCell, namedUnits, unitCell, unitSubject, type UnitSubject } from './unitCells';

/** A node with a cell for each unit. */
export interface MatrixRow {
  /** Id in the tree. */
  readonly nodeId: string;
  readonly node: PlanNode;
  readonly level: Level;
  /** The node's own status, whatever the units have assessed. */
  readonly status: NodeStatus;
  /** One for each unit; `null` where the node does not concern it. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Whether the units' statuses differ from one another or from the assessment of the plan's own body. */
  readonly disagrees: boolean;
  readonly counts: MatrixCounts;
}

/** Rows with the same parent. */
export interface MatrixGroup {
  /** Id in the tree of the parent; `undefined` for rows without one. */
  readonly parentId: string | undefined;
  readonly rows: readonly MatrixRow[];
}

/**
 * Goals by unit: the units that each goal is directed to, and each unit's own status: its assessment, or what its
 * own measures give. Plain data that can be sent as JSON.
 */
export interface UnitMatrix {
  /** The units that the rows refer to: those of the plan, then those of the follow-up, then unknown ones. */
  readonly units: readonly PlanUnit[];
  readonly groups: readonly MatrixGroup[];
  /** The counts for each unit. */
  readonly columns: readonly MatrixCounts[];
  readonly total: MatrixCounts;
}

/** The kind of the rows: goals with their indicators, or assignments (uppdrag). */
export type MatrixKind = 'goal' | 'assignment';

/**
 * The units that each goal is directed to, and each unit's own status. Assignments get a matrix of
 * their own, since they have their own scale and mostly concern other units.
 *
 * @param kind What the rows are. @default "goal"
 *
 * @example
 * const { units, groups } = unitMatrix(planStatuses(plan, followUp));
 * groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.length === units.length)); // true for each row
 */
export function unitMatrix(statuses: PlanStatuses, kind: MatrixKind = 'goal'): UnitMatrix {
  const found = descendants(statuses.tree.roots).flatMap((node) =>
    rowSubject(node, statuses, kind),
  );
  const units = namedUnits(found, statuses);
  const rows = found.map((one) => matrixRow(one, units, statuses));
  const columns = units.map((_, place) => countCells(rows.map((row) => rowCell(row, place))));
  const total = countCells(
    rows.flatMap(({ status, cells }) => cells.map((cell) => ({ status, cell }))),
  );
  return { units, groups: groupsOf(rows, statuses.tree), columns, total };
}

/** The node as a row, if it concerns any units; a measure of a goal is told in the row of its goal. */
function rowSubject(
  node: TreeNode<PlanItem>,
  statuses: PlanStatuses,
  kind: MatrixKind,
): RowSubject[] {
  const { kind: placed, level } = node.data;
  if (placed !== 'node' || (level.kind === 'assignment') !== (kind === 'assignment')) return [];
  const isOfGoal = ancestors(node).some(({ data }) => data.level.kind === 'goal');
  if (level.kind === 'indicator' && isOfGoal) return [];
  const subject = unitSubject(node, statuses);
  const status = subject && statuses.of(node.id);
  return status ? [{ ...subject, status }] : [];
}

interface RowSubject extends UnitSubject {
  readonly status: NodeStatus;
}

function matrixRow(
  subject: RowSubject,
  units: readonly PlanUnit[],
  statuses: PlanStatuses,
): MatrixRow {
  const { node, status } = subject;
  const cells = units.map((unit) => unitCell(subject, unit, statuses));
  const counts = countCells(cells.map((cell) => ({ status, cell })));
  const disagrees = cellsDisagree(node, status, counts);
  const { id: nodeId, data } = node;
  return { nodeId, node: data.node, level: data.level, status, cells, disagrees, counts };
}

function rowCell({ status, cells }: MatrixRow, place: number) {
  return { status, cell: cells[place] };
}

function groupsOf(rows: readonly MatrixRow[], { nodeById }: RootedTree<PlanItem>): MatrixGroup[] {
  const groups = groupBy(rows, ({ nodeId }) => nodeById.get(nodeId)?.parent?.id);
  return [...groups].map(([parentId, own]) => ({ parentId, rows: own }));
}

/** How many cells have the same status. */
export interface MatrixLevel {
  /** Key of a level, or "notStarted". */
  readonly key: string;
  readonly look: Look;
  readonly word: Phrase;
  readonly count: number;
}

/** How many cells of a row, a column or the whole matrix are filled, and with what. */
export interface MatrixCounts {
  /** The number of cells that are not `null`. */
  readonly filled: number;
  readonly directed: number;
  /** The number of cells with a status: by an assessment, or by the unit's own figures. */
  readonly assessed: number;
  /** The number of those whose status is by figures. */
  readonly measured: number;
  /** The cells with a status by level, the best first; levels without cells are left out. */
  readonly levels: readonly MatrixLevel[];
}

interface CountedCell {
  readonly status: NodeStatus;
  readonly cell: MatrixCell | null | undefined;
}

function countCells(cells: readonly CountedCell[]): MatrixCounts {
  const levels = new Map<string, MatrixLevel & { readonly rank: number }>();
  let [filled, directed, assessed, measured] = [0, 0, 0, 0];
  for (const { status, cell } of cells) {
    if (!cell) continue;
    filled += 1;
    if (cell.isDirected) directed += 1;
    if (!cell.assessment && cell.verdict.level === undefined) continue;
    assessed += 1;
    if (!cell.assessment) measured += 1;
    const { scale } = status;
    const key = statusKey(cell.verdict, scale);
    const known = levels.get(key) ?? {
      key,
      look: lookOf(cell.verdict, scale),
      word: wordOf(cell.verdict, scale),
      rank: rankOfLevel(cell.verdict, scale),
      count: 0,
    };
    levels.set(key, { ...known, count: known.count + 1 });
  }
  return { filled, directed, assessed, measured, levels: inOrder([...levels.values()]) };
}

/** The best level first; statuses that are not levels last. */
function inOrder(levels: readonly (MatrixLevel & { readonly rank: number })[]): MatrixLevel[] {
  const place = (rank: number) => (rank === -1 ? Infinity : rank);
  return levels
    .toSorted((a, b) => place(a.rank) - place(b.rank) || a.key.localeCompare(b.key))
    .map(({ rank: _rank, ...level }) => level);
}

/** Whether the units' assessments differ from one another or from that of the plan's own body. */
function cellsDisagree(
  node: TreeNode<PlanItem>,
  { scale, assessment }: NodeStatus,
  { levels }: MatrixCounts,
): boolean {
  if (levels.length !== 1) return levels.length > 1;
  const own = assessedVerdict(assessment, node);
  return own !== undefined && statusKey(own, scale) !== levels[0]?.key;
}
