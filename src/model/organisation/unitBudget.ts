import { groupBy } from '../../collections/groupBy';
import type { TreeNode } from '../../tree/toTree';
import type { Budget, BudgetRow } from '../budget/budget';
import { budgetLines, budgetTree, type BudgetLine } from '../budget/budgetLines';
import type { Organisation } from './organisation';

/** The part of the budget that concerns one unit. */
export interface UnitBudget {
  readonly budget: Budget;
  /** In the order of the table. */
  readonly lines: readonly BudgetLine[];
}

type RowsByUnit = ReadonlyMap<string | undefined, readonly TreeNode<BudgetRow>[]>;

const byBudget = new WeakMap<Budget, RowsByUnit>();

/**
 * The rows of the budget for a unit; `undefined` when there are none, which is not the same as a budget
 * of zero.
 *
 * @example
 * const rows = unitBudget(organisation, 'hsn')?.lines ?? [];
 * const amounts = rows.map(({ row, cells }) => [row.name, ...cells.map(({ amount }) => amount)]);
 */
export function unitBudget(
  { budget }: Pick<Organisation, 'budget'>,
  unitId: string,
): UnitBudget | undefined {
  if (!budget) return undefined;
  const known = byBudget.get(budget) ?? rowsByUnit(budget);
  byBudget.set(budget, known);
  const rows = known.get(unitId);
  return rows && { budget, lines: budgetLines(budget, rows) };
}

function rowsByUnit(budget: Budget): RowsByUnit {
  return groupBy(budgetTree(budget).tree.nodeById.values(), ({ data }) => data.unitId);
}
