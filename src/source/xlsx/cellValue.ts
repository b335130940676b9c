import type { Cell } from '../headings/sheet';
import type { CellStyles } from './cellStyles';
import { clockTime, excelDate } from './excelDate';

/** A cell as it is stored. */
export interface StoredCell {
  /** Type of the value: "n" for a number, "s" for an index in the shared strings, and so on. */
  readonly type: string;
  readonly style: string | undefined;
  readonly value: string;
  /** Text that is stored in the cell itself, not in the shared strings. */
  readonly inline: string;
  readonly formula: string | undefined;
}

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  /** Whether days are counted from 1904-01-01, as older Excel for Mac did. */
  readonly isFrom1904: boolean;
}

/**
 * The number or text that a cell shows. A date is given in ISO 8601, a percentage with its sign, and an
 * error as its code ("#DIV/0!"). A formula without a stored result is given as the formula, so that the
 * cell does not look empty.
 */
export function cellValue(cell: StoredCell, context: CellContext): Cell {
  const { type, value } = cell;
  switch (type) {
    case 'n':
      return value === '' ? uncalculated(cell) : shownNumber(cell, context);
    case 's':
      return value === '' ? '' : sharedString(context.strings, value);
    case 'inlineStr':
      return unescaped(cell.inline);
    case 'str':
      return unescaped(value);
    case 'b':
      return /^(?:1|true)$/.test(value) ? 'Ja' : /^(?:0|false)$/.test(value) ? 'Nej' : value;
    case 'd':
      return value.replace(/(?:\.0+)?Z?$/, '').replace(/T00:00(?::00)?$/, '');
    default:
      return value;
  }
}

/** A number as shown when its format adds final zeros ("1.10"), else `undefined`. */
export function shownZeros(cell: StoredCell, { styles }: CellContext): string | undefined {
  const value = cell.type === 'n' && cell.value !== '' ? Number(cell.value) : Number.NaN;
  const decimals = Number.isFinite(value) ? styles.decimalsOf(cell.style) : undefined;
  const shown = decimals === undefined ? '' : value.toFixed(Math.min(decimals, 100));
  return shown.endsWith('0') && shown !== cell.value ? shown : undefined;
}

/** Decodes a string of a workbook, where characters that XML cannot hold are written like `_x000D_`. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function uncalculated({ formula }: StoredCell): string {
  return formula === undefined ? '' : `=${formula}`;
}

function sharedString(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new RangeError(`No string ${index}`);
  return text;
}

function shownNumber(cell: StoredCell, { styles, isFrom1904 }: CellContext): Cell {
  const value = Number(cell.value);
  if (!Number.isFinite(value)) return cell.value;
  switch (styles.kindOf(cell.style, value)) {
    case 'percent':
      // Rounded, since 0.07 × 100 is 7.000000000000001 in binary.
      return `${String(Number((value * 100).toPrecision(15))).replace('.', ',')}%`;
    case 'day':
      return excelDate(Math.floor(value), isFrom1904) ?? value;
    case 'dateTime':
      return excelDate(value, isFrom1904) ?? value;
    case 'time':
      return value < 0 ? value : clockTime(value % 1);
    case 'duration':
      return value < 0 ? value : clockTime(value);
    default:
      return value;
  }
}
