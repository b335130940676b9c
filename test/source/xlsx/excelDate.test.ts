/** Dates as Excel counts them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime, excelDate } from '../../../src/source/xlsx/excelDate';

describe('A day', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [45_351, '2024-02-29'],
    [45_657, '2024-12-31'],
    [2_958_465, '9999-12-31'],
    [45_292.5, '2024-01-01T12:00:00'],
    [45_292.000_011_57, '2024-01-01T00:00:01'],
    [45_291.999_999_99, '2024-01-01'],
  ])('%d from 1900 on is %s', (serial, date) => {
    expect(excelDate(serial, false)).toBe(date);
  });

  test.each([
    [0, '1904-01-01'],
    [44_195, '2024-12-31'],
    [43_830.5, '2024-01-01T12:00:00'],
  ])('%d from 1904 on is %s', (serial, date) => {
    expect(excelDate(serial, true)).toBe(date);
  });

  test.each([0, 0.75, -1, 2_958_466, 1e15])('%d is not a day', (serial) => {
    expect(excelDate(serial, false)).toBeUndefined();
  });

  test('from 1904 on follows the day before, in both date systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2_958_465 }), (serial) => {
        const day = excelDate(serial, false) ?? '';
        const before = new Date(`${excelDate(serial - 1, false)}T00:00:00Z`);
        before.setUTCDate(before.getUTCDate() + 1);
        expect(day).toBe(before.toISOString().slice(0, 10));
        expect(excelDate(serial - 1462, true)).toBe(day);
      }),
    );
  });
});

test.each([
  [0.1875, '4:30'],
  [0, '0:00'],
  [1.5, '36:00'],
  [0.5 + 5 / 86_400, '12:00:05'],
])('%d of a day is %s', (days, time) => {
  expect(clockTime(days)).toBe(time);
});
