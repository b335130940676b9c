import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { csvColumns, type CsvColumn } from '../headings/csvColumns';
import { csvWords } from '../headings/csvWords';
import type { FigureColumn } from '../headings/figureColumn';
import { nearest } from '../../text/nearest';
import { measuredColumn } from './foundNodes';
import { headerKey } from '../headings/headerKey';
import { knownLevel } from '../headings/levelOf';
import { levelWords } from '../headings/levelWords';
import type { LevelColumn, Sheet } from '../headings/sheet';
import { cellPlace, clipped, namedCell, sheetIssue } from './sheetIssue';
import type { SheetLevels } from './sheetLevels';

/**
 * One notice that tells how each column was understood. There is none when the documentation names every
 * heading and nothing had to be chosen.
 */
export function columnsRead(sheet: Sheet, levels?: SheetLevels): Issue[] {
  const { columns, figures, levels: wide } = sheet;
  const measured = levels && measuredColumn(wide, levels);
  const isChosen = measured !== wide.at(-1) && hasFigures(sheet);
  const isOwn =
    sheet.firstHeadingRow === sheet.headingRow &&
    [...columns].every(([column, index]) => isColumn(sheet.headings[index], column)) &&
    figures.every(({ index }) => isFigure(sheet.headings[index] ?? '')) &&
    wide.every(isLevel);
  if (isOwn && !isChosen) return [];
  const said = phrase('sheet', 'columnsRead', {
    levels: wide.map(({ index }) => read(sheet, index)),
    words: [
      ...[...columns].map(([column, index]) => read(sheet, index, nameOf(column, sheet))),
      ...figures.map((figure) => read(sheet, figure.index, figureName(figure, sheet))),
    ],
    ...(isChosen && measured && { measured: measured.name }),
  });
  return [sheetIssue('columns-read', 'notice', '', said)];
}

/** Whether a sheet has columns for figures or targets. */
export function hasFigures({ columns, figures }: Sheet): boolean {
  return figures.length > 0 || columns.has('value') || columns.has('target');
}

/** Rows whose figures belong to a node above the level of the figures, which can be a sum of what is below it. */
export function figuresAbove(sheet: Sheet, levels?: SheetLevels): Issue[] {
  const { columns, figures, levels: wide, rows, headingRow, places } = sheet;
  const measured = levels && measuredColumn(wide, levels);
  if (!measured || wide.length < 2) return [];
  const from = wide.findIndex(({ index }) => index === measured.index);
  const values = [...figures.map(({ index }) => index), columns.get('value') ?? -1];
  const told = new Set(sheet.odd.map(({ row }) => row));
  const words = rows.flatMap((row, at) => {
    const isIn = (index: number) => String(row[index] ?? '').trim() !== '';
    const isAbove =
      wide.slice(0, from).some(({ index }) => isIn(index)) &&
      !wide.slice(from).some(({ index }) => isIn(index));
    return at > headingRow && isAbove && values.some(isIn) && !told.has(at)
      ? String((places?.rows[at] ?? at) + 1)
      : [];
  });
  if (words.length === 0) return [];
  const said = phrase('sheet', 'figuresAbove', { measured: measured.name, words });
  return [sheetIssue('columns-read', 'notice', '', said)];
}

/** Levels whose names are probably misspelled, and are taken as goals. */
export function misspelledLevels({ levels }: SheetLevels): Issue[] {
  if (levels.length > MOST_LEVELS) return [];
  return levels.flatMap(({ name, kind }) => {
    const near = kind === 'goal' && !knownLevel(name) ? nearest(name, LEVEL_NAMES) : undefined;
    // Own words can be near known ones, but a slip seldom changes how a word begins.
    if (near === undefined || !headerKey(name).startsWith(headerKey(near).slice(0, 3))) return [];
    const said = phrase('sheet', 'misspelledLevel', { name: clipped(name), near });
    return [sheetIssue('unknown-value', 'notice', '', said)];
  });
}

function nameOf(column: CsvColumn, { language }: Sheet): string {
  return csvColumns[column][language === 'sv' ? 0 : 1];
}

function figureName({ kind, period, sex }: FigureColumn, { language }: Sheet): string {
  const at = language === 'sv' ? 1 : 2;
  const words = [
    csvWords.figures.find(([one]) => one === kind)?.[at],
    period,
    csvWords.sex.find(([one]) => one === sex)?.[at].toLowerCase(),
  ];
  return words.filter(Boolean).join(' ');
}

/** "D Ansvarig nämnd = Ansvarig", or only column and heading when the name is the same. */
function read(sheet: Sheet, index: number, name?: string): string {
  const { column, heading } = namedCell(cellPlace(sheet, sheet.headingRow, index), '');
  const isSame = name === undefined || headerKey(heading) === headerKey(name);
  return isSame ? `${column} ${heading}` : `${column} ${heading} = ${name}`;
}

function isColumn(heading: string | undefined, column: CsvColumn): boolean {
  const key = headerKey(heading ?? '');
  return key === headerKey(csvColumns[column][0]) || key === headerKey(csvColumns[column][1]);
}

/** So many levels are no levels of a plan. */
const MOST_LEVELS = 50;
const LEVEL_NAMES = levelWords.map(([, one]) => one);
const LEVELS = new Set(levelWords.map(([, one]) => headerKey(one)));

function isLevel({ name, isGuessed }: LevelColumn): boolean {
  return isGuessed !== true && LEVELS.has(headerKey(name));
}

const words = (list: readonly (readonly [unknown, string, string, ...string[]])[]) =>
  list.flatMap(([, sv, en]) => [headerKey(sv), headerKey(en)]);
const FIGURE_WORDS = new Set([...words(csvWords.figures), ...words(csvWords.sex)]);

/** Whether a heading has only words and years that the documentation names: "Utfall 2024 kvinnor", "2024". */
function isFigure(heading: string): boolean {
  return heading
    .split(' ')
    .every((word) => /^\d{4}$/.test(word) || FIGURE_WORDS.has(headerKey(word)));
}
