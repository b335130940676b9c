import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { nearest } from '../../text/nearest';
import { cellPath, cellPlace, clipped, namedCell, type NamedCell, sheetIssue } from './sheetIssue';
import { csvColumns } from './csvColumns';
import type { Sheet } from './sheet';

/** What is to be said about the headings of a sheet and what stands above them. */
export function sheetIssues(sheet: Sheet): Issue[] {
  const about = (index: number) => namedCell(cellPlace(sheet, sheet.headingRow, index), '');
  return [
    ...sheet.unknown.map((index) => unknownColumn(about(index), sheet.language)),
    ...sheet.repeated.map((index) => repeatedColumn(about(index))),
    ...withoutHeading(sheet).map((index) => noHeading(about(index))),
  ];
}

/** What is wrong when a sheet lacks a column that it cannot be read without. */
export function missingColumn({ headings }: Sheet, sentence: 'noNameColumn' | 'noColumns'): Issue {
  const names = clipped(headings.filter(Boolean).join(', '), 400) || '–';
  return sheetIssue('missing-field', 'error', '', phrase('sheet', sentence, { headings: names }));
}

/** Columns with something in them and nothing above. */
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
