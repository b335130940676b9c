import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { isoDate } from '../../../src/model/parse/isoDate';

const isDate = (text: unknown) => v.is(isoDate, text);

describe('A date may be', () => {
  test.each([
    ['a day', '2025-12-31'],
    ['a month', '2019-06'],
    ['a year', '2025'],
    ['the last day of February in a leap year', '2024-02-29'],
    ['the last day of February in a leap year that ends a century', '2000-02-29'],
    ['a time of a day without a zone', '2025-12-31T10:32'],
    ['a time with seconds', '2025-12-31T10:32:00'],
    ['a time of Greenwich', '2025-12-31T10:32:00.123Z'],
    ['a time with a zone', '2025-06-30T23:59:59+02:00'],
    ['a time of a leap day', '2024-02-29T00:00Z'],
  ])('%s: %s', (_what, text) => {
    expect(isDate(text)).toBe(true);
  });
});

describe('Not a date is', () => {
  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-12-00',
    '2025-12-32',
    '2025-13',
    '2025-1-1',
    '25-12-31',
    '20251231',
    '31/12/2025',
    '14 juni 2020',
    '2025-12-31T',
    '2025-12-31T24:01',
    '2025-12-31T10:60',
    '2025T10:32',
    '2025-12T10:32',
    ' 2025-12-31',
    '2025-12-31\n',
    '',
    'NaN-NaN-NaN',
    'Invalid Date',
  ])('%j', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

test('Exactly the days of the calendar are dates', () => {
  const part = (least: number, most: number) => fc.integer({ min: least, max: most });
  fc.assert(
    fc.property(part(1000, 9999), part(0, 14), part(0, 33), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const at = new Date(Date.UTC(year, month - 1, day));
      const isReal = month > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
      expect(isDate(text)).toBe(isReal && month <= 12);
    }),
    { numRuns: 2000 },
  );
});

test('A megabyte that is not a date is rejected at once', () => {
  expect(isDate('2'.repeat(1_000_000))).toBe(false);
  expect(isDate(`2025-12-31T10:32:00.${'0'.repeat(1_000_000)}`)).toBe(true);
});
