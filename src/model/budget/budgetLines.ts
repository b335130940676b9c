import {
  descendants,
  toTree,
  type RootedTree,
  type TreeIssue,
  type TreeNode,
} from '../../tree/toTree';
import type { Budget, BudgetColumn, BudgetRow } from './budget';
import { decimalSum, partsSum, type PartsSum, partsPhrase } from './partsSum';
import { type Phrase, phrase } from '../../messages/phrase';

/** One amount of a budget row. */
export interface BudgetCell {
  readonly column: BudgetColumn;
  /** As in the table; `null` when the cell is empty, which is not zero. */
  readonly amount: number | null;
  /** How the parts of the row compare with the amount; `undefined` for a row without parts. */
  readonly parts: PartsSum | undefined;
}

/** The change of a row from the first column to the last. */
export interface BudgetChange {
  readonly from: BudgetColumn;
  readonly to: BudgetColumn;
  /** `null` when either cell is empty. */
  readonly absolute: number | null;
  /** Relative to the first amount, not rounded; `null` when either cell is empty or the first is zero. */
  readonly percent: number | null;
}

/** A row of a budget, ready to be shown. */
export interface BudgetLine {
  readonly row: BudgetRow;
  /** One cell per column. */
  readonly cells: readonly BudgetCell[];
  /** `undefined` for a budget with a single column. */
  readonly change: BudgetChange | undefined;
  /** The row that this one is part of ("varav"). */
  readonly partOf: BudgetRow | undefined;
  readonly parts: readonly BudgetLine[];
  /** Whether the parts add up to the row; `undefined` without parts. */
  readonly partsPhrase: Phrase | undefined;
  /** Other figures that are printed for the row, one sentence for each. */
  readonly notes: readonly Phrase[];
}

/** Rows of a budget with their parts and their change. */
export function budgetLines(budget: Budget, nodes: readonly TreeNode<BudgetRow>[]): BudgetLine[] {
  const lines = new Map<TreeNode<BudgetRow>, BudgetLine>();
  // Backwards, so that the parts of a row are complete before the row.
  for (const node of descendants(nodes).toReversed()) {
    const parts = node.children.flatMap((child) => lines.get(child) ?? []);
    lines.set(node, lineOf(budget, node, parts));
  }
  return nodes.flatMap((node) => lines.get(node) ?? []);
}

/**
 * The rows as a tree, with parts under their whole, and the problems found. Rows whose whole is missing
 * are gathered under an extra root.
 */
export function budgetTree({ rows }: Budget): { tree: RootedTree<BudgetRow>; issues: TreeIssue[] } {
  return toTree(rows, {
    id: ({ id }) => id,
    parentId: ({ partOf }) => partOf,
    orphans: (id): BudgetRow => ({ id, name: '', amounts: [] }),
  });
}

function lineOf(
  budget: Budget,
  { data: row, parent }: TreeNode<BudgetRow>,
  parts: readonly BudgetLine[],
): BudgetLine {
  const cells = budget.columns.map((column, place) => cellOf(row, column, place, parts));
  const sums = cells.flatMap((cell) => cell.parts ?? []);
  return {
    row,
    cells,
    change: changeOf(cells),
    // Under the extra root for rows whose whole is missing, the parent is not the row's whole.
    partOf: parent?.data.id === row.partOf ? parent?.data : undefined,
    parts,
    partsPhrase: parts.length > 0 ? partsPhrase(sums) : undefined,
    notes: notesOf(row, budget),
  };
}

function cellOf(
  row: BudgetRow,
  column: BudgetColumn,
  place: number,
  parts: readonly BudgetLine[],
): BudgetCell {
  const amount = row.amounts[place] ?? null;
  if (parts.length === 0) return { column, amount, parts: undefined };
  const amounts = parts.map(({ cells }) => cells[place]?.amount ?? null);
  return { column, amount, parts: partsSum(amount, amounts, row.partsAreExhaustive ?? true) };
}

function changeOf(cells: readonly BudgetCell[]): BudgetChange | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last || cells.length < 2) return undefined;
  const [before, after] = [first.amount, last.amount];
  const absolute = before === null || after === null ? null : decimalSum([after, -before]);
  const percent = absolute === null || !before ? null : (100 * absolute) / Math.abs(before);
  return { from: first.column, to: last.column, absolute, percent };
}

function notesOf({ alternates = [] }: BudgetRow, { columns }: Budget): Phrase[] {
  return alternates.map(({ text, column }) => {
    const name = columns.find(({ id }) => id === column)?.name ?? column;
    return phrase('budget', 'alternate', { text, column: name });
  });
}
