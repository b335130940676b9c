import { LoadError } from '../../load/loadError';
import { phrase } from '../../messages/phrase';
import { sheetIssue } from '../sheet/sheetIssue';
import type { Cell } from '../headings/sheet';
import { scanXml, type XmlAttributes } from '../xml/scanXml';
import { cellValue, type CellContext, shownZeros } from './cellValue';

/** A row of a sheet, with the cells that are not blank. */
export interface CellRow {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly PlacedCell[];
}

/** A cell that is not blank: its column from 0, its value, and the text shown when that has final zeros. */
export type PlacedCell = readonly [column: number, value: Cell, shown?: string | undefined];

/** Cells of one column that are merged; `from` is the first row and `to` the last. All are from 0. */
export interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The most rows and columns that a sheet can have in Excel: A1 to XFD1048576. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

/**
 * Reads the cells of a sheet that are not blank, by rows from the top. The size that the sheet states is
 * ignored, since it can be wrong. A row or cell without an address follows the one before it. Throws a
 * `LoadError` when an address is outside the largest possible sheet.
 */
export function sheetCells(
  xml: string,
  context: CellContext,
): { rows: CellRow[]; hiddenRows: number[]; hiddenColumns: number[]; merged: MergedCells[] } {
  const reader = new CellReader(context);
  scanXml(xml, {
    open: (name, attributes, parent) => reader.open(name, attributes, parent),
    text: (text, name, parent) => reader.text(text, name, parent),
    close: (name) => reader.close(name),
  });
  const rows = [...reader.rows]
    .map(([index, cells]) => ({ index, cells }))
    .toSorted((one, other) => one.index - other.index);
  const { hiddenRows, hiddenColumns, merged } = reader;
  return { rows, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], merged };
}

class CellReader {
  readonly rows = new Map<number, PlacedCell[]>();
  /** Rows and columns that are hidden and not blank. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: MergedCells[] = [];
  /** How many hidden ranges begin at each column, less those that have ended before it. */
  private readonly hiddenEdges = new Int32Array(COLUMNS + 1);
  private hidden: Int32Array | undefined;
  private isRowHidden = false;
  private readonly context: CellContext;
  private row = -1;
  private column = -1;
  private isRowNumbered = false;
  private cell: XmlAttributes | undefined;
  private value = '';
  private inline = '';
  private formula: string | undefined;

  constructor(context: CellContext) {
    this.context = context;
  }

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (name === 'row' && parent === 'sheetData') this.startRow(attributes);
    else if (name === 'c' && parent === 'row') this.startCell(attributes);
    else if (name === 'f') this.formula = '';
    else if (name === 'mergeCell') this.merge(attributes['ref']);
    else if (name === 'col' && isTrue(attributes['hidden'])) {
      this.hide(Number(attributes['min']) - 1, Number(attributes['max']));
    }
  }

  text(text: string, name: string, parent: string): void {
    if (name === 'v') this.value += text;
    else if (name === 'f') this.formula += text;
    // A phonetic reading (rPh) is not part of the text.
    else if (name === 't' && parent !== 'rPh') this.inline += text;
  }

  close(name: string): void {
    if (name !== 'c' || !this.cell) return;
    const { t: type = 'n', s: style } = this.cell;
    const { value, inline, formula } = this;
    this.cell = undefined;
    const stored = { type, style, value, inline, formula };
    const shown = this.indented(cellValue(stored, this.context), style);
    if (shown === '') return;
    if (this.isRowHidden) {
      this.hiddenRows.add(this.row);
      return;
    }
    if (this.isHidden(this.column)) {
      this.hiddenColumns.add(this.column);
      return;
    }
    const cells = this.rows.get(this.row) ?? [];
    const zeros = shownZeros(stored, this.context);
    cells.push(zeros === undefined ? [this.column, shown] : [this.column, shown, zeros]);
    this.rows.set(this.row, cells);
  }

  /** Hides the columns up to `end`. Edges are counted, since a file can have thousands of ranges. */
  private hide(from: number, end: number): void {
    if (!(from >= 0 && from < end)) return;
    this.hiddenEdges[from] = (this.hiddenEdges[from] ?? 0) + 1;
    const last = Math.min(end, COLUMNS);
    this.hiddenEdges[last] = (this.hiddenEdges[last] ?? 0) - 1;
    this.hidden = undefined;
  }

  private isHidden(column: number): boolean {
    if (!this.hidden) {
      let open = 0;
      this.hidden = this.hiddenEdges.map((edges) => (open += edges));
    }
    return (this.hidden[column] ?? 0) > 0;
  }

  /** A text with its indent as spaces, which is how other files write it. */
  private indented(value: Cell, style: string | undefined): Cell {
    if (typeof value !== 'string' || value === '') return value;
    return ' '.repeat(this.context.styles.indentOf(style)) + value;
  }

  /** Only keeps cells that are merged downwards, since those merged across columns are titles. */
  private merge(area = ''): void {
    const [, letters, first, last] = /^([A-Z]{1,3})(\d+):\1(\d+)$/.exec(area) ?? [];
    const [column, from, to] = [columnIndex(letters), Number(first) - 1, Number(last) - 1];
    if (to > from) this.merged.push({ column, from, to });
  }

  private startRow({ r, hidden }: XmlAttributes): void {
    this.isRowHidden = isTrue(hidden);
    this.isRowNumbered = r !== undefined;
    this.row = within(ROWS, r === undefined ? this.row + 1 : Number(r) - 1, r);
    this.column = -1;
  }

  private startCell(cell: XmlAttributes): void {
    const address = cell['r'];
    const [, letters, number] = /^([A-Z]+)(\d+)$/i.exec(address ?? '') ?? [];
    const next = address === undefined ? this.column + 1 : columnIndex(letters);
    this.column = within(COLUMNS, next, address);
    if (!this.isRowNumbered && number) this.row = within(ROWS, Number(number) - 1, address);
    this.cell = cell;
    [this.value, this.inline, this.formula] = ['', '', undefined];
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Index of a column by its letters, from 0: A, B … Z, AA. */
function columnIndex(letters = ''): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function within(count: number, index: number, address = ''): number {
  if (Number.isInteger(index) && index >= 0 && index < count) return index;
  const said = phrase('sheet', 'outsideSheet', { address: address.slice(0, 20) });
  const issue = sheetIssue('out-of-range', 'error', '', said);
  throw new LoadError('wrong-format', { format: 'Excel', issues: [issue] });
}
