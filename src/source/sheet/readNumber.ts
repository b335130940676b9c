import type { Cell } from '../headings/sheet';

/** A number and the unit after it, or why the cell could not be read as one. */
export type ReadNumber =
  | {
      readonly value: number;
      readonly unit: string;
      /** The number of decimals written, when the last is a zero: 2 for "2,80". */
      readonly decimals?: number;
      /** The mark of a footnote after the number: "*", "1)". */
      readonly mark?: string;
    }
  | { readonly problem: 'none' | 'ambiguous' };

/** Longer cells are text, even when they begin with a number. */
const LONGEST = 80;
/** A fast path for the most common cells. */
const WHOLE = /^-?\d{1,15}$/;
/** The footnote marks of "87,4*", "87,4 1)", "87,4 a)" and "87,4¹". */
const FOOTNOTE = /(?: ?\*{1,3}| ?[†‡§]| \d\)|(?<=\d) ?[a-z]\)|(?<=[\d%] ?)[¹²³⁴-⁹])$/iu;
const NUMBER = /^([-−–+]?) ?(\d[\d .,]*?)(?:[eE]([+-]?\d{1,3}))? ?([%‰\p{L}][^\d]*)?$/u;

/** Reads "1 234,5", "−3", "2,0%" and "14 977st"; does not guess when a cell can be read in two ways. */
export function readNumber(cell: Cell, format: NumberFormat): ReadNumber {
  if (typeof cell === 'number') return { value: cell, unit: '' };
  if (WHOLE.test(cell)) return { value: Number(cell), unit: '' };
  const mark = cell.length > LONGEST ? undefined : FOOTNOTE.exec(cell.trim())?.[0];
  if (mark !== undefined) {
    const read = readNumber(cell.trim().slice(0, -mark.length), format);
    return 'problem' in read ? read : { ...read, mark: mark.trim() };
  }
  const { sign, digits, exponent, unit } = parts(cell) ?? {};
  const face = digits === undefined ? undefined : numberFace(digits);
  if (digits === undefined || !face) return { problem: 'none' };
  const decimal = face.either === undefined ? face.decimal : decimalOf(face.either, format);
  if (face.either && !decimal) return { problem: 'ambiguous' };
  const plain = digits.replaceAll(decimal === ',' ? /[ .]/g : /[ ,]/g, '').replace(',', '.');
  const value = Number(`${sign}${plain}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(value)) return { problem: 'none' };
  // In "1,2340" the zero only says that "1,234" is not over a thousand.
  const isDecimal = exponent === undefined && !/^\d{1,3}\.\d{3}0$/.test(plain);
  const written = isDecimal ? /\.(\d*0)$/.exec(plain)?.[1]?.length : undefined;
  return { value, unit: unit ?? '', ...(written !== undefined && { decimals: written }) };
}

/** Finds how the numbers of a file are written. @param fallback used when they do not show it */
export function numberFormat(cells: Iterable<Cell>, fallback: ',' | '.'): NumberFormat {
  const seen = new Set<string | undefined>();
  for (const cell of cells) {
    const digits = typeof cell === 'string' && /\d[.,]\d/.test(cell) ? parts(cell)?.digits : '';
    if (digits) seen.add(numberFace(digits)?.decimal);
  }
  const [comma, point] = [seen.has(','), seen.has('.')];
  const decimal = comma === point ? fallback : comma ? ',' : '.';
  return { decimal, certain: comma || point, mixed: comma && point };
}

/**
 * The decimal separator of a number like "1,234", judged by the other numbers of the file. When these do
 * not show it, the sign is only read as a decimal one if that is what the kind of file suggests.
 */
function decimalOf(either: ',' | '.', format: NumberFormat): ',' | '.' | undefined {
  if (format.mixed) return undefined;
  if (either === format.decimal || format.certain) return format.decimal;
  return undefined;
}

function parts(cell: string) {
  if (cell.length > LONGEST) return undefined;
  // In spreadsheets, an apostrophe before a number marks it as text.
  const found = NUMBER.exec(cell.trim().replace(/^'/, '').replaceAll(/\s/g, ' '));
  if (!found) return undefined;
  const [, sign = '', digits = '', exponent, unit] = found;
  return {
    sign: /[-−–]/.test(sign) ? '-' : '',
    digits: digits.trimEnd(),
    exponent,
    unit: unit?.trim(),
  };
}

/** Which decimal separator a file uses. */
export interface NumberFormat {
  readonly decimal: ',' | '.';
  /** Whether its numbers show this; otherwise it follows from what separates the columns. */
  readonly certain: boolean;
  /** Whether some numbers use one separator and some the other. */
  readonly mixed: boolean;
}

const PLAIN = /^(?:\d+|\d{1,3}(?: \d{3})+)(?:([.,])\d+)?$/;
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;
const GROUPED =
  /^\d{1,3}(?:(?:\.\d{3})+(,\d+)|(?:,\d{3})+(\.\d+)|(?:\.\d{3}){2,}()|(?:,\d{3}){2,})$/;

/**
 * How the separators of a number are to be read: `decimal` is its decimal separator, if it has one, and
 * `either` is the sign in "1,234", which can be read in two ways. `undefined` when it is not a number.
 */
function numberFace(digits: string): { decimal?: ',' | '.'; either?: ',' | '.' } | undefined {
  const either = EITHER.exec(digits)?.[1];
  if (either) return { either: asSeparator(either) };
  const plain = PLAIN.exec(digits);
  if (plain) return plain[1] ? { decimal: asSeparator(plain[1]) } : {};
  const grouped = GROUPED.exec(digits);
  if (!grouped) return undefined;
  return { decimal: grouped[1] !== undefined || grouped[3] !== undefined ? ',' : '.' };
}

function asSeparator(character: string): ',' | '.' {
  return character === ',' ? ',' : '.';
}
