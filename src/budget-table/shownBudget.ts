import { groupBy } from '../collections/groupBy';
import { phraseText } from '../messages/phrase';
import type { Budget, BudgetColumn, BudgetRow } from '../model/budget/budget';
import { budgetTree, budgetLines, type BudgetLine } from '../model/budget/budgetLines';
import { amountWords } from '../organisation/budgetWords';
import { tabSeparated, type TabCell } from '../text/tabSeparated';
import type { BudgetTableMessages } from './budgetTableWords';

/** A cell of a budget table, as it is shown. */
export interface ShownCell {
  /** As printed; empty when the cell is empty. */
  readonly text: string;
  readonly amount: number | null;
  /** Whether the document has another figure too. */
  readonly isConflict: boolean;
  /** Numbers of the notes about it. */
  readonly notes: readonly number[];
}

/** A row of a budget table, as it is shown. */
export interface ShownRow {
  readonly row: BudgetRow;
  /** 0 for a row that is part of no other. */
  readonly depth: number;
  readonly isSum: boolean;
  readonly cells: readonly ShownCell[];
  /** Numbers of the notes about the row. */
  readonly notes: readonly number[];
}

/** Rows that stand under one heading. */
export interface ShownGroup {
  readonly heading: string | undefined;
  readonly rows: readonly ShownRow[];
}

/** A budget, ready to be shown. */
export interface ShownBudget {
  readonly heads: readonly string[];
  readonly groups: readonly ShownGroup[];
  /** What the numbers of notes refer to; note 1 is the first. */
  readonly notes: readonly string[];
}

/** Gathers the rows of a budget by heading, their amounts as printed, and what is noted about them. */
export function shownBudget(budget: Budget, messages: BudgetTableMessages): ShownBudget {
  const { tree } = budgetTree(budget);
  const lines = budgetLines(budget, [...tree.nodeById.values()]);
  const lineOf = new Map(lines.map((line) => [line.row, line]));
  const heads = budget.columns.map((column) => headOf(column, messages));
  const notes: string[] = [];
  const numberOf = (note: string): number => {
    const known = notes.indexOf(note);
    return known >= 0 ? known + 1 : notes.push(note);
  };
  const rows = budget.rows.map((row): ShownRow => {
    const ofRow = rowNotes(row, lineOf.get(row), messages).map(numberOf);
    const ofCells = cellNotes(row, budget.columns, heads, messages);
    return {
      row,
      depth: depthOf(row, lineOf),
      isSum: row.sumOf !== undefined,
      notes: ofRow,
      cells: budget.columns.map(({ id }, place): ShownCell => ({
        text: amountWords(row, place, messages.locale) ?? '',
        amount: row.amounts[place] ?? null,
        isConflict: row.alternates?.some(({ column }) => column === id) ?? false,
        notes: ofCells.flatMap(({ columns, text }) => (columns.has(id) ? [numberOf(text)] : [])),
      })),
    };
  });
  return { heads, groups: groupsOf(rows), notes };
}

/** A column's heading: "Budget 2021", also where the data has only the year and what its amounts are. */
function headOf({ name, nature }: BudgetColumn, { outcomeChart }: BudgetTableMessages): string {
  if (nature === undefined) return name;
  const word = outcomeChart.nature[nature];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`;
}

/** Of how many rows, one within the other, a row is part. */
function depthOf(row: BudgetRow, lineOf: ReadonlyMap<BudgetRow, BudgetLine>): number {
  let depth = 0;
  let whole = lineOf.get(row)?.partOf;
  while (whole) {
    depth += 1;
    whole = lineOf.get(whole)?.partOf;
  }
  return depth;
}

/** Rows that follow each other under the same heading. */
function groupsOf(rows: readonly ShownRow[]): ShownGroup[] {
  const groups: { heading: string | undefined; rows: ShownRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.heading === row.row.group) last.rows.push(row);
    else groups.push({ heading: row.row.group, rows: [row] });
  }
  return groups;
}

/** What is noted about a whole row: its own remark, and sums that are not right. */
function rowNotes(
  { note }: BudgetRow,
  line: BudgetLine | undefined,
  messages: BudgetTableMessages,
): string[] {
  const states = new Set(line?.cells.map(({ parts }) => parts?.state));
  const isWrong = states.has('exceeds') || states.has('differs');
  const sums = isWrong && line?.partsPhrase ? [phraseText(line.partsPhrase, messages)] : [];
  return [...sums, ...(note === undefined ? [] : [note])];
}

interface CellNote {
  readonly columns: ReadonlySet<string>;
  readonly text: string;
}

/** What is noted about amounts of a row; the same words about several of them are one note. */
function cellNotes(
  { alternates = [], cellNotes: own = [] }: BudgetRow,
  columns: readonly BudgetColumn[],
  heads: readonly string[],
  messages: BudgetTableMessages,
): CellNote[] {
  const nameOf = (column: string) => heads[columns.findIndex(({ id }) => id === column)] ?? column;
  const others = groupBy(alternates, ({ text, note }) => [text, note ?? ''].join('\n'));
  const said = [...others.values()].flatMap((alike): CellNote[] => {
    const [first] = alike;
    if (!first) return [];
    const ids = alike.map(({ column }) => column);
    const column = ids.map(nameOf).join(', ');
    const words = messages.budget.alternate({ text: first.text, column });
    return [{ columns: new Set(ids), text: [words, first.note].filter(Boolean).join(' ') }];
  });
  const noted = groupBy(own, ({ text }) => text);
  const remarks = [...noted].map(([text, alike]): CellNote => ({
    columns: new Set(alike.map(({ column }) => column)),
    text,
  }));
  return [...said, ...remarks];
}

/** The table for a spreadsheet: headings, then its rows, and in a last column what is noted about them. */
export function budgetTableText(
  { title, unit }: Budget,
  { heads, groups, notes }: ShownBudget,
  { budget, locale }: BudgetTableMessages,
): string {
  const rows = groups.flatMap(({ heading, rows: own }): TabCell[][] => [
    ...(heading === undefined ? [] : [[heading]]),
    ...own.map(({ row, cells, notes: ofRow }) => {
      const numbers = new Set([...ofRow, ...cells.flatMap((cell) => cell.notes)]);
      const said = [...numbers].map((number) => notes[number - 1] ?? '').join(' ');
      const name = row.unit === undefined ? row.name : `${row.name} (${row.unit})`;
      return [name, ...cells.map(({ amount }) => amount), ...(notes.length > 0 ? [said] : [])];
    }),
  ]);
  const head = [`${title} (${unit})`, ...heads, ...(notes.length > 0 ? [budget.table.notes] : [])];
  return tabSeparated([head, ...rows], locale);
}
