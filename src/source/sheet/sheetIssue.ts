import { sheet as en } from '../../messages/en/issues/sheet';
import { sheet as sv } from '../../messages/sv/issues/sheet';
import { issueMaker } from '../../model/parse/issue';
import type { Cell } from '../headings/sheet';
import type { Sheet } from '../headings/sheet';

/** The place of a cell in a file. */
export interface CellPlace {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly heading: string;
}

/** Place of a cell in its file, which differs from the indices when blank rows or columns were left out. */
export function cellPlace({ headings, places }: Sheet, row: number, column: number): CellPlace {
  return {
    row: places?.rows[row] ?? row,
    column: places?.columns[column] ?? column,
    heading: headings[column] ?? '',
  };
}

/** A cell as messages name it. */
export interface NamedCell {
  /** From 1. */
  readonly row: number;
  readonly column: string;
  readonly heading: string;
  /** Its content, clipped when long. */
  readonly cell: string;
}

/** Names a cell with its content for a message. */
export function namedCell({ row, column, heading }: CellPlace, cell: Cell): NamedCell {
  return {
    row: row + 1,
    column: columnLetters(column),
    heading: clipped(heading),
    cell: clipped(String(cell)),
  };
}

/** Makes an issue about a spreadsheet. */
export const sheetIssue = issueMaker({ sv: { sheet: sv }, en: { sheet: en } });

/** The path of a cell: `row 12, column E`. */
export function cellPath({ row, column }: NamedCell): string {
  return `row ${row}, column ${column}`;
}

/** Letters of a column by its index from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCodePoint(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** A text on one line, cut with "…" when it is too long for a message. */
export function clipped(text: string, length = 80): string {
  const line = text.slice(0, length).replaceAll(/\s+/g, ' ').trim();
  return text.length > length ? `${line}…` : line;
}
