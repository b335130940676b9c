import type { TreeNode } from '../../tree/toTree';
import type { Budget, BudgetRow } from './budget';
import { budgetTree } from './budgetLines';
import type { Issue } from '../parse/issue';
import { partsSum, type PartsState } from './partsSum';
import { placeInInput } from '../parse/salvage';

/** Problems in a budget: with single rows, with which rows are parts of others, and with sums. */
export function budgetIssues(budget: Budget, units: ReadonlySet<string>): Issue[] {
  const { columns, rows } = budget;
  const issues: Issue[] = [];
  const ids = new Set(columns.map(({ id }) => id));
  rows.forEach((row, index) => {
    const path = pathOf(budget, index);
    if (row.unitId !== undefined && !units.has(row.unitId)) {
      issues.push(finding('unknown-unit', `${path}.unitId`, row.unitId));
    }
    if (row.amounts.length !== columns.length) {
      issues.push(finding('amount-count', `${path}.amounts`, row.name));
    }
    row.alternates?.forEach(({ column }, place) => {
      if (ids.has(column)) return;
      const at = `${path}.alternates.${placeInInput(row.alternates ?? [], place)}.column`;
      issues.push(finding('unknown-column', at, column));
    });
  });
  return [...issues, ...structureIssues(budget)];
}

function pathOf({ rows }: Budget, index: number): string {
  return `budget.rows.${placeInInput(rows, index)}`;
}

function structureIssues(budget: Budget): Issue[] {
  const places = new Map(budget.rows.map((row, index) => [row, index]));
  const { tree, issues } = budgetTree(budget);
  const found = issues.flatMap(({ code, id, detail }) => {
    const row = tree.nodeById.get(id)?.data;
    const index = row && places.get(row);
    if (index === undefined || code === 'multiple-roots' || code === 'no-root') return [];
    const key = code === 'duplicate-id' ? 'id' : 'partOf';
    return finding(code, `${pathOf(budget, index)}.${key}`, detail);
  });
  for (const node of tree.nodeById.values()) {
    const index = places.get(node.data);
    const state = index === undefined ? undefined : wrongSum(budget, node);
    if (state) found.push(finding(state, pathOf(budget, index ?? -1), node.data.name));
  }
  return found;
}

/**
 * The problem with a row whose parts do not add up to it in some column; `undefined` when there is none.
 */
function wrongSum(
  { columns }: Budget,
  { data, children }: TreeNode<BudgetRow>,
): 'parts-exceed' | 'parts-differ' | undefined {
  if (children.length === 0) return undefined;
  const states = new Set<PartsState>();
  columns.forEach((_, place) => {
    const parts = children.map((child) => child.data.amounts[place] ?? null);
    const { state } = partsSum(data.amounts[place] ?? null, parts, data.partsAreExhaustive ?? true);
    states.add(state);
  });
  if (states.has('exceeds')) return 'parts-exceed';
  return states.has('differs') ? 'parts-differ' : undefined;
}

type Say = (name: string) => string;
type Code = keyof typeof WORDS;

const WORDS = {
  'unknown-unit': said(
    'warning',
    (id) => `enheten ”${id}” finns inte i organisationen. Raden visas inte på någon enhet.`,
    (id) => `unit "${id}" is not in the organisation. The row is shown on no unit.`,
  ),
  'amount-count': said(
    'warning',
    (name) =>
      `”${name}” har inte ett belopp för varje kolumn. De som saknas visas som tomma, och de som är för många visas inte.`,
    (name) =>
      `"${name}" does not have one amount for each column. Missing ones are shown as empty, and those too many are not shown.`,
  ),
  'unknown-column': said(
    'warning',
    (id) => `kolumnen ”${id}” finns inte i budgeten. Dess id visas i stället för namn.`,
    (id) => `column "${id}" is not in the budget. Its id is shown instead of a name.`,
  ),
  'missing-parent': said(
    'warning',
    (id) => `raden är en del av ”${id}”, som inte finns. Den visas för sig.`,
    (id) => `the row is a part of "${id}", which does not exist. It is shown by itself.`,
  ),
  cycle: said(
    'warning',
    (id) => `”${id}” är en del av sig själv (i en slinga). Slingan är öppnad.`,
    (id) => `"${id}" is a part of itself (in a cycle). The cycle is cut.`,
  ),
  'duplicate-id': said(
    'warning',
    (id) => `id ”${id}” används av mer än en rad. Delar visas under den första.`,
    (id) => `id "${id}" is used by more than one row. Parts are shown under the first.`,
  ),
  'parts-exceed': said(
    'warning',
    (name) => `delarna av ”${name}” är tillsammans mer än raden. Alla tal visas som de står.`,
    (name) => `the parts of "${name}" are more than the row. All figures are shown as they stand.`,
  ),
  'parts-differ': said(
    'notice',
    (name) => `delarna av ”${name}” ger inte tillsammans raden. Alla tal visas som de står.`,
    (name) => `the parts of "${name}" do not add up to it. All figures are shown as they stand.`,
  ),
};

function said(severity: Issue['severity'], sv: Say, en: Say) {
  return { severity, sv, en };
}

function finding(code: Code, path: string, name: string): Issue {
  const { severity, sv, en } = WORDS[code];
  return {
    code,
    severity,
    path,
    message: { sv: `${path}: ${sv(name)}`, en: `${path}: ${en(name)}` },
  };
}
