import type { Issue, IssueCode } from '../../model/parse/issue';
import { cellIssue, cellPlace, type CellText } from './cellIssue';
import type { CsvColumn } from './csvColumns';
import { wordValue, type CsvWord, type CsvWordList } from './csvWords';
import { type Cell, numberFormat, type NumberFormat, readNumber } from './readNumber';
import type { Sheet } from './sheet';
import { unguarded } from './unguarded';
import { isSameScale } from './unitScale';

const NUMBERS: readonly CsvColumn[] = [
  'value',
  'target',
  'tolerance',
  'weight',
  'decimals',
  'count',
];

/** Reads the cells of a sheet by row and column and keeps what was wrong with them. */
export class SheetReader {
  readonly sheet: Sheet;
  readonly format: NumberFormat;
  readonly issues: Issue[] = [];
  private readonly told = new Set<string>();

  constructor(sheet: Sheet, separator: string) {
    this.sheet = sheet;
    this.format = numberFormat(numericCells(sheet), separator === ',' ? '.' : ',');
  }

  has(column: CsvColumn): boolean {
    return this.sheet.columns.has(column);
  }

  cell(row: number, index: number | undefined): Cell {
    const cell = index === undefined ? '' : (this.sheet.rows[row]?.[index] ?? '');
    return typeof cell === 'string' ? unguarded(cell.trim()) : cell;
  }

  text(row: number, column: CsvColumn): string {
    return String(this.cell(row, this.sheet.columns.get(column)));
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
    if ('problem' in read) this.report('wrong-type', row, index, WRONG[read.problem]);
    else if (isSameScale(read.unit, unit)) return read;
    else this.report('wrong-type', row, index, otherUnit(unit));
    return undefined;
  }

  word<K extends CsvWordList>(kind: K, row: number, column: CsvColumn): CsvWord<K> | undefined {
    const index = this.sheet.columns.get(column);
    const text = this.text(row, column);
    if (index === undefined || text === '') return undefined;
    const value = wordValue(kind, text);
    if (value === undefined) this.report('unknown-value', row, index, UNKNOWN_WORD);
    return value;
  }

  /** Keeps an issue; a cell that is read twice is told of once. */
  report(
    code: IssueCode,
    row: number,
    column: number,
    text: CellText,
    severity: Issue['severity'] = 'warning',
  ): void {
    const cell = this.sheet.rows[row]?.[column] ?? '';
    const issue = cellIssue(code, cellPlace(this.sheet, row, column), cell, text, severity);
    if (!this.told.has(issue.path)) this.issues.push(issue);
    this.told.add(issue.path);
  }
}

const WRONG: Readonly<Record<'none' | 'ambiguous', CellText>> = {
  none: {
    sv: 'är inget tal. Cellen läses som tom.',
    en: 'is no number. The cell is read as empty.',
  },
  ambiguous: {
    sv: 'kan läsas som två olika tal. Cellen läses som tom.',
    en: 'can be read as two different numbers. The cell is read as empty.',
  },
};

const UNKNOWN_WORD: CellText = {
  sv: 'är inget av de ord som kan stå här. Cellen läses som tom.',
  en: 'is none of the words that may stand here. The cell is read as empty.',
};

function otherUnit(unit: string): CellText {
  return {
    sv: `har en annan enhet än måttets, ”${unit}”. Cellen läses som tom.`,
    en: `has another unit than that of the measure, "${unit}". The cell is read as empty.`,
  };
}

function* numericCells({ rows, columns, figures, headingRow }: Sheet): Generator<Cell> {
  const indexes = NUMBERS.flatMap((column) => columns.get(column) ?? []);
  const all = [...indexes, ...figures.map(({ index }) => index)];
  for (let row = headingRow + 1; row < rows.length; row += 1) {
    for (const index of all) yield rows[row]?.[index] ?? '';
  }
}
