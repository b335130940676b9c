import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import type { Level } from '../../model/plan/plan';
import { sheetIssue } from './sheetIssue';
import { readRows } from './readRows';
import type { Sheet, SheetRows } from './sheet';
import { sheetColumns } from './sheetColumns';

/** A text read as a sheet. */
export interface SeparatedSheet {
  readonly rows: SheetRows;
  readonly separator: string;
  readonly issues: readonly Issue[];
}

/** How far down the headings may stand, under titles and notes. */
const HEADING_ROWS = 20;
/** Enough text to tell the separator by. */
const SAMPLE = 20_000;

/** Reads a text by the separator that gives the most headings that are known, and rows of one length. */
export function separatedSheet(text: string, levels?: readonly Level[]): SeparatedSheet {
  const stated = /^\uFEFF?sep=(.)(?:\r\n|\r|\n)/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text.replace(/^\uFEFF/, '');
  const separator = stated?.[1] ?? likelySeparator(body.slice(0, SAMPLE), levels);
  const { rows, unclosed } = readRows(body, separator);
  return { rows, separator, issues: unclosed === undefined ? [] : [unclosedQuote(unclosed)] };
}

/** Finds the row of headings: the first that names columns, or half as many as any other. */
export function findSheet(rows: SheetRows, levels?: readonly Level[]): Sheet {
  const headingRow = bestRow(rows, levels).index;
  return { rows, headingRow, ...sheetColumns(rows[headingRow] ?? [], levels) };
}

function likelySeparator(sample: string, levels?: readonly Level[]): string {
  const score = (separator: string) => {
    const { rows } = readRows(sample, separator);
    const { index, score: known } = bestRow(rows, levels);
    // Half a heading more, for one that none knows may still stand over rows of its length.
    return (known + 500) * likeness(rows.slice(index)) ** 2;
  };
  const [best] = [';', '\t', ',']
    .map((separator) => ({ separator, score: score(separator) }))
    .toSorted((a, b) => b.score - a.score);
  return best?.separator ?? ';';
}

/** How many of the rows that hold anything have as many cells as most of them, two at least; from 0 to 1. */
function likeness(rows: SheetRows): number {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  for (const { length } of filled) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return filled.length === 0 ? 0 : Math.max(0, ...counts.values()) / filled.length;
}

function bestRow(rows: SheetRows, levels?: readonly Level[]): { index: number; score: number } {
  const scores = rows.slice(0, HEADING_ROWS).map((row) => {
    const { columns, figures, levels: wide } = sheetColumns(row, levels);
    const filled = row.filter((cell) => cell !== '').length;
    return (columns.size + figures.length + wide.length) * 1000 + Math.min(filled, 999);
  });
  const score = Math.max(0, ...scores);
  // A row further down can name more by chance: years among its figures, say.
  return {
    index: Math.max(
      0,
      scores.findIndex((each) => each > 1000 && each >= score / 2),
    ),
    score,
  };
}

function unclosedQuote(index: number): Issue {
  const row = index + 1;
  return sheetIssue(
    'unclosed-quote',
    'warning',
    `row ${row}`,
    phrase('sheet', 'unclosedQuote', { row }),
  );
}
