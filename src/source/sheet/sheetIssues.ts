import type { Issue } from '../../model/parse/issue';
import { clipped, columnLetters } from './cellIssue';
import type { Sheet } from './sheet';

/** What is to be said about the headings of a sheet and what stands above them. */
export function sheetIssues(sheet: Sheet): Issue[] {
  const { headings, headingRow, unknown, repeated } = sheet;
  const place = (index: number) => `row ${headingRow + 1}, column ${columnLetters(index)}`;
  const about = (index: number) => [columnLetters(index), clipped(headings[index] ?? '')] as const;
  return [
    ...unknown.map((index) => unknownColumn(place(index), ...about(index))),
    ...repeated.map((index) => repeatedColumn(place(index), ...about(index))),
    ...withoutHeading(sheet).map((index) => noHeading(place(index), columnLetters(index))),
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

function unknownColumn(path: string, letters: string, heading: string): Issue {
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

function repeatedColumn(path: string, letters: string, heading: string): Issue {
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

function noHeading(path: string, letters: string): Issue {
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
