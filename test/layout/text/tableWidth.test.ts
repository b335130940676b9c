import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableWidth } from '../../../src/layout/text/tableWidth';

describe('The estimated width of a text', () => {
  test('is the sum of the widths of its characters', () => {
    expect(tableWidth('mål', 1000, 400)).toBe(890 + 560 + 240);
    expect(tableWidth('', 1000, 400)).toBe(0);
  });

  test('has a width for å, ä and ö, capital and small', () => {
    expect([...'ÅÄÖåäö'].map((letter) => tableWidth(letter, 1000, 400))).toEqual([
      680, 680, 765, 560, 560, 595,
    ]);
  });

  test('is proportional to the font size', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (text, size) => {
        expect(tableWidth(text, size, 400)).toBeCloseTo(
          (tableWidth(text, 1000, 400) * size) / 1000,
        );
      }),
    );
  });

  test('is larger in semibold', () => {
    expect(tableWidth('mål', 16, 600)).toBeGreaterThan(tableWidth('mål', 16, 400));
    expect(tableWidth('mål', 16, 500)).toBeGreaterThan(tableWidth('mål', 16, 400));
    expect(tableWidth('mål', 16, 500)).toBeLessThan(tableWidth('mål', 16, 600));
  });

  test('counts a character outside the table once, also when it is two code units', () => {
    expect(tableWidth('語', 1000, 400)).toBe(620);
    expect(tableWidth('🌲', 1000, 400)).toBe(620);
  });

  test('grows with every character', () => {
    const character = fc.string({ minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(fc.string(), character, (text, more) => {
        expect(tableWidth(text + more, 16, 400)).toBeGreaterThan(tableWidth(text, 16, 400));
      }),
    );
  });
});
