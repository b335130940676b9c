import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/source/sheet/readRows';

/** One character at a time, as RFC 4180 defines it. */
function oracle(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted, at]: [string[], string, boolean, number] = [[], '', false, 0];
  let isStart = true;
  const endRow = () => {
    rows.push([...row, cell]);
    [row, cell, isStart] = [[], '', true];
  };
  while (at < text.length) {
    const [one, next] = [text[at] ?? '', text[at + 1]];
    if (quoted && one === '"' && next === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (quoted && one === '"') quoted = false;
    else if (quoted) cell += one;
    else if (one === '"' && isStart) [quoted, isStart] = [true, false];
    else if (one === separator) {
      row.push(cell);
      [cell, isStart] = ['', true];
    } else if (one === '\r' || one === '\n') {
      if (one === '\r' && next === '\n') at += 1;
      endRow();
    } else [cell, isStart] = [cell + one, false];
    at += 1;
  }
  if (cell !== '' || row.length > 0 || !isStart) endRow();
  return rows;
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const cells = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'å') }), {
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 5 },
);

describe('Separated values', () => {
  test('are read as by a simple reader', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ') });
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, unclosed } = readRows(text, ';');
        fc.pre(unclosed === undefined);
        expect(rows).toEqual(oracle(text, ';'));
      }),
      { numRuns: 2000 },
    );
  });

  test('survive a round trip when every cell is quoted', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const text = rows.map((row) => `${row.map(quote).join(';')}\r\n`).join('');
        expect(readRows(text, ';')).toMatchObject({ rows, unclosed: undefined });
      }),
    );
  });

  test('lose one cell, not the rest of the file, to a quote that is never closed', () => {
    const { rows, unclosed } = readRows('a;b\n"c;d\ne;f', ';');
    expect(unclosed).toBe(1);
    expect(rows).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('end with or without a line break, and may have empty lines', () => {
    expect(readRows('a\n\nb', ';').rows).toEqual([['a'], [''], ['b']]);
    expect(readRows('a;\n', ';').rows).toEqual([['a', '']]);
    expect(readRows('a;', ';').rows).toEqual([['a', '']]);
    expect(readRows('', ';').rows).toEqual([]);
  });
});
