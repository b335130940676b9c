import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalComma } from '../../../src/source/csv/csvRecord';
import { numberFormat, readNumber } from '../../../src/source/sheet/readNumber';

const SWEDISH = numberFormat([], ',');

const read = (cell: string, format = SWEDISH) => {
  const found = readNumber(cell, format);
  return 'problem' in found ? found.problem : [found.value, found.unit];
};

describe('A number as Swedish documents write it', () => {
  test.each([
    ['8 771', 8771, ''],
    ['-8 620', -8620, ''],
    ['0,8 %', 0.8, '%'],
    ['2,0%', 2, '%'],
    ['841miljoner', 841, 'miljoner'],
    ['14 977st', 14_977, 'st'],
    ['10,2miljoner ton', 10.2, 'miljoner ton'],
    ['67,67 %', 67.67, '%'],
    ['-22,1 procent', -22.1, 'procent'],
    ['1\u00A0234,5', 1234.5, ''],
    ['1\u2009234,5', 1234.5, ''],
    ['1\u202F234,5', 1234.5, ''],
    ['\u2212330', -330, ''],
    ['–5', -5, ''],
    ['1.234,5', 1234.5, ''],
    ['1,234.5', 1234.5, ''],
    ['1.234.567', 1_234_567, ''],
    ['0,125', 0.125, ''],
    ['1,2E+05', 120_000, ''],
  ])('%j is %d', (cell, value, unit) => {
    expect(read(cell)).toEqual([value, unit]);
  });

  test.each([
    '11:35 kronor',
    'ca 40',
    '1 245 58 182 393',
    '1 av 9',
    '12,5,5',
    '5 (prel. 2)',
    '%',
    '1'.repeat(90),
  ])('%j is not a number, rather than a wrong one', (cell) => {
    expect(read(cell)).toBe('none');
  });
});

describe('A number with one separator and three digits after it', () => {
  test.each([
    ['1,234', ['2,5'], [1.234, '']],
    ['1,234', ['2.5'], [1234, '']],
    ['1.234', ['2,5'], [1234, '']],
    ['1.234', ['2.5'], [1.234, '']],
    ['1,234', [], [1.234, '']],
    ['1.234', [], 'ambiguous'],
    ['1,234', ['2,5', '2.5'], 'ambiguous'],
  ])('%j in a file with %j is %j', (cell, others, expected) => {
    expect(read(cell, numberFormat(others, ','))).toEqual(expected);
  });
});

test('Every written number is read unchanged', () => {
  const numbers = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((n) => !Object.is(n, -0));
  fc.assert(
    fc.property(
      fc.oneof(
        numbers,
        fc.integer().map((n) => n / 1000),
      ),
      (value) => {
        expect(read(decimalComma(value === 0 ? 0 : value))).toEqual([value === 0 ? 0 : value, '']);
      },
    ),
  );
});
