import { cachedLines, spaced, tableMeasurer, type LinesOf, type TextStyle } from './tableMeasurer';

/** Measures in the browser's own fonts with a canvas; falls back to the table where there is none. */
export function canvasMeasurer(style: TextStyle, doc: Document): LinesOf {
  const context = doc.createElement('canvas').getContext('2d');
  if (!context) return tableMeasurer(style);
  context.font = style.font;
  return cachedLines((text) => spaced(context.measureText(text).width, text, style));
}
