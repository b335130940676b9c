import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineCount } from '../../../src/layout/text/lineCount';

/** Every character is one unit wide. */
const lines = (text: string, width: number) => lineCount(text, width, ({ length }) => length);

describe('The lines of a text', () => {
  test('are one when it fits, exactly or with space left over', () => {
    expect(lines('Trygg vård', 10)).toBe(1);
    expect(lines('Trygg vård', 100)).toBe(1);
  });

  test('are one for a text without letters', () => {
    expect(lines('', 10)).toBe(1);
    expect(lines('   ', 1)).toBe(1);
  });

  test('break at spaces, which take no width at a break', () => {
    expect(lines('Trygg vård', 9)).toBe(2);
    expect(lines('Trygg vård', 5)).toBe(2);
    expect(lines('en god jämlik vård', 6)).toBe(3);
  });

  test('leave out spaces before and after', () => {
    expect(lines('  Trygg  ', 5)).toBe(1);
  });

  test('break after hyphens, dashes and slashes, which stay on their line', () => {
    expect(lines('hälso-vård', 6)).toBe(2);
    expect(lines('hälso-vård', 9)).toBe(2);
    expect(lines('2020–2023', 5)).toBe(2);
    expect(lines('nämnd/styrelse', 8)).toBe(2);
  });

  test('break at soft hyphens, which take width only where they are visible', () => {
    expect(lines('hälso\u00ADvård', 9)).toBe(1);
    expect(lines('hälso\u00ADvård', 8)).toBe(2);
    expect(lines('god hälso\u00ADvård', 10)).toBe(2);
    expect(lines('god hälso\u00ADvård', 9)).toBe(2);
    expect(lines('god hälso\u00ADvård', 8)).toBe(3);
  });

  test('break a word anywhere when it is wider than the line', () => {
    expect(lines('barnkonventionen', 16)).toBe(1);
    expect(lines('barnkonventionen', 15)).toBe(2);
    expect(lines('barnkonventionen', 5)).toBe(4);
  });

  test('begin a new line for a word that is wider than the line', () => {
    expect(lines('en barnkonvention', 10)).toBe(3);
  });

  test('continue after the last piece of a broken word', () => {
    expect(lines('barnkonvention är', 12)).toBe(2);
    expect(lines('barnkonvention gäller alla', 12)).toBe(3);
  });

  test('have no space left after a broken word that fills its last line', () => {
    expect(lines('aaaaaaaaaa bb', 5)).toBe(3);
  });

  test('keep together what a no-break space joins', () => {
    expect(lines('ca 12\u00A0000 kr', 6)).toBe(3);
  });
});

const WORD = fc.string({ unit: fc.constantFrom('a', 'ö', '-', '/'), minLength: 1, maxLength: 30 });
const TEXT = fc.array(WORD, { maxLength: 12 }).map((words) => words.join(' '));
const WIDTH = fc.integer({ min: 1, max: 60 });

describe('Whatever the text', () => {
  test('its lines contain all its letters', () => {
    fc.assert(
      fc.property(TEXT, WIDTH, (text, width) => {
        const letters = text.replaceAll(' ', '').length;
        expect(lines(text, width)).toBeGreaterThanOrEqual(Math.ceil(letters / width));
      }),
    );
  });

  test('it takes at most as many lines as letters, and at least one', () => {
    fc.assert(
      fc.property(TEXT, WIDTH, (text, width) => {
        const letters = text.replaceAll(' ', '').length;
        expect(lines(text, width)).toBeLessThanOrEqual(Math.max(1, letters));
        expect(lines(text, width)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('it takes no more lines at a greater width', () => {
    fc.assert(
      fc.property(TEXT, WIDTH, WIDTH, (text, width, more) => {
        expect(lines(text, width + more)).toBeLessThanOrEqual(lines(text, width));
      }),
    );
  });

  test('it takes no fewer lines when a word is added', () => {
    fc.assert(
      fc.property(TEXT, WORD, WIDTH, (text, word, width) => {
        expect(lines(`${text} ${word}`, width)).toBeGreaterThanOrEqual(lines(text, width));
      }),
    );
  });
});
