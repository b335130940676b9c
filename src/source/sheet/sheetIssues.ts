import type { Issue } from '../../model/parse/issue';
import { cellPlace, clipped, columnLetters } from './cellIssue';
import type { Sheet } from './sheet';

interface ColumnPlace {
  readonly path: string;
  readonly letters: string;
  readonly heading: string;
}

/** What is to be said about the headings of a sheet and what stands above them. */
export function sheetIssues(sheet: Sheet): Issue[] {
  const about = (index: number): ColumnPlace => {
    const { row, column, heading } = cellPlace(sheet, sheet.headingRow, index);
    const letters = columnLetters(column);
    return { path: `row ${row + 1}, column ${letters}`, letters, heading: clipped(heading) };
  };
  return [
    ...sheet.unknown.map((index) => unknownColumn(about(index))),
    ...sheet.repeated.map((index) => repeatedColumn(about(index))),
    ...withoutHeading(sheet).map((index) => noHeading(about(index))),
  ];
}

/** What is wrong when a sheet lacks a column that it cannot be read without. */
export function missingColumn({ headings }: Sheet, wanted: Issue['message']): Issue {
  const names = clipped(headings.filter(Boolean).join(', '), 400) || '–';
  return {
    code: 'missing-field',
    severity: 'error',
    path: '',
    message: {
      sv: `${wanted.sv} Rubriker som fanns: ${names}. Inget kan visas.`,
      en: `${wanted.en} Headings found: ${names}. Nothing can be shown.`,
    },
  };
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

function unknownColumn({ path, letters, heading }: ColumnPlace): Issue {
  return {
    code: 'unknown-column',
    severity: 'notice',
    path,
    message: {
      sv: `Kolumn ${letters} (${heading}) är inte känd och läses inte.`,
      en: `Column ${letters} (${heading}) is not known and is not read.`,
    },
  };
}

function repeatedColumn({ path, letters, heading }: ColumnPlace): Issue {
  return {
    code: 'duplicate-column',
    severity: 'warning',
    path,
    message: {
      sv: `Kolumn ${letters} (${heading}) säger samma sak som en tidigare kolumn. Den första läses.`,
      en: `Column ${letters} (${heading}) says the same as an earlier column. The first is read.`,
    },
  };
}

function noHeading({ path, letters }: ColumnPlace): Issue {
  return {
    code: 'unknown-column',
    severity: 'notice',
    path,
    message: {
      sv: `Kolumn ${letters} har innehåll men ingen rubrik och läses inte.`,
      en: `Column ${letters} has content but no heading and is not read.`,
    },
  };
}
