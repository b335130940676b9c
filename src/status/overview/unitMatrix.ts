import type { PlanUnit } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import { descendants, type TreeNode } from '../../tree/toTree';
import { matrixCells, type MatrixCell } from './matrixCells';
import { cellsDisagree, countCells, type MatrixCounts } from './matrixCounts';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';
import { unitAssessmentsOf } from '../plan/unitAssessmentsOf';

/** A node, and what each unit has to do with it. */
export interface MatrixRow {
  readonly node: TreeNode<PlanItem>;
  /** The node's own status, whatever the units have assessed. */
  readonly status: NodeStatus;
  /** One for each unit; `undefined` where the node is neither directed to nor assessed by it. */
  readonly cells: readonly (MatrixCell | undefined)[];
  /** Whether the units assess otherwise than one another or than the plan's own body. */
  readonly disagrees: boolean;
  readonly counts: MatrixCounts;
}

/** Rows that stand under the same node. */
export interface MatrixGroup {
  /** `undefined` for rows without a parent. */
  readonly parent: TreeNode<PlanItem> | undefined;
  readonly rows: readonly MatrixRow[];
}

/** Goals by unit: who each goal is directed to, and what each unit has assessed for itself. */
export interface UnitMatrix {
  /** Those that any row names: in the order of the plan, then of the follow-up, then the unknown. */
  readonly units: readonly PlanUnit[];
  readonly groups: readonly MatrixGroup[];
  /** Counts of each unit's column. */
  readonly columns: readonly MatrixCounts[];
  readonly total: MatrixCounts;
}

/** What the rows are: goals with what is measured under them, or assignments (uppdrag). */
export type MatrixKind = 'goal' | 'assignment';

/**
 * Who each goal is directed to, and each unit's own assessment of it. Assignments have a scale and
 * mostly units of their own, and so a matrix of their own.
 *
 * @param kind What the rows are. @default "goal"
 */
export function unitMatrix(statuses: PlanStatuses, kind: MatrixKind = 'goal'): UnitMatrix {
  const found = descendants(statuses.tree.roots).flatMap((node) => subject(node, statuses, kind));
  const units = namedUnits(found, statuses);
  const rows = found.map((one) => matrixRow(one, units));
  const columns = units.map((_, place) => countCells(rows.map((row) => rowCell(row, place))));
  const total = countCells(
    rows.flatMap(({ status, cells }) => cells.map((cell) => ({ status, cell }))),
  );
  return { units, groups: groupsOf(rows), columns, total };
}

interface Subject {
  readonly status: NodeStatus;
  readonly directedTo: ReadonlySet<string>;
  readonly assessments: ReturnType<typeof unitAssessmentsOf>;
}

/** A node that is directed to someone, or that some unit has assessed. */
function subject(node: TreeNode<PlanItem>, statuses: PlanStatuses, kind: MatrixKind): Subject[] {
  const isTask = node.data.level.kind === 'assignment';
  if (node.data.kind !== 'node' || isTask !== (kind === 'assignment')) return [];
  const directedTo = new Set(node.data.node.directedTo);
  const assessments = unitAssessmentsOf(node, statuses.index);
  if (directedTo.size === 0 && assessments.size === 0) return [];
  const status = statuses.of(node.id);
  return status ? [{ status, directedTo, assessments }] : [];
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
  { status, directedTo, assessments }: Subject,
  units: readonly PlanUnit[],
): MatrixRow {
  const cells = matrixCells(status.node, units, directedTo, assessments);
  const counts = countCells(cells.map((cell) => ({ status, cell })));
  return { node: status.node, status, cells, disagrees: cellsDisagree(status, counts), counts };
}

function rowCell({ status, cells }: MatrixRow, place: number) {
  return { status, cell: cells[place] };
}

function groupsOf(rows: readonly MatrixRow[]): MatrixGroup[] {
  const groups = new Map<TreeNode<PlanItem> | undefined, MatrixRow[]>();
  for (const row of rows) {
    const parent = row.node.parent ?? undefined;
    const group = groups.get(parent);
    if (group) group.push(row);
    else groups.set(parent, [row]);
  }
  return [...groups].map(([parent, own]) => ({ parent, rows: own }));
}
