import { LoadError } from '../../load/loadError';
import { groupBy } from '../../collections/groupBy';
import type { Cell } from '../headings/sheet';
import type { SheetPlaces, SheetRows } from '../headings/sheet';
import type { CellRow, MergedCells } from './sheetCells';

/** Rows as they are read, and their places in the file. */
export interface FilledRows {
  readonly rows: SheetRows;
  readonly places: SheetPlaces;
}

/**
 * The rows of a sheet without its blank columns, and with each run of blank rows as one, so that a stray
 * cell far away costs no more than any other. Throws a `LoadError` when there are more cells than
 * `maxBytes`, since as CSV each would take at least one byte.
 */
export function filledRows(
  rows: readonly CellRow[],
  maxBytes: number,
  areas: readonly MergedCells[] = [],
): FilledRows {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(([column]) => column)))];
  columns.sort((a, b) => a - b);
  const indexOf = new Map(columns.map((column, index) => [column, index]));
  const [filled, numbers]: [Cell[][], number[]] = [[], []];
  const shown = new Map<string, string>();
  const merged = new Map<string, string>();
  const mergedIn = textsOfMerged(rows, areas);
  let left = maxBytes;
  for (const { index, cells } of rows) {
    const before = numbers.at(-1) ?? -1;
    if (index > before + 1) {
      numbers.push(before + 1);
      filled.push([]);
    }
    const last = cells.reduce((most, [column]) => Math.max(most, indexOf.get(column) ?? 0), 0);
    left -= last + 1;
    if (left < 0) throw new LoadError('too-large', { limit: { value: maxBytes, of: 'bytes' } });
    const row = Array.from<Cell>({ length: last + 1 }).fill('');
    for (const [column, value, text] of cells) {
      const at = indexOf.get(column) ?? 0;
      row[at] = value;
      if (text !== undefined) shown.set(`${filled.length} ${at}`, text);
    }
    for (const [column, text] of mergedIn(index)) {
      merged.set(`${filled.length} ${indexOf.get(column)}`, text);
    }
    numbers.push(index);
    filled.push(row);
  }
  return { rows: filled, places: { rows: numbers, columns, shown, merged } };
}

/**
 * Gives the texts that blank cells of a row have from the cell above that they are merged with. Must be
 * called row by row from the top. Areas that overlap, which no program writes, are only counted once, so
 * that the time does not depend on how many there are.
 */
function textsOfMerged(
  rows: readonly CellRow[],
  areas: readonly MergedCells[],
): (row: number) => (readonly [column: number, text: string])[] {
  const cellsAt = new Map(rows.map(({ index, cells }) => [index, cells]));
  const textAt = (row: number, column: number) =>
    cellsAt.get(row)?.find(([each]) => each === column)?.[1];
  const byColumn = groupBy(
    areas.toSorted((one, other) => one.from - other.from),
    ({ column }) => column,
  );
  const next = new Map<number, number>();
  return (row) =>
    [...byColumn].flatMap(([column, own]) => {
      let at = next.get(column) ?? 0;
      while ((own[at]?.to ?? row) < row) at += 1;
      next.set(column, at);
      const area = own[at];
      if (!area || area.from >= row) return [];
      const text = textAt(area.from, column);
      return typeof text === 'string' ? [[column, text] as const] : [];
    });
}
