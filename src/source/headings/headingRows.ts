import { figureColumn } from './figureColumn';
import { type HeadingWords, headingWords } from './headingWords';
import type { HeadingCell, SheetRows } from './sheet';

/** The headings of a sheet, joined where they stand in several rows. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
  /** As written; those of several rows from the top down. */
  readonly headings: readonly string[];
  /** What stands above headings and says nothing that is understood. */
  readonly notJoined: readonly HeadingCell[];
}

/** More rows of headings than this on one side are something else. */
const MOST = 2;

/**
 * Joins a row of headings with what belongs to it above and below: "Utfall" over "2023" and "2024" is
 * "Utfall 2023" and "Utfall 2024". What stands above continues to the right, as merged cells do.
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

/** The headings with a row of years, sexes or units under them; `undefined` when it is none. */
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

/** What two headings say together; `undefined` when they are not parts of one. */
function joinedWords(above: string, below: string): string | undefined {
  const [upper, lower] = [headingWords(above), headingWords(below)];
  if (!upper.isWhole || !lower.isWhole || (upper.period && lower.period)) return undefined;
  if (upper.kind && lower.kind && upper.kind !== lower.kind) return undefined;
  return `${above} ${below}`;
}

/** The headings with the groups above them, and which of these say nothing that is understood. */
function joinedAbove(headings: readonly string[], row: readonly string[]) {
  const filled = row.flatMap((text, index) => (text === '' ? [] : [index]));
  const start = headings.findIndex((heading) => heading !== '');
  // A title stands at the left edge and is alone.
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
  /** The first column that it does not stand above. */
  readonly end: number;
}

/** Joins a group with the headings under it; `false` when it says something that is not understood. */
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
      // A year is of what came out only when nothing above it says otherwise.
      if (part.kind === undefined) headings[index] = `${text} ${own}`;
      else isUnderstood = false;
    }
  }
  return isUnderstood;
}

function isPart({ isWhole, kind, period, sex, unit }: HeadingWords): boolean {
  return isWhole && (kind ?? period ?? sex ?? unit) !== undefined;
}
