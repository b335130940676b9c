import { LoadError } from '../../load/loadError';
import type { Cell } from '../headings/sheet';
import type { SheetPlaces, SheetRows } from '../headings/sheet';
import type { CellRow } from './sheetCells';

/** Rows as they are read, and where they stand. */
export interface FilledRows {
  readonly rows: SheetRows;
  readonly places: SheetPlaces;
}

/**
 * The rows of a sheet without its blank columns, and with one blank row where there are any: a cell far
 * off, left by a slip of the hand, costs no more than any other. Throws a `LoadError` when the rows would
 * be larger than allowed as separated values, where each cell takes a byte at least.
 */
export function filledRows(rows: readonly CellRow[], maxBytes: number): FilledRows {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(([column]) => column)))];
  columns.sort((a, b) => a - b);
  const indexOf = new Map(columns.map((column, index) => [column, index]));
  const [filled, numbers]: [Cell[][], number[]] = [[], []];
  const shown = new Map<string, string>();
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
    numbers.push(index);
    filled.push(row);
  }
  return { rows: filled, places: { rows: numbers, columns, shown } };
}
