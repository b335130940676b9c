import type { WidthOf } from './lineCount';
import { cachedLines, spaced, tableWidthOf, type LinesOf, type TextStyle } from './tableMeasurer';

/** Counts lines using the browser's own fonts. */
export function canvasMeasurer(style: TextStyle, doc: Document): LinesOf {
  return cachedLines(canvasWidthOf(style, doc));
}

/** Measures widths in the browser's own fonts with a canvas, or with the table where there is no canvas. */
export function canvasWidthOf(style: TextStyle, doc: Document): WidthOf {
  const context = doc.createElement('canvas').getContext('2d');
  if (!context) return tableWidthOf(style);
  context.font = style.font;
  return (text) => spaced(context.measureText(text).width, text, style);
}
