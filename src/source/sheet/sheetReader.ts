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

/** Columns where a merged cell applies to all its rows; a name or a figure belongs to one row. */
const SAID_ONCE: ReadonlySet<CsvColumn> = new Set([
  'parent',
  'level',
  'directedTo',
  'owner',
  'unit',
]);

/** What a spreadsheet shows when a formula cannot be calculated. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** Spreadsheets turn a number such as "1.2" into a date, or a day and the name of a month. */
const DATE =
  /^\d{4}-\d\d-\d\d|^\d{1,2}[-. ](?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;

/** Reads the cells of a sheet by row and column, and collects issues about them. */
export class SheetReader {
  readonly sheet: Sheet;
  readonly format: NumberFormat;
  readonly issues: Issue[] = [];
  private readonly told = new Set<string>();
  /** For each column index, 1 at the rows whose cell has been read. */
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

  /** Marks a cell as read, so that it is not reported as left out. */
  see(row: number, index: number): void {
    const rows = this.seen.get(index) ?? new Uint8Array(this.sheet.rows.length);
    rows[row] = 1;
    this.seen.set(index, rows);
  }

  /** Rows where this column has content that has not been read. */
  unread(index: number): number[] {
    const { rows, headingRow } = this.sheet;
    const seen = this.seen.get(index);
    return rows.flatMap((cells, row) => {
      const isFilled = row > headingRow && String(cells[index] ?? '').trim() !== '';
      return isFilled && seen?.[row] !== 1 ? row : [];
    });
  }

  /** Rows where this column differs from its first content; all filled rows when that has not been read. */
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
    // The error is reported, and kept as text so that readers see it as well.
    if (index !== undefined && ERROR.test(text)) this.report('wrong-type', row, index, 'errorCell');
    return text;
  }

  /** The number in a row. It is not marked as read, since the row may turn out to belong to another node. */
  numberAt(row: number): string {
    const index = this.sheet.columns.get('number') ?? -1;
    return this.numbering(row, index, String(this.sheet.rows[row]?.[index] ?? '').trim());
  }

  /** The text of a cell above that is merged with this one. */
  private mergedText(row: number, column: CsvColumn): string {
    const index = SAID_ONCE.has(column) ? this.sheet.columns.get(column) : undefined;
    return this.sheet.places?.merged?.get(`${row} ${index}`) ?? '';
  }

  /** The number of a goal as shown, since "1.10" is not "1.1". One that has become a date is an issue. */
  private numbering(row: number, index: number, cell: string): string {
    if (DATE.test(cell)) this.report('wrong-type', row, index, 'dateAsNumber');
    return this.sheet.places?.shown?.get(`${row} ${index}`) ?? cell;
  }

  /** The texts in a cell, separated by semicolons, bars or line breaks, else by commas. */
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

  /** Reads a number in a unit. It is an issue when the cell is not a number or is in another unit. */
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

  /** Adds an issue about a cell. A cell only gets one, even when it is read twice. */
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

/** Messages that need no values other than the cell. */
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
  | 'noLinkedPlan'
  | 'belongsToNone'
  | 'notADay';

function* numericCells({ rows, columns, figures, headingRow }: Sheet): Generator<Cell> {
  const indexes = NUMBERS.flatMap((column) => columns.get(column) ?? []);
  const all = [...indexes, ...figures.map(({ index }) => index)];
  for (let row = headingRow + 1; row < rows.length; row += 1) {
    for (const index of all) yield rows[row]?.[index] ?? '';
  }
}
