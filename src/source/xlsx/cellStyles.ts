import { scanXml } from '../xml/scanXml';
import { fixedDecimals, formatKind, type FormatKind } from './formatKind';

/** What the styles of cells say about numbers. A style is an index as text; `undefined` when a cell has none. */
export interface CellStyles {
  /** What a number in a cell of this style is. */
  readonly kindOf: (style: string | undefined, value: number) => FormatKind;
  /** Number of decimals that the style always shows; `undefined` when that varies. */
  readonly decimalsOf: (style: string | undefined) => number | undefined;
  /** How many spaces the style puts before a text. */
  readonly indentOf: (style: string | undefined) => number;
}

/**
 * Built-in formats, which are stored as an id without a format code. How they look depends on the language
 * of Excel, but not what they show. Source: ECMA-376 part 1, 18.8.30.
 */
const BUILT_IN: readonly (readonly [from: number, to: number, code: string])[] = [
  [2, 2, '0.00'],
  [9, 10, '0%'],
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'h:mm:ss'],
  [22, 22, 'yyyy-mm-dd h:mm'],
  [27, 36, 'yyyy-mm-dd'],
  [45, 45, 'mm:ss'],
  [46, 46, '[h]:mm:ss'],
  [47, 47, 'mm:ss.0'],
  [50, 58, 'yyyy-mm-dd'],
  [71, 81, 'yyyy-mm-dd'],
];

/** An indent of 1 is as wide as this many spaces. Source: ECMA-376 part 1, 18.8.1. */
const SPACES = 3;
/** As deep as any outline; larger indents are no levels and would only take memory. */
const MOST_SPACES = 60;

/** Reads the number formats and indents of a workbook's styles. */
export function cellStyles(xml: string): CellStyles {
  const codes = new Map<string | undefined, string | undefined>();
  const bases: (string | undefined)[] = [];
  const formats: (string | undefined)[] = [];
  const indents: number[] = [];
  let isOfCells = false;
  scanXml(xml, {
    open: (name, { numFmtId, formatCode, xfId, indent }, parent) => {
      if (name === 'numFmt' && parent === 'numFmts') codes.set(numFmtId, formatCode);
      if (name === 'xf' && parent === 'cellStyleXfs') bases.push(numFmtId);
      if (name === 'xf' && parent === 'cellXfs') formats.push(numFmtId ?? bases[Number(xfId)]);
      if (name === 'xf') isOfCells = parent === 'cellXfs';
      if (name === 'alignment' && isOfCells) indents[formats.length - 1] = Number(indent ?? 0);
    },
  });
  const kinds = new Map<string | undefined, ReturnType<typeof formatKind>>();
  for (const format of formats) {
    if (!kinds.has(format)) kinds.set(format, formatKind(codes.get(format) ?? builtIn(format)));
  }
  const formatOf = (style: string | undefined) =>
    style === undefined ? undefined : formats[Number(style)];
  return {
    indentOf: (style) => Math.min(SPACES * (indents[Number(style)] ?? 0), MOST_SPACES) || 0,
    kindOf: (style, value) => kinds.get(formatOf(style))?.(value) ?? 'number',
    decimalsOf: (style) => {
      const format = formatOf(style);
      return format === undefined ? undefined : fixedDecimals(codes.get(format) ?? builtIn(format));
    },
  };
}

function builtIn(format: string | undefined): string {
  const id = Number(format);
  const [, , code = ''] = BUILT_IN.find(([from, to]) => from <= id && id <= to) ?? [];
  return code;
}
