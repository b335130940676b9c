import type { Issue, IssueCode } from '../../model/parse/issue';
import type { Cell } from './readNumber';
import type { Sheet } from './sheet';

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

/** What is said of a cell, in Swedish and English, after its place and content. */
export type CellText = Issue['message'];

/** Something wrong with a cell; its path is `row 12, column E`. */
export function cellIssue(
  code: IssueCode,
  { row, column, heading }: CellPlace,
  cell: Cell,
  { sv, en }: CellText,
  severity: Issue['severity'] = 'warning',
): Issue {
  const [letters, title, shown] = [columnLetters(column), clipped(heading), clipped(String(cell))];
  return {
    code,
    severity,
    path: `row ${row + 1}, column ${letters}`,
    message: {
      sv: `Rad ${row + 1}, kolumn ${letters} (${title}): ”${shown}” ${sv}`,
      en: `Row ${row + 1}, column ${letters} (${title}): "${shown}" ${en}`,
    },
  };
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
