import type { WidthOf } from './lineCount';
import { cachedLines, spaced, tableWidthOf, type LinesOf, type TextStyle } from './tableMeasurer';

/** Counts lines using the browser's own fonts. */
export function canvasMeasurer(style: TextStyle, doc: Document): LinesOf {
  return cachedLines(canvasWidthOf(style, doc));
}

/** Measures widths in the browser's own fonts with a canvas, or with the table where there is no canvas. */
export function canvasWidthOf(style: TextStyle, doc: Document): WidthOf {
  // jsdom has the element but cannot draw, and writes to the console when it is asked for a context.
  const hasCanvas = doc.defaultView !== null && 'CanvasRenderingContext2D' in doc.defaultView;
  const context = hasCanvas ? doc.createElement('canvas').getContext('2d') : null;
  if (!context) return tableWidthOf(style);
  context.font = style.font;
  return (text) => spaced(context.measureText(text).width, text, style);
}
