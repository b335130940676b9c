import { type Phrase, phrase } from '../../messages/phrase';
import type { Issue, IssueCode } from '../../model/parse/issue';
import { formulaGuard } from '../../text/formulaGuard';
import { nearest } from '../../text/nearest';
import { cellPath, cellPlace, namedCell, type NamedCell, sheetIssue } from './sheetIssue';
import type { CsvColumn } from '../headings/csvColumns';
import { wordValue, wordsFor, type CsvWord, type CsvWordList } from '../headings/csvWords';
import type { Cell } from '../headings/sheet';
import { numberFormat, type NumberFormat, readNumber } from './readNumber';
import type { Sheet } from '../headings/sheet';
import { isSameScale } from './unitScale';

const NUMBERS: readonly CsvColumn[] = [
  'value',
  'target',
  'tolerance',
  'weight',
  'decimals',
  'count',
];

/** Columns in which a merged cell holds for all its rows; a name or a figure is that of one row. */
const SAID_ONCE: ReadonlySet<CsvColumn> = new Set([
  'parent',
  'level',
  'directedTo',
  'owner',
  'unit',
]);

/** What a spreadsheet shows where a formula cannot be calculated. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** What a spreadsheet makes of "1.2": a day, or a day and the name of a month. */
const DATE =
  /^\d{4}-\d\d-\d\d|^\d{1,2}[-. ](?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;

/** Reads the cells of a sheet by row and column and keeps what was wrong with them. */
export class SheetReader {
  readonly sheet: Sheet;
  readonly format: NumberFormat;
  readonly issues: Issue[] = [];
  private readonly told = new Set<string>();
  /** By column, which of its rows have been looked at. */
  private readonly seen = new Map<number, Uint8Array>();

  constructor(sheet: Sheet, separator: string) {
    this.sheet = sheet;
    this.format = numberFormat(numericCells(sheet), separator === ',' ? '.' : ',');
  }

  has(column: CsvColumn): boolean {
    return this.sheet.columns.has(column);
  }

  cell(row: number, index: number | undefined): Cell {
    if (index === undefined) return '';
    const cell = this.sheet.rows[row]?.[index] ?? '';
    if (cell !== '') this.see(row, index);
    return typeof cell === 'string' ? formulaGuard.unguard(cell.trim()) : cell;
  }

  /** Marks a cell as read, or as told of. */
  see(row: number, index: number): void {
    const rows = this.seen.get(index) ?? new Uint8Array(this.sheet.rows.length);
    rows[row] = 1;
    this.seen.set(index, rows);
  }

  /** Rows of a column that hold something which nothing has asked for. */
  unread(index: number): number[] {
    const { rows, headingRow } = this.sheet;
    const seen = this.seen.get(index);
    return rows.flatMap((cells, row) => {
      const isFilled = row > headingRow && String(cells[index] ?? '').trim() !== '';
      return isFilled && seen?.[row] !== 1 ? row : [];
    });
  }

  /** Rows of a column that say something else than the first, or all when nothing has asked for it. */
  otherThanFirst(index: number): number[] {
    const { rows, headingRow } = this.sheet;
    const texts = rows.map((cells, row) =>
      row > headingRow ? String(cells[index] ?? '').trim() : '',
    );
    const row = texts.findIndex((text) => text !== '');
    const first = this.seen.get(index)?.[row] === 1 ? texts[row] : undefined;
    return texts.flatMap((text, at) => (text === '' || text === first ? [] : at));
  }

  text(row: number, column: CsvColumn): string {
    const index = this.sheet.columns.get(column);
    const cell = String(this.cell(row, index) || this.mergedText(row, column));
    if (column === 'number' && index !== undefined) return this.numbering(row, index, cell);
    const text = cell;
    // An error is told of, and shown as what it is rather than as nothing.
    if (index !== undefined && ERROR.test(text)) this.report('wrong-type', row, index, 'errorCell');
    return text;
  }

  /** The number that a row gives, which does not count as read: the row may say more of another one. */
  numberAt(row: number): string {
    const index = this.sheet.columns.get('number') ?? -1;
    return this.numbering(row, index, String(this.sheet.rows[row]?.[index] ?? '').trim());
  }

  /** What is said once for several rows, in a cell that is merged downwards. */
  private mergedText(row: number, column: CsvColumn): string {
    const index = SAID_ONCE.has(column) ? this.sheet.columns.get(column) : undefined;
    return this.sheet.places?.merged?.get(`${row} ${index}`) ?? '';
  }

  /** The number of a goal, which is no quantity: "1.10" is not "1.1", and no date. */
  private numbering(row: number, index: number, cell: string): string {
    if (DATE.test(cell)) this.report('wrong-type', row, index, 'dateAsNumber');
    return this.sheet.places?.shown?.get(`${row} ${index}`) ?? cell;
  }

  /** Several texts of a cell, between semicolons, bars or line breaks, else between commas. */
  list(row: number, column: CsvColumn): string[] {
    const text = this.text(row, column);
    const parts = text.split(/[;|\n]/.test(text) ? /[;|\r\n]+/ : ',');
    return parts.map((part) => part.trim()).filter(Boolean);
  }

  number(row: number, column: CsvColumn): number | undefined {
    const index = this.sheet.columns.get(column);
    const cell = this.cell(row, index);
    return index === undefined || cell === '' ? undefined : this.figure(row, index, '')?.value;
  }

  /** A number that is to be in a unit; when it is none, or in another unit, that is an issue. */
  figure(row: number, index: number, unit: string) {
    const cell = this.cell(row, index);
    const read = readNumber(cell, this.format);
    if ('problem' in read) {
      const isNone = read.problem === 'none';
      this.report('wrong-type', row, index, isNone ? 'notANumber' : 'ambiguousNumber');
    } else if (isSameScale(read.unit, unit)) return read;
    else
      this.report('wrong-type', row, index, (at) => phrase('sheet', 'otherUnit', { ...at, unit }));
    return undefined;
  }

  word<K extends CsvWordList>(kind: K, row: number, column: CsvColumn): CsvWord<K> | undefined {
    const index = this.sheet.columns.get(column);
    const text = this.text(row, column);
    if (index === undefined || text === '') return undefined;
    const value = wordValue(kind, text);
    if (value === undefined) {
      const { shown, all } = wordsFor(kind, this.sheet.language);
      const near = nearest(text, all);
      this.report('unknown-value', row, index, (at) =>
        phrase('sheet', 'unknownWord', { ...at, words: shown, ...(near && { near }) }),
      );
    }
    return value;
  }

  /** Keeps an issue; a cell that is read twice is told of once. */
  report(
    code: IssueCode,
    row: number,
    column: number,
    sentence: CellSentence | ((at: NamedCell) => Phrase),
    severity: Issue['severity'] = 'warning',
  ): void {
    const cell = this.sheet.rows[row]?.[column] ?? '';
    const at = namedCell(cellPlace(this.sheet, row, column), cell);
    const path = cellPath(at);
    if (this.told.has(path)) return;
    this.told.add(path);
    const said = typeof sentence === 'string' ? phrase('sheet', sentence, at) : sentence(at);
    this.issues.push(sheetIssue(code, severity, path, said));
  }
}

/** What is said of a cell that needs no more than the cell itself. */
type CellSentence =
  | 'notANumber'
  | 'errorCell'
  | 'ambiguousNumber'
  | 'onlyWords'
  | 'targetUnit'
  | 'noPeriod'
  | 'scaledUnit'
  | 'dateAsNumber'
  | 'unknownId'
  | 'noNode'
  | 'belongsToNone'
  | 'notADay';

function* numericCells({ rows, columns, figures, headingRow }: Sheet): Generator<Cell> {
  const indexes = NUMBERS.flatMap((column) => columns.get(column) ?? []);
  const all = [...indexes, ...figures.map(({ index }) => index)];
  for (let row = headingRow + 1; row < rows.length; row += 1) {
    for (const index of all) yield rows[row]?.[index] ?? '';
  }
}
