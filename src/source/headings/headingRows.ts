import { figureColumn } from './figureColumn';
import { type HeadingWords, headingWords } from './headingWords';
import type { HeadingCell, SheetRows } from './sheet';

/** The headings of a sheet, joined when they are spread over several rows. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
  /** As written; parts from several rows are joined from the top down. */
  readonly headings: readonly string[];
  /** Cells above headings that could not be joined with them. */
  readonly notJoined: readonly HeadingCell[];
}

/** At most this many rows above, and as many below, are joined with a row of headings. */
const MOST = 2;

/**
 * Joins a row of headings with the rows above and below that belong to it: "Utfall" above "2023" and "2024"
 * gives "Utfall 2023" and "Utfall 2024". A cell above applies to the right until the next one, since that
 * is how merged cells are saved.
 */
export function headingRows(rows: SheetRows, base: number): HeadingRows {
  let headings = texts(rows, base);
  let [first, last] = [base, base];
  const notJoined: HeadingCell[] = [];
  while (last - base < MOST) {
    const joined = joinedBelow(headings, texts(rows, last + 1));
    if (!joined) break;
    headings = joined;
    last += 1;
  }
  while (base - first < MOST && first > 0) {
    const above = joinedAbove(headings, texts(rows, first - 1));
    if (!above) break;
    headings = above.headings;
    first -= 1;
    for (const column of above.lost) {
      notJoined.push({ row: first, column, text: texts(rows, first)[column] ?? '' });
    }
  }
  return { first, last, headings, notJoined };
}

function texts(rows: SheetRows, row: number): string[] {
  return Array.from(rows[row] ?? [], (cell) => String(cell).trim());
}

/** The headings joined with a row of years, sexes or units under them; `undefined` for any other row. */
function joinedBelow(headings: readonly string[], row: readonly string[]): string[] | undefined {
  if (!row.every((text) => text === '' || isPart(headingWords(text)))) return undefined;
  const joined = Array.from({ length: Math.max(headings.length, row.length) }, (_, at) => {
    return headings[at] ?? '';
  });
  let group: string | undefined;
  let isJoined = false;
  for (const [index, own] of joined.entries()) {
    if (own !== '') group = own;
    const text = row[index] ?? '';
    if (text === '') continue;
    if (group === undefined) return undefined;
    const both = joinedWords(group, text);
    isJoined ||= both !== undefined;
    joined[index] = both ?? `${group} ${text}`;
  }
  return isJoined ? joined : undefined;
}

/** Two headings joined; `undefined` when they are not parts of the same heading. */
function joinedWords(above: string, below: string): string | undefined {
  const [upper, lower] = [headingWords(above), headingWords(below)];
  if (!upper.isWhole || !lower.isWhole || (upper.period && lower.period)) return undefined;
  if (upper.kind && lower.kind && upper.kind !== lower.kind) return undefined;
  return `${above} ${below}`;
}

/** The headings joined with the groups above them, and the columns of groups that are not understood. */
function joinedAbove(headings: readonly string[], row: readonly string[]) {
  const filled = row.flatMap((text, index) => (text === '' ? [] : [index]));
  const start = headings.findIndex((heading) => heading !== '');
  // A single cell at the left edge is a title.
  if (filled.length === 0 || (filled.length === 1 && (filled[0] ?? 0) <= start)) return undefined;
  const joined = [...headings];
  const lost: number[] = [];
  for (const [place, column] of filled.entries()) {
    const end = filled[place + 1] ?? joined.length;
    if (!joinGroup(joined, { text: row[column] ?? '', column, end })) lost.push(column);
  }
  const isJoined = joined.some((heading, index) => heading !== headings[index]);
  return isJoined ? { headings: joined, lost } : undefined;
}

interface Group {
  readonly text: string;
  readonly column: number;
  /** The first column after the group. */
  readonly end: number;
}

/** Joins a group with the headings under it; `false` when the group is not understood. */
function joinGroup(headings: string[], { text, column, end }: Group): boolean {
  const words = headingWords(text);
  const isOverFigures = isPart(headingWords(headings[column] ?? ''));
  let isUnderstood = true;
  for (let index = column; index < end; index += 1) {
    const own = headings[index] ?? '';
    if (own === '' && index === column) headings[index] = text;
    const part = headingWords(own);
    if (own === '' || !isPart(part)) continue;
    const both = joinedWords(text, own);
    if (both && (isOverFigures || (words.kind && figureColumn(both, index)))) {
      headings[index] = both;
    } else if (!both && isOverFigures) {
      // A year alone would be read as outcomes, so the text above it is kept in the heading.
      if (part.kind === undefined) headings[index] = `${text} ${own}`;
      else isUnderstood = false;
    }
  }
  return isUnderstood;
}

function isPart({ isWhole, kind, period, sex, unit }: HeadingWords): boolean {
  return isWhole && (kind ?? period ?? sex ?? unit) !== undefined;
}
