import type { WidthOf } from './lineCount';
import { cachedLines, spaced, tableWidthOf, type LinesOf, type TextStyle } from './tableMeasurer';

/** Counts lines in the browser's own fonts. */
export function canvasMeasurer(style: TextStyle, doc: Document): LinesOf {
  return cachedLines(canvasWidthOf(style, doc));
}

/** Widths in the browser's own fonts, by a canvas; by the table where there is none. */
export function canvasWidthOf(style: TextStyle, doc: Document): WidthOf {
  const context = doc.createElement('canvas').getContext('2d');
  if (!context) return tableWidthOf(style);
  context.font = style.font;
  return (text) => spaced(context.measureText(text).width, text, style);
}
