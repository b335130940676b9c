import type { Level } from '../../model/plan/plan';
import { csvColumns, type CsvColumn } from './csvColumns';
import { figureColumn, type FigureColumn } from './figureColumn';
import { headerKey } from './headerKey';
import { isLevelName } from './levelOf';
import type { Cell } from './readNumber';
import type { LevelColumn, SheetColumns } from './sheet';

const byHeading = new Map(
  Object.entries(csvColumns).flatMap(([column, headings]) =>
    headings.map((heading) => [headerKey(heading), column as CsvColumn] as const),
  ),
);

/** What a row of headings says about the columns under it. */
export function sheetColumns(row: readonly Cell[], levels: readonly Level[] = []): SheetColumns {
  const headings = row.map((cell) => String(cell).trim());
  const levelKeys = new Set(levels.flatMap(({ id, name }) => [headerKey(id), headerKey(name)]));
  const columns = new Map<CsvColumn, number>();
  const figures: FigureColumn[] = [];
  const wide: LevelColumn[] = [];
  const [unknown, repeated]: [number[], number[]] = [[], []];
  const seen = new Set<string>();
  for (const [index, name] of headings.entries()) {
    const key = headerKey(name);
    if (key === '') continue;
    const column = levelKeys.has(key) ? undefined : byHeading.get(key);
    const figure = figureColumn(name, index);
    if (seen.has(key) || (column && columns.has(column))) repeated.push(index);
    else if (column) columns.set(column, index);
    else if (figure) figures.push(figure);
    else if (levelKeys.has(key) || isLevelName(key)) wide.push({ index, name });
    else unknown.push(index);
    seen.add(key);
  }
  const language = languageOf(
    [...columns].map(([column, index]) => [column, headings[index] ?? '']),
  );
  const found = { headings, columns, figures, language, unknown, repeated, levels: wide };
  return withLevels(found, columns);
}

/** Swedish, unless more of the headings are English: some are the same in both. */
function languageOf(
  known: readonly (readonly [column: CsvColumn, heading: string])[],
): 'sv' | 'en' {
  const count = (language: 0 | 1) =>
    known.filter(([column, name]) => headerKey(csvColumns[column][language]) === headerKey(name))
      .length;
  return count(1) > count(0) ? 'en' : 'sv';
}

/** Columns named after levels hold nodes, or names where the rows have ids of their own. */
function withLevels(found: SheetColumns, columns: Map<CsvColumn, number>): SheetColumns {
  const [first, ...more] = found.levels;
  if (!first) return found;
  const others = found.levels.map(({ index }) => index);
  if (columns.has('level')) {
    return { ...found, levels: [], unknown: [...found.unknown, ...others] };
  }
  const name = columns.get('name');
  if (more.length === 0 && columns.has('id')) {
    if (name === undefined) columns.set('name', first.index);
    const unknown = name === undefined ? found.unknown : [...found.unknown, first.index];
    return { ...found, levels: [], unknown };
  }
  columns.delete('name');
  return { ...found, unknown: name === undefined ? found.unknown : [...found.unknown, name] };
}
