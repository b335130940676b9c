import { lineCount, type WidthOf } from './lineCount';
import { tableWidth } from './tableWidth';

/** How a text is typeset. */
export interface TextStyle {
  /** Value of the CSS `font` property. */
  readonly font: string;
  /** CSS pixels. */
  readonly fontSize: number;
  /** 400 is regular, 600 semibold. */
  readonly fontWeight: number;
  /** Distance between baselines, in CSS pixels. */
  readonly lineHeight: number;
  /** Extra space per letter, in CSS pixels. */
  readonly letterSpacing: number;
  /** Extra space per space character, in CSS pixels. */
  readonly wordSpacing: number;
}

/** Number of lines that a text takes at a width. */
export type LinesOf = (text: string, width: number) => number;

/** Counts lines from a table of average widths; needs no DOM, so servers can lay out too. */
export function tableMeasurer(style: TextStyle): LinesOf {
  return cachedLines(tableWidthOf(style));
}

/** Estimates widths from a table of average widths. */
export function tableWidthOf(style: TextStyle): WidthOf {
  return (text) => spaced(tableWidth(text, style.fontSize, style.fontWeight), text, style);
}

/** Adds the style's letter and word spacing to a width. */
export function spaced(
  width: number,
  text: string,
  { letterSpacing, wordSpacing }: TextStyle,
): number {
  const extra = letterSpacing * text.length;
  return /^\s/.test(text) ? width + extra + wordSpacing : width + extra;
}

/** Counts lines from a measure of width. Words and labels recur, so each is measured only once. */
export function cachedLines(measure: WidthOf): LinesOf {
  const widths = new Map<string, number>();
  const linesAt = new Map<number, Map<string, number>>();
  const widthOf = (text: string) => remember(widths, text, () => measure(text));
  return (text, width) => {
    const lines = linesAt.get(width) ?? new Map<string, number>();
    linesAt.set(width, lines);
    return remember(lines, text, () => lineCount(text, width, widthOf));
  };
}

function remember<K>(known: Map<K, number>, key: K, compute: () => number): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  known.set(key, value);
  return value;
}
