import type { OrganisationMessages } from '../organisation/organisationWords';
import type { BudgetLine } from '../model/budget/budgetLines';
import type { Organisation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitBudget } from '../model/organisation/unitBudget';
import type { TreeNode } from '../tree/toTree';
import { amountWords, changeWords } from '../organisation/budgetWords';
import type { UnitCell, UnitColumn } from './unitColumn';

const EMPTY: UnitCell = { text: '', value: null };

/**
 * The first and the last column of the budget, and the change between them; empty when no unit has a row.
 * A unit's part of another unit's budget is copied as text, so that no sum in a spreadsheet counts it
 * twice.
 */
export function budgetColumns(
  organisation: Organisation,
  messages: OrganisationMessages,
): UnitColumn[] {
  const { budget, units } = organisation;
  if (!budget || units.every(({ id }) => !unitBudget(organisation, id))) return [];
  const lineOf = ({ data }: TreeNode<UnitItem>) => unitBudget(organisation, data.unit.id)?.lines[0];
  const columns = new Set([0, budget.columns.length - 1].filter((place) => budget.columns[place]));
  return [
    ...[...columns].map((place): UnitColumn => {
      const { id, name } = budget.columns[place] ?? { id: '', name: '' };
      return {
        id: `budget ${id}`,
        head: messages.organisation.table.budget(name, budget.unit),
        isNumeric: true,
        cellOf: (node) => amountCell(lineOf(node), place, messages),
      };
    }),
    ...(columns.size > 1 ? [changeColumn(lineOf, messages)] : []),
  ];
}

function amountCell(
  line: BudgetLine | undefined,
  place: number,
  { organisation, locale }: OrganisationMessages,
): UnitCell {
  const amount = line?.cells[place]?.amount ?? null;
  if (!line || amount === null) return EMPTY;
  const text = amountWords(line.row, place, locale) ?? '';
  return line.partOf ? { text: organisation.table.partOf(text) } : { text, value: amount };
}

function changeColumn(
  lineOf: (node: TreeNode<UnitItem>) => BudgetLine | undefined,
  { organisation, locale }: OrganisationMessages,
): UnitColumn {
  return {
    id: 'change',
    head: organisation.change,
    spreadsheetHead: organisation.table.inPercent(organisation.change),
    isNumeric: true,
    cellOf: (node) => {
      const change = lineOf(node)?.change;
      const text = changeWords(change, locale);
      if (text === undefined || !change || change.percent === null) return EMPTY;
      return { text, value: Math.round(change.percent * 10) / 10 };
    },
  };
}
