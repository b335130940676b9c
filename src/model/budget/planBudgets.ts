import { groupBy } from '../../collections/groupBy';
import type { Observation } from '../measure/observation';
import type { Figure, Plan } from '../plan/plan';
import { unitName } from '../plan/unitName';
import type { Budget, BudgetAlternate, BudgetCellNote, BudgetColumn, BudgetRow } from './budget';

/**
 * The figures of a plan as tables: one for each `table` of its figures, with years as columns, then one for
 * each section of the document that has figures in its running text. Figures for single units are rows under
 * their figure; those by sex are left out. A forecast that is printed in another section is shown there.
 *
 * @returns Budgets whose rows have the ids of the figures. The id of a budget is its title.
 *
 * @example
 * planBudgets(plan).map((budget) => <BudgetTable key={budget.id} budget={budget} />);
 */
export function planBudgets(plan: Plan): Budget[] {
  const { figures = [], observations = [] } = plan;
  const figureById = new Map(figures.toReversed().map((figure) => [figure.id, figure]));
  const shown = observations.filter(({ of, sex = 'T' }) => sex === 'T' && figureById.has(of));
  const titles = new Set([
    ...figures.flatMap(({ table }) => table ?? []),
    ...figures.map((figure) => budgetOfFigure(figure, plan)),
  ]);
  const byTitle = groupBy(shown, (one) => titleOf(one, figureById.get(one.of), plan));
  return [...new Set([...titles, ...byTitle.keys()])].flatMap((title) => {
    const own = byTitle.get(title);
    return own ? budgetOf(title, own, plan, figureById) : [];
  });
}

/** Id of the budget that a figure has its row in: its table, or the section that it is printed in. */
export function budgetOfFigure({ table, source }: Figure, { title }: Pick<Plan, 'title'>): string {
  return table ?? source?.section ?? title;
}

function titleOf({ nature, source }: Observation, figure: Figure | undefined, plan: Plan): string {
  const section = source?.section;
  const own = figure && budgetOfFigure(figure, plan);
  return (nature === 'forecast' ? (section ?? own) : own) ?? plan.title;
}

function budgetOf(
  title: string,
  observations: readonly Observation[],
  plan: Plan,
  figureById: ReadonlyMap<string, Figure>,
): Budget {
  const byFigure = groupBy(observations, ({ of }) => of);
  const own = (plan.figures ?? []).filter((figure) => budgetOfFigure(figure, plan) === title);
  const ids = new Set([...own.map(({ id }) => id), ...byFigure.keys()]);
  const figures = [...ids].flatMap((id) => {
    const figure = byFigure.has(id) ? figureById.get(id) : undefined;
    return figure ?? [];
  });
  const columns = columnsOf(observations);
  const unit = figures[0]?.unit ?? '';
  const rows = figures.flatMap((figure) =>
    rowsOf(figure, byFigure.get(figure.id) ?? [], { columns, unit, plan, ids }),
  );
  return {
    id: title,
    title,
    unit,
    columns,
    rows,
    documents: plan.documents,
    fictional: plan.fictional,
    source: figures[0]?.source,
  };
}

/** One column for each period and nature, in time where all say when they end, else in the given order. */
function columnsOf(observations: readonly Observation[]): BudgetColumn[] {
  const first = new Map<string, Observation>();
  for (const one of observations) if (!first.has(columnId(one))) first.set(columnId(one), one);
  const all = [...first.values()];
  const isDated = all.every(({ to }) => to !== undefined);
  const sorted = isDated
    ? all.toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? '', 'en'))
    : all;
  return sorted.map((one) => ({
    id: columnId(one),
    name: one.period,
    nature: one.nature ?? 'outcome',
  }));
}

function columnId({ period, nature = 'outcome' }: Observation): string {
  return `${period} ${nature}`;
}

interface Table {
  readonly columns: readonly BudgetColumn[];
  readonly unit: string;
  readonly plan: Plan;
  readonly ids: ReadonlySet<string>;
}

/** The row of a figure, then a row for each unit that it has figures for. */
function rowsOf(figure: Figure, observations: readonly Observation[], table: Table): BudgetRow[] {
  const { id, name, group, partOf, sumOf, source } = figure;
  const byUnit = groupBy(observations, ({ unitId }) => unitId);
  const row: BudgetRow = {
    id,
    name,
    group,
    partOf: partOf !== undefined && table.ids.has(partOf) ? partOf : undefined,
    partsAreExhaustive: false,
    sumOf: sumOf?.filter((term) => table.ids.has(term)),
    ...cellsOf(figure, byUnit.get(undefined) ?? [], table),
    source,
  };
  const units = [...byUnit].flatMap(([unitId, own]): BudgetRow[] => {
    if (unitId === undefined) return [];
    const part = { id: `${id} ${unitId}`, name: unitName(unitId, table.plan), unitId, group };
    return [{ ...part, partOf: id, ...cellsOf(figure, own, table), source }];
  });
  return [row, ...units];
}

function cellsOf(
  { unit, decimals }: Figure,
  observations: readonly Observation[],
  table: Table,
): Pick<BudgetRow, 'amounts' | 'unit' | 'printedDecimals' | 'alternates' | 'cellNotes' | 'note'> {
  const byColumn = new Map(observations.toReversed().map((one) => [columnId(one), one]));
  const cells = table.columns.map(({ id }) => byColumn.get(id));
  const alternates = cells.flatMap((cell): BudgetAlternate[] =>
    (cell?.alternates ?? []).map((one) => ({ ...one, column: cell ? columnId(cell) : '' })),
  );
  const notes = cells.flatMap((cell): BudgetCellNote[] =>
    cell?.note === undefined ? [] : [{ column: columnId(cell), text: cell.note }],
  );
  const often = groupBy(notes, ({ text }) => text);
  const isOfRow = ({ text }: BudgetCellNote) => (often.get(text)?.length ?? 0) > 1;
  const ofRow = [...new Set(notes.filter(isOfRow).map(({ text }) => text))];
  return {
    amounts: cells.map((cell) => cell?.value ?? null),
    unit: unit === table.unit ? undefined : unit,
    printedDecimals: decimals === undefined ? undefined : cells.map(() => decimals),
    alternates: alternates.length > 0 ? alternates : undefined,
    cellNotes: notes.filter((one) => !isOfRow(one)),
    // A remark that several amounts share is one about the row.
    note: ofRow.length > 0 ? ofRow.join(' ') : undefined,
  };
}
