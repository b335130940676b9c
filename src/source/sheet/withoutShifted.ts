import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import type { SheetRows } from '../headings/sheet';
import { columnLetters, sheetIssue } from './sheetIssue';

/**
 * Removes cells that are in the wrong column of a comma-separated file. A decimal comma, or a comma in a
 * text without quotes, splits a cell in two and moves all that follow. When a row has more cells than
 * there are headings, the cells from such a comma on are left out, and that is an issue.
 */
export function withoutShifted(
  rows: SheetRows,
  headingRow: number,
): { rows: SheetRows; issues: Issue[] } {
  const width = rows[headingRow]?.length ?? 0;
  const issues: Issue[] = [];
  const kept = rows.map((row, at) => {
    const more = filledLength(row) - width;
    if (at <= headingRow || more <= 0) return row;
    const split = row.flatMap((cell, index) => (isSplit(cell, row[index + 1]) ? index : []));
    const [from] = split;
    // Without such a comma, the extra cells are reported as cells without a heading.
    if (from === undefined || split.length < more) return row;
    const first = /^\s/.test(String(row[from + 1])) ? from + 1 : from;
    issues.push(shifted(at, first));
    return row.slice(0, first);
  });
  return { rows: kept, issues };
}

/** Length of a row without the empty cells at its end. */
function filledLength(row: SheetRows[number]): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}

/** Whether two cells look like one split at a comma: "84" and "5", or a text and one that begins with a space. */
function isSplit(cell: unknown, next: unknown): boolean {
  if (typeof cell !== 'string' || typeof next !== 'string' || cell === '') return false;
  return /^\s+\S/.test(next) || (/\d$/.test(cell) && /^\d+(?:\s?[%‰\p{L}][^\d]*)?$/u.test(next));
}

function shifted(row: number, column: number): Issue {
  const at = { row: row + 1, column: columnLetters(column) };
  const path = `row ${at.row}, column ${at.column}`;
  return sheetIssue('shifted-cells', 'warning', path, phrase('sheet', 'shiftedCells', at));
}
