import { sheet as en } from '../../messages/en/issues/sheet';
import { sheet as sv } from '../../messages/sv/issues/sheet';
import { issueMaker } from '../../model/parse/issue';
import type { Cell } from '../headings/sheet';
import type { Sheet } from '../headings/sheet';

/** Where in a sheet something stands, as a spreadsheet names it. */
export interface CellPlace {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly heading: string;
}

/** Where a cell stands in its file, by the row and column in which it was read. */
export function cellPlace({ headings, places }: Sheet, row: number, column: number): CellPlace {
  return {
    row: places?.rows[row] ?? row,
    column: places?.columns[column] ?? column,
    heading: headings[column] ?? '',
  };
}

/** A cell as a sentence names it. */
export interface NamedCell {
  /** From 1. */
  readonly row: number;
  readonly column: string;
  readonly heading: string;
  /** What stands in it, or the beginning of that. */
  readonly cell: string;
}

/** A cell with its place and content, to fill a sentence with. */
export function namedCell({ row, column, heading }: CellPlace, cell: Cell): NamedCell {
  return {
    row: row + 1,
    column: columnLetters(column),
    heading: clipped(heading),
    cell: clipped(String(cell)),
  };
}

/** Makes an issue of a spreadsheet. */
export const sheetIssue = issueMaker({ sv: { sheet: sv }, en: { sheet: en } });

/** The path of a cell: `row 12, column E`. */
export function cellPath({ row, column }: NamedCell): string {
  return `row ${row}, column ${column}`;
}

/** Letters of a column, from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCodePoint(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** A text short enough for a message. */
export function clipped(text: string, length = 80): string {
  const line = text.slice(0, length).replaceAll(/\s+/g, ' ').trim();
  return text.length > length ? `${line}…` : line;
}
