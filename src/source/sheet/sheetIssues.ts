import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { nearest } from '../../text/nearest';
import { cellPath, cellPlace, clipped, namedCell, type NamedCell, sheetIssue } from './sheetIssue';
import { csvColumns } from '../headings/csvColumns';
import type { HeadingCell, Sheet } from '../headings/sheet';

/** Issues about the headings of a sheet, the rows above them, and rows that are not nodes. */
export function sheetIssues(sheet: Sheet): Issue[] {
  const about = (index: number) => namedCell(cellPlace(sheet, sheet.headingRow, index), '');
  return [
    ...rowsAbove(sheet),
    ...sheet.notJoined.map((cell) => notJoined(sheet, cell)),
    ...sheet.unknown.map((index) => unknownColumn(about(index), sheet.language)),
    ...sheet.repeated.map((index) => repeatedColumn(about(index))),
    ...withoutHeading(sheet).map((index) => noHeading(about(index))),
    ...oddRowIssues(sheet),
  ];
}

/** An issue about what is above the headings, apart from the title. */
function rowsAbove({ rows, firstHeadingRow, places }: Sheet): Issue[] {
  const filled = rows.slice(0, firstHeadingRow).flatMap((row, index) => {
    const cells = row.filter((cell) => String(cell).trim() !== '');
    return cells.length === 0 ? [] : { index, count: cells.length };
  });
  const lost = filled.filter(({ count }, place) => place > 0 || count > 1);
  if (lost.length === 0) return [];
  const words = lost.map(({ index }) => String((places?.rows[index] ?? index) + 1));
  return [sheetIssue('left-out', 'notice', '', phrase('sheet', 'rowsAbove', { words }))];
}

function notJoined(sheet: Sheet, { row, column, text }: HeadingCell): Issue {
  const at = namedCell(cellPlace(sheet, row, column), text);
  return sheetIssue('left-out', 'notice', cellPath(at), phrase('sheet', 'notJoined', at));
}

function oddRowIssues(sheet: Sheet): Issue[] {
  const rowOf = (row: number) => (sheet.places?.rows[row] ?? row) + 1;
  const words = sheet.odd.flatMap(({ row, is }) => (is === 'headings' ? String(rowOf(row)) : []));
  return [
    ...(words.length === 0
      ? []
      : [sheetIssue('left-out', 'notice', '', phrase('sheet', 'repeatedHeadings', { words }))]),
    ...sheet.odd.flatMap(({ row, text, is }) => {
      if (is === 'headings') return [];
      const at = { row: rowOf(row), text: clipped(text) };
      const severity = is === 'total' || is === 'note' ? 'notice' : 'warning';
      return sheetIssue('left-out', severity, `row ${at.row}`, phrase('sheet', SAID[is], at));
    }),
  ];
}

const SAID = {
  total: 'totalRow',
  note: 'noteRow',
  maybeTotal: 'maybeTotal',
  maybeNote: 'maybeNote',
} as const;

/** The issue when a sheet lacks a column that it cannot be read without. */
export function missingColumn({ headings }: Sheet, sentence: 'noNameColumn' | 'noColumns'): Issue {
  const names = clipped(headings.filter(Boolean).join(', '), 400) || '–';
  return sheetIssue('missing-field', 'error', '', phrase('sheet', sentence, { headings: names }));
}

/** Columns that have content but no heading. */
function withoutHeading({ rows, headings, headingRow }: Sheet): number[] {
  const found = new Set<number>();
  for (let at = headingRow + 1; at < rows.length; at += 1) {
    for (const [index, cell] of (rows[at] ?? []).entries()) {
      if (cell !== '' && !headings[index] && String(cell).trim() !== '') found.add(index);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

function unknownColumn(at: NamedCell, language: 'sv' | 'en'): Issue {
  const { column, heading } = at;
  const near = nearest(heading, HEADINGS[language]);
  const said = phrase('sheet', 'unknownColumn', { column, heading, ...(near && { near }) });
  return sheetIssue('unknown-column', 'notice', cellPath(at), said);
}

const HEADINGS = {
  sv: Object.values(csvColumns).map(([heading]) => heading),
  en: Object.values(csvColumns).map(([, heading]) => heading),
};

function repeatedColumn(at: NamedCell): Issue {
  const { column, heading } = at;
  const said = phrase('sheet', 'repeatedColumn', { column, heading });
  return sheetIssue('duplicate-column', 'warning', cellPath(at), said);
}

function noHeading(at: NamedCell): Issue {
  const said = phrase('sheet', 'noHeading', { column: at.column });
  return sheetIssue('unknown-column', 'notice', cellPath(at), said);
}
