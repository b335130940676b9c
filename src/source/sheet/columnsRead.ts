import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { csvColumns, type CsvColumn } from '../headings/csvColumns';
import { csvWords } from '../headings/csvWords';
import type { FigureColumn } from '../headings/figureColumn';
import { measuredColumn } from './foundNodes';
import { headerKey } from '../headings/headerKey';
import { levelWords } from '../headings/levelWords';
import type { LevelColumn, Sheet } from '../headings/sheet';
import { cellPlace, namedCell, sheetIssue } from './sheetIssue';
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
