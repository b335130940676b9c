import type { Level } from '../../model/plan/plan';
import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { hasFigures } from './columnsRead';
import { cellPlace, columnLetters, sheetIssue } from './sheetIssue';
import type { Cell, Sheet } from '../headings/sheet';

/** A sheet whose levels were told by indents, as if each level had a column of its own. */
export interface IndentedSheet {
  readonly sheet: Sheet;
  readonly levels: readonly Level[];
  readonly issue: Issue;
}

/**
 * Reads the indents of the names as levels, where no column names the levels: each depth gets a column of
 * its own. `undefined` when all names are equally far in, or when ids and figures make the sheet a follow-up.
 *
 * @param given The levels from the top down. Depths beyond them are called "Nivå 3" and so on.
 */
export function indentedSheet(
  sheet: Sheet,
  given: readonly Level[] = [],
): IndentedSheet | undefined {
  const { columns, headingRow, rows, headings } = sheet;
  const name = columns.get('name');
  if (name === undefined || columns.has('level') || sheet.levels.length > 0) return undefined;
  if (columns.has('id') && hasFigures(sheet)) return undefined;
  const indents = rows.map((row, at) => (at > headingRow ? indentOf(row[name]) : undefined));
  const depths = [...new Set(indents)].filter((indent) => indent !== undefined);
  if (depths.length < 2) return undefined;
  depths.sort((a, b) => a - b);
  const levels = depths.map((_, depth) => given[depth] ?? levelAt(depth, depths.length, sheet));
  const width = rows.reduce((most, { length }) => Math.max(most, length), headings.length);
  const place = cellPlace(sheet, headingRow, name).column;
  const columnsInFile = Array.from(
    { length: width },
    (_, index) => cellPlace(sheet, headingRow, index).column,
  );
  const words = levels.map((level) => level.name);
  const said = phrase('sheet', 'indented', { column: columnLetters(place), words });
  return {
    sheet: {
      ...sheet,
      rows: rows.map((row, at) => spread(row, name, width, depths.indexOf(indents[at] ?? -1))),
      headings: [...filled(headings, width), ...words],
      columns: new Map([...columns].filter(([column]) => column !== 'name')),
      levels: levels.map((level, depth) => ({ index: width + depth, name: level.name })),
      places: {
        ...sheet.places,
        rows: sheet.places?.rows ?? [],
        columns: [...columnsInFile, ...levels.map(() => place)],
      },
    },
    levels,
    issue: sheetIssue('columns-read', 'notice', `column ${columnLetters(place)}`, said),
  };
}

/** How far in a text begins, in characters; `undefined` for a blank cell. */
function indentOf(cell: Cell = ''): number | undefined {
  const text = String(cell);
  const start = text.search(/\S/);
  return start === -1 ? undefined : start;
}

function levelAt(depth: number, count: number, sheet: Sheet): Level {
  const isLast = depth === count - 1;
  const word = sheet.language === 'sv' ? 'Nivå' : 'Level';
  return {
    id: `niva-${depth + 1}`,
    name: `${word} ${depth + 1}`,
    kind: isLast && hasFigures(sheet) ? 'indicator' : 'goal',
  };
}

/** A row with its name moved to the column of its depth, if it has one. */
function spread(row: readonly Cell[], name: number, width: number, depth: number): readonly Cell[] {
  if (depth < 0) return row;
  const cells = filled(row, width + depth + 1);
  cells[width + depth] = row[name] ?? '';
  cells[name] = '';
  return cells;
}

function filled<T extends Cell>(row: readonly T[], length: number): (T | '')[] {
  return Array.from({ length }, (_, index) => row[index] ?? '');
}
