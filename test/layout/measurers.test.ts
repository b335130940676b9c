import { describe, expect, test } from 'vitest';
import { canvasMeasurer } from '../../src/layout/text/canvasMeasurer';
import { cachedLines, tableMeasurer, type TextStyle } from '../../src/layout/text/tableMeasurer';

const STYLE: TextStyle = {
  font: '400 10px Inter',
  fontSize: 10,
  fontWeight: 400,
  lineHeight: 15,
  letterSpacing: 0,
  wordSpacing: 0,
};

/** A document whose canvas counts ten pixels for each letter, or has no canvas at all. */
function fakeDocument(context: { font: string; measured: string[] } | null): Document {
  const measureText = (text: string) => {
    context?.measured.push(text);
    return { width: 10 * text.length };
  };
  const getContext = () => context && Object.assign(context, { measureText });
  const defaultView = context ? { CanvasRenderingContext2D: Object } : {};
  return { defaultView, createElement: () => ({ getContext }) } as unknown as Document;
}

describe('Measuring by the table', () => {
  test('counts the lines of a text at a width', () => {
    const linesOf = tableMeasurer(STYLE);
    expect(linesOf('mål mål', 37)).toBe(1);
    expect(linesOf('mål mål', 36)).toBe(2);
  });

  test('allows for the reader’s letter spacing', () => {
    expect(tableMeasurer({ ...STYLE, letterSpacing: 1 })('mål mål', 40)).toBe(2);
    expect(tableMeasurer({ ...STYLE, letterSpacing: 1 })('mål mål', 44)).toBe(1);
  });

  test('allows for the reader’s word spacing', () => {
    expect(tableMeasurer({ ...STYLE, wordSpacing: 5 })('mål mål', 41)).toBe(2);
    expect(tableMeasurer({ ...STYLE, wordSpacing: 5 })('mål mål', 42)).toBe(1);
  });
});

describe('Measuring in a browser', () => {
  test('measures in the font of the text', () => {
    const context = { font: '', measured: [] };
    const linesOf = canvasMeasurer(STYLE, fakeDocument(context));
    expect(linesOf('mål mål', 70)).toBe(1);
    expect(linesOf('mål mål', 69)).toBe(2);
    expect(context.font).toBe('400 10px Inter');
  });

  test('measures each word once', () => {
    const context = { font: '', measured: [] };
    const linesOf = canvasMeasurer(STYLE, fakeDocument(context));
    linesOf('mål och mål', 100);
    linesOf('mål', 50);
    expect(context.measured).toEqual(['mål', ' ', 'och']);
  });

  test('uses the table without a canvas', () => {
    const linesOf = canvasMeasurer(STYLE, fakeDocument(null));
    expect(linesOf('mål mål', 36)).toBe(tableMeasurer(STYLE)('mål mål', 36));
    expect(linesOf('mål mål', 37)).toBe(1);
  });
});

test('Line counts are cached for each text and width', () => {
  const linesOf = cachedLines(({ length }) => length);
  const counts = [
    linesOf('mål 1', 5),
    linesOf('mål 1', 3),
    linesOf('1 mål', 5),
    linesOf('mål 1', 5),
  ];
  expect(counts).toEqual([1, 2, 1, 1]);
});
