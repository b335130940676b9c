import { largest } from '../../collections/largest';
import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import type { Level } from '../../model/plan/plan';
import { headingRows } from '../headings/headingRows';
import { headingWords } from '../headings/headingWords';
import { oddRows } from './oddRows';
import { sheetIssue } from './sheetIssue';
import { readRows } from './readRows';
import type { Sheet, SheetRows } from '../headings/sheet';
import { sheetColumns } from '../headings/sheetColumns';

/** The rows of a text with separated values, and how they were separated. */
export interface SeparatedSheet {
  readonly rows: SheetRows;
  readonly separator: string;
  readonly issues: readonly Issue[];
}

/** Headings are looked for in this many rows, since titles and notes can come before them. */
const HEADING_ROWS = 20;
/** How many cells of a column are looked at to tell what it holds. */
const CELLS = 200;
/** How many characters are looked at to find the separator. */
const SAMPLE = 20_000;

/**
 * Reads a text with the separator that its first line states ("sep=;"), else the one that gives the most
 * known headings and the most rows of equal length.
 */
export function separatedSheet(text: string, levels?: readonly Level[]): SeparatedSheet {
  const stated = /^\uFEFF?sep=(.)(?:\r\n|\r|\n)/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text.replace(/^\uFEFF/, '');
  const separator = stated?.[1] ?? likelySeparator(body.slice(0, SAMPLE), levels);
  const { rows, unclosed, swallowing } = readRows(body, separator);
  const issues = [
    ...(unclosed === undefined ? [] : [quoteIssue('unclosedQuote', unclosed)]),
    ...swallowing.map((row) => quoteIssue('swallowingQuote', row)),
  ];
  return { rows, separator, issues };
}

/** Finds the headings: the first row that names at least half as many columns as the row with most. */
export function findSheet(rows: SheetRows, levels?: readonly Level[]): Sheet {
  const { first, last, headings, notJoined } = headingRows(rows, bestRow(rows, levels).index);
  const sample = rows.slice(last + 1, last + 1 + CELLS);
  const cellsOf = (index: number) => sample.map((row) => String(row[index] ?? '').trim());
  const found = sheetColumns(headings, levels, cellsOf);
  const places = { headingRow: last, firstHeadingRow: first, notJoined };
  const sheet = { rows, ...places, odd: [], ...found };
  const odd = oddRows(sheet);
  const leftOut = new Set(odd.flatMap(({ row, is }) => (is.startsWith('maybe') ? [] : row)));
  return { ...sheet, odd, rows: rows.map((row, at) => (leftOut.has(at) ? [] : row)) };
}

function likelySeparator(sample: string, levels?: readonly Level[]): string {
  const score = (separator: string) => {
    const { rows } = readRows(sample, separator);
    const { index, score: known } = bestRow(rows, levels);
    // 500 is worth half a heading, so that row length also decides when no heading is known.
    return (known + 500) * likeness(rows.slice(index)) ** 2;
  };
  const [best] = [';', '\t', ',']
    .map((separator) => ({ separator, score: score(separator) }))
    .toSorted((a, b) => b.score - a.score);
  return best?.separator ?? ';';
}

/** Share of the rows with content, from 0 to 1, that have the most usual number of cells, two or more. */
function likeness(rows: SheetRows): number {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  for (const { length } of filled) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return filled.length === 0 ? 0 : largest(counts.values(), 0) / filled.length;
}

function bestRow(rows: SheetRows, levels?: readonly Level[]): { index: number; score: number } {
  const scores = rows.slice(0, HEADING_ROWS).map((row) => {
    const { columns, figures, levels: wide } = sheetColumns(row, levels);
    const filled = row.filter((cell) => cell !== '').length;
    return (columns.size + figures.length + wide.length) * 1000 + Math.min(filled, 999);
  });
  const score = largest(scores, 0);
  // A row further down can seem to name more columns by chance, such as figures that look like years.
  const first = scores.findIndex((each) => each > 1000 && each >= score / 2);
  return { index: Math.max(0, first + (isAboveHeadings(rows, first, scores) ? 1 : 0)), score };
}

/** Whether a row only groups the headings under it, such as "Utfall" above years. */
function isAboveHeadings(rows: SheetRows, index: number, scores: readonly number[]): boolean {
  if ((scores[index + 1] ?? 0) <= (scores[index] ?? 0)) return false;
  const filled = (rows[index] ?? []).map((cell) => String(cell).trim()).filter(Boolean);
  return filled.every((text) => headingWords(text).isWhole);
}

function quoteIssue(sentence: 'unclosedQuote' | 'swallowingQuote', index: number): Issue {
  const row = index + 1;
  return sheetIssue('unclosed-quote', 'warning', `row ${row}`, phrase('sheet', sentence, { row }));
}
