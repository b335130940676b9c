import type { Level } from '../../model/plan/plan';
import { type ColumnCells, columnRoles } from './columnRoles';
import { csvColumns, type CsvColumn } from './csvColumns';
import { figureColumn, figureKey, type FigureColumn } from './figureColumn';
import { headerKey } from './headerKey';
import { unbroken } from './headingWords';
import { knownLevel, withoutBrackets } from './levelOf';
import type { Cell } from './sheet';
import type { LevelColumn, SheetColumns } from './sheet';

const byHeading = new Map(
  Object.entries(csvColumns).flatMap(([column, headings]) =>
    headings.map((heading) => [headerKey(heading), column as CsvColumn] as const),
  ),
);

/**
 * What a row of headings says about the columns under it. `cellsOf` gives the cells under a heading, which
 * decide when a heading can mean several things.
 */
export function sheetColumns(
  row: readonly Cell[],
  levels: readonly Level[] = [],
  cellsOf: ColumnCells = () => [],
): SheetColumns {
  const headings = row.map((cell) => unbroken(String(cell)));
  const isStated = statedLevels(levels);
  const columns = new Map<CsvColumn, number>();
  const figures: FigureColumn[] = [];
  const wide: LevelColumn[] = [];
  const [unknown, repeated]: [number[], number[]] = [[], []];
  const seen = new Set<string>();
  for (const [index, name] of headings.entries()) {
    const key = headerKey(name);
    if (key === '') continue;
    const column = isStated(name) ? undefined : columnOf(name, columns);
    const figure = figureColumn(name, index);
    const keys = [
      ...(column === 'actionOwner' ? [] : [key]),
      ...(column ? [column] : []),
      ...(figure ? [figureKey(figure)] : []),
    ];
    if (keys.some((each) => seen.has(each))) repeated.push(index);
    else if (column) columns.set(column, index);
    else if (figure) figures.push(figure);
    else if (isStated(name) || (knownLevel(name) && key.length < 40)) wide.push({ index, name });
    else unknown.push(index);
    for (const each of keys) seen.add(each);
  }
  const known = [...columns].map(([column, index]) => [column, headings[index] ?? ''] as const);
  const found = { headings, columns, figures, levels: wide, unknown, repeated };
  return { ...columnRoles(found, levels.length > 0, cellsOf), language: languageOf(known) };
}

/** Whether a heading is the id or name of a given level, also in the plural. */
function statedLevels(levels: readonly Level[]): (heading: string) => boolean {
  const keys = new Set(levels.flatMap(({ id, name }) => [headerKey(id), headerKey(name)]));
  return (heading) => {
    if (keys.size === 0) return false;
    return keys.has(headerKey(heading)) || keys.has(knownLevel(heading)?.id ?? '');
  };
}

/** The column of a heading. A second "Ansvarig" after an action is who is responsible for the action. */
function columnOf(heading: string, before: ReadonlyMap<CsvColumn, number>): CsvColumn | undefined {
  const column =
    byHeading.get(headerKey(heading)) ?? byHeading.get(headerKey(withoutBrackets(heading)));
  const isOfAction = column === 'owner' && before.has('owner') && before.has('action');
  return isOfAction ? 'actionOwner' : column;
}

/** Swedish, unless more headings are English. Some headings are the same in both languages. */
function languageOf(
  known: readonly (readonly [column: CsvColumn, heading: string])[],
): 'sv' | 'en' {
  const count = (language: 0 | 1) =>
    known.filter(([column, name]) => headerKey(csvColumns[column][language]) === headerKey(name))
      .length;
  return count(1) > count(0) ? 'en' : 'sv';
}
