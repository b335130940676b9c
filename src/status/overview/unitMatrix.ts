import type { Phrase } from '../../messages/phrase';
import type { Assessment } from '../../model/follow-up/followUp';
import { groupBy } from '../../collections/groupBy';
import type { Level, PlanUnit } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';
import type { PlanItem } from '../../model/plan/planTree';
import type { Look } from '../../model/plan/statusScale';
import { descendants, type RootedTree, type TreeNode } from '../../tree/toTree';
import { assessedVerdict, unitAssessmentsOf } from '../plan/directVerdicts';
import type { NodeStatus } from '../plan/nodeStatus';
import { contextOf } from '../plan/statusContext';
import type { PlanStatuses } from '../plan/planStatuses';
import { lookOf, rankOfLevel, statusKey, type Verdict, wordOf } from '../scale/verdict';

/** A node with a cell for each unit. */
export interface MatrixRow {
  /** Id in the tree. */
  readonly nodeId: string;
  readonly node: PlanNode;
  readonly level: Level;
  /** The node's own status, whatever the units have assessed. */
  readonly status: NodeStatus;
  /** One for each unit; `null` where the node is neither directed to the unit nor assessed by it. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Whether the units' assessments differ from one another or from that of the plan's own body. */
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
 * Goals by unit: the units that each goal is directed to, and each unit's own assessment. Plain data that
 * can be sent as JSON.
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
 * The units that each goal is directed to, and each unit's own assessment. Assignments get a matrix of
 * their own, since they have their own scale and mostly concern other units.
 *
 * @param kind What the rows are. @default "goal"
 *
 * @example
 * const { units, groups } = unitMatrix(planStatuses(plan, followUp));
 * groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.length === units.length)); // true for each row
 */
export function unitMatrix(statuses: PlanStatuses, kind: MatrixKind = 'goal'): UnitMatrix {
  const found = descendants(statuses.tree.roots).flatMap((node) => subject(node, statuses, kind));
  const units = namedUnits(found, statuses);
  const rows = found.map((one) => matrixRow(one, units));
  const columns = units.map((_, place) => countCells(rows.map((row) => rowCell(row, place))));
  const total = countCells(
    rows.flatMap(({ status, cells }) => cells.map((cell) => ({ status, cell }))),
  );
  return { units, groups: groupsOf(rows, statuses.tree), columns, total };
}

interface Subject {
  readonly node: TreeNode<PlanItem>;
  readonly status: NodeStatus;
  readonly directedTo: ReadonlySet<string>;
  readonly assessments: ReturnType<typeof unitAssessmentsOf>;
}

/** The node as a row, if it is directed to a unit or assessed by one; else nothing. */
function subject(node: TreeNode<PlanItem>, statuses: PlanStatuses, kind: MatrixKind): Subject[] {
  const isTask = node.data.level.kind === 'assignment';
  if (node.data.kind !== 'node' || isTask !== (kind === 'assignment')) return [];
  const directedTo = new Set(node.data.node.directedTo);
  const assessments = unitAssessmentsOf(node, contextOf(statuses).index);
  if (directedTo.size === 0 && assessments.size === 0) return [];
  const status = statuses.of(node.id);
  return status ? [{ node, status, directedTo, assessments }] : [];
}

function namedUnits(found: readonly Subject[], { plan, followUp }: PlanStatuses): PlanUnit[] {
  const named = new Set<string>();
  for (const { directedTo, assessments } of found) {
    for (const id of directedTo) named.add(id);
    for (const id of assessments.keys()) named.add(id);
  }
  const units = new Map<string, PlanUnit>();
  for (const unit of [...(plan.units ?? []), ...(followUp?.units ?? [])]) {
    if (named.has(unit.id) && !units.has(unit.id)) units.set(unit.id, unit);
  }
  for (const id of named) if (!units.has(id)) units.set(id, { id, name: id });
  return [...units.values()];
}

function matrixRow(
  { node, status, directedTo, assessments }: Subject,
  units: readonly PlanUnit[],
): MatrixRow {
  const cells = matrixCells(node, units, directedTo, assessments);
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

/** A unit's part in a node: whether the node is directed to it, and how the unit has assessed it. */
export interface MatrixCell {
  readonly unit: PlanUnit;
  /** Whether the plan directs the node to the unit. */
  readonly isDirected: boolean;
  /** The unit's latest assessment of the node. */
  readonly assessment: Assessment | undefined;
  /** The verdict of that assessment, or the reason `noAssessment`. */
  readonly verdict: Verdict;
}

const NO_ASSESSMENT: Verdict = { reason: 'noAssessment' };

/** A node's cells, one for each unit. */
function matrixCells(
  node: TreeNode<PlanItem>,
  units: readonly PlanUnit[],
  directedTo: ReadonlySet<string>,
  assessments: ReadonlyMap<string, Assessment>,
): (MatrixCell | null)[] {
  return units.map((unit) => {
    const isDirected = directedTo.has(unit.id);
    const assessment = assessments.get(unit.id);
    if (!isDirected && !assessment) return null;
    const verdict = assessedVerdict(assessment, node) ?? NO_ASSESSMENT;
    return { unit, isDirected, assessment, verdict };
  });
}

/** How many cells have the same assessment. */
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
  readonly assessed: number;
  /** The assessed cells by level, the best first; levels without cells are left out. */
  readonly levels: readonly MatrixLevel[];
}

interface CountedCell {
  readonly status: NodeStatus;
  readonly cell: MatrixCell | null | undefined;
}

function countCells(cells: readonly CountedCell[]): MatrixCounts {
  const levels = new Map<string, MatrixLevel & { readonly rank: number }>();
  let [filled, directed, assessed] = [0, 0, 0];
  for (const { status, cell } of cells) {
    if (!cell) continue;
    filled += 1;
    if (cell.isDirected) directed += 1;
    if (!cell.assessment) continue;
    assessed += 1;
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
  return { filled, directed, assessed, levels: inOrder([...levels.values()]) };
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
