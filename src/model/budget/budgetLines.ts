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
  /**
   * How the rows that it is the sum of, or its parts, compare with the amount; `undefined` for a row that
   * has none.
   */
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
  /** Whether the rows that it is the sum of, or its parts, add up to the row; `undefined` without any. */
  readonly partsPhrase: Phrase | undefined;
  /** Other figures that are printed for the row, one sentence for each. */
  readonly notes: readonly Phrase[];
}

/** Rows of a budget with their parts and their change. */
export function budgetLines(budget: Budget, nodes: readonly TreeNode<BudgetRow>[]): BudgetLine[] {
  const lines = new Map<TreeNode<BudgetRow>, BudgetLine>();
  const whole = { budget, rowById: rowsById(budget) };
  // Backwards, so that the parts of a row are complete before the row.
  for (const node of descendants(nodes).toReversed()) {
    const parts = node.children.flatMap((child) => lines.get(child) ?? []);
    lines.set(node, lineOf(whole, node, parts));
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

/** The rows by id; of several with the same id, the first. */
export function rowsById({ rows }: Budget): ReadonlyMap<string, BudgetRow> {
  return new Map(rows.toReversed().map((row) => [row.id, row]));
}

/**
 * The rows that together should be a row: those that it is the sum of, else its parts. A part in another
 * unit, such as a per cent of the row, is not counted.
 */
export function termsOf(
  row: BudgetRow,
  parts: readonly BudgetRow[],
  rowById: ReadonlyMap<string, BudgetRow>,
): readonly BudgetRow[] {
  if (row.sumOf) return row.sumOf.flatMap((id) => rowById.get(id) ?? []);
  return parts.filter(({ unit }) => unit === row.unit);
}

interface Whole {
  readonly budget: Budget;
  readonly rowById: ReadonlyMap<string, BudgetRow>;
}

function lineOf(
  { budget, rowById }: Whole,
  { data: row, parent }: TreeNode<BudgetRow>,
  parts: readonly BudgetLine[],
): BudgetLine {
  const own = parts.map((line) => line.row);
  const terms = termsOf(row, own, rowById);
  const cells = budget.columns.map((column, place) => cellOf(row, column, place, terms));
  const sums = cells.flatMap((cell) => cell.parts ?? []);
  return {
    row,
    cells,
    change: changeOf(cells),
    // Under the extra root for rows whose whole is missing, the parent is not the row's whole.
    partOf: parent?.data.id === row.partOf ? parent?.data : undefined,
    parts,
    partsPhrase: terms.length > 0 ? partsPhrase(sums) : undefined,
    notes: notesOf(row, budget),
  };
}

function cellOf(
  row: BudgetRow,
  column: BudgetColumn,
  place: number,
  terms: readonly BudgetRow[],
): BudgetCell {
  const amount = row.amounts[place] ?? null;
  if (terms.length === 0) return { column, amount, parts: undefined };
  return { column, amount, parts: sumAt(place, row, terms) };
}

/** How the terms of a row compare with it in one column. */
export function sumAt(place: number, row: BudgetRow, terms: readonly BudgetRow[]): PartsSum {
  const amounts = terms.map((term) => term.amounts[place] ?? null);
  const isAll = row.sumOf !== undefined || (row.partsAreExhaustive ?? true);
  return partsSum(row.amounts[place] ?? null, amounts, isAll);
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
