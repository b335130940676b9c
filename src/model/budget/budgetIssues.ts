import type { TreeNode } from '../../tree/toTree';
import type { Budget, BudgetRow } from './budget';
import { budgetTree, rowsById, sumAt, termsOf } from './budgetLines';
import { phrase } from '../../messages/phrase';
import type { Issue } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
import type { PartsState } from './partsSum';
import { placeInInput } from '../parse/salvage';

/** Problems in a budget: with single rows, with which rows are parts of others, and with sums. */
export function budgetIssues(budget: Budget, units: ReadonlySet<string>): Issue[] {
  const { columns, rows } = budget;
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const rowById = rowsById(budget);
  columns.forEach(({ id }, index) => {
    const path = `budget.columns.${placeInInput(columns, index)}.id`;
    if (ids.has(id)) issues.push(repeatedColumn(path, id));
    ids.add(id);
  });
  rows.forEach((row, index) => {
    const path = pathOf(budget, index);
    if (row.unitId !== undefined && !units.has(row.unitId)) {
      issues.push(finding('unknown-unit', `${path}.unitId`, row.unitId));
    }
    if (row.amounts.length !== columns.length) {
      issues.push(finding('amount-count', `${path}.amounts`, row.name));
    }
    for (const key of ['alternates', 'cellNotes'] as const) {
      const list = row[key] ?? [];
      list.forEach(({ column }, place) => {
        if (ids.has(column)) return;
        const at = `${path}.${key}.${placeInInput(list, place)}.column`;
        issues.push(finding('unknown-column', at, column));
      });
    }
    row.sumOf?.forEach((id, place) => {
      if (rowById.has(id)) return;
      const at = `${path}.sumOf.${placeInInput(row.sumOf ?? [], place)}`;
      issues.push(finding('unknown-figure', at, id));
    });
  });
  return [...issues, ...structureIssues(budget, rowById)];
}

function repeatedColumn(path: string, name: string): Issue {
  const said = phrase('organisationIssues', 'repeatedColumn', { path, name });
  return organisationIssue('duplicate-id', 'warning', path, said);
}

function pathOf({ rows }: Budget, index: number): string {
  return `budget.rows.${placeInInput(rows, index)}`;
}

function structureIssues(budget: Budget, rowById: ReadonlyMap<string, BudgetRow>): Issue[] {
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
    const state = index === undefined ? undefined : wrongSum(budget, node, rowById);
    if (state) found.push(finding(state, pathOf(budget, index ?? -1), node.data.name));
  }
  return found;
}

/**
 * The problem with a row whose parts, or the rows that it is the sum of, do not add up to it in some
 * column; `undefined` when there is none.
 */
function wrongSum(
  { columns }: Budget,
  { data, children }: TreeNode<BudgetRow>,
  rowById: ReadonlyMap<string, BudgetRow>,
): 'parts-exceed' | 'parts-differ' | undefined {
  const parts = children.map((child) => child.data);
  const terms = termsOf(data, parts, rowById);
  if (terms.length === 0) return undefined;
  const states = new Set<PartsState>(columns.map((_, place) => sumAt(place, data, terms).state));
  if (states.has('exceeds')) return 'parts-exceed';
  return states.has('differs') ? 'parts-differ' : undefined;
}

type Code = keyof typeof SENTENCES;

const SENTENCES = {
  'unknown-unit': 'budgetUnit',
  'amount-count': 'amountCount',
  'unknown-column': 'budgetColumn',
  'unknown-figure': 'missingTerm',
  'missing-parent': 'missingWhole',
  cycle: 'partOfItself',
  'duplicate-id': 'repeatedRow',
  'parts-exceed': 'partsExceed',
  'parts-differ': 'partsDiffer',
} as const;

function finding(code: Code, path: string, name: string): Issue {
  const severity = code === 'parts-differ' ? 'notice' : 'warning';
  const said = phrase('organisationIssues', SENTENCES[code], { path, name });
  return organisationIssue(code, severity, path, said);
}
