import type { Budget } from './budget';
import { budgetLines, type BudgetLine } from './budgetLines';
import type { Organisation } from './organisation';

/** What the budget has for one unit. */
export interface UnitBudget {
  readonly budget: Budget;
  /** In the order of the table. */
  readonly lines: readonly BudgetLine[];
}

const byBudget = new WeakMap<Budget, ReadonlyMap<string, UnitBudget>>();

/** The rows of the budget for a unit; `undefined` when there are none, which is not a budget of zero. */
export function unitBudget(
  { budget }: Pick<Organisation, 'budget'>,
  unitId: string,
): UnitBudget | undefined {
  if (!budget) return undefined;
  const known = byBudget.get(budget) ?? budgetsByUnit(budget);
  byBudget.set(budget, known);
  return known.get(unitId);
}

function budgetsByUnit(budget: Budget): Map<string, UnitBudget> {
  const lines = new Map<string, BudgetLine[]>();
  for (const line of budgetLines(budget)) {
    const { unitId } = line.row;
    if (unitId === undefined) continue;
    const own = lines.get(unitId);
    if (own) own.push(line);
    else lines.set(unitId, [line]);
  }
  return new Map([...lines].map(([unitId, own]) => [unitId, { budget, lines: own }]));
}
