import { describe, expect, test } from 'vitest';
import { formatNumber, formatValue } from '../../src/text/formatNumber';

const NBSP = '\u00A0';

describe('A number', () => {
  test.each([
    ['up to one decimal, in Swedish with a comma', 72.44, 'sv', undefined, '72,4'],
    ['up to one decimal, in English with a point', 72.44, 'en', undefined, '72.4'],
    ['no decimal when it has none', 60, 'sv', undefined, '60'],
    ['as many decimals as the measure says, also when they are zeros', 60, 'sv', 2, '60,00'],
    ['no decimals when the measure says none', 71.6, 'sv', 0, '72'],
    ['its thousands apart, on one line', 186400, 'sv', undefined, `186${NBSP}400`],
    ['its thousands apart in English', 186400, 'en', undefined, '186,400'],
    ['a minus sign, not a hyphen', -330, 'sv', undefined, '−330'],
    ['a minus sign, not a hyphen, in English', -330.5, 'en', undefined, '−330.5'],
    ['no sign when it is rounded to zero', -0.04, 'sv', undefined, '0'],
    ['decimals within bounds, whatever the measure says', 1.5, 'sv', -3, '2'],
    ['decimals within bounds, however many', 1.5, 'en', 99, '1.50000000000000000000'],
    ['whole decimals', 1.25, 'en', 1.6, '1.25'],
  ] as const)('has %s', (_says, value, locale, decimals, expected) => {
    expect(formatNumber(value, locale, decimals)).toBe(expected);
  });

  test('reads the same the second time, when its format is already made', () => {
    const twice = [1, 2].map(() => formatNumber(1234.56, 'sv', 1));
    expect(twice).toEqual([`1${NBSP}234,6`, `1${NBSP}234,6`]);
  });
});

describe('A value with its unit', () => {
  test.each([
    ['per cent with a space that does not break', 72.4, '%', 'sv', `72,4${NBSP}%`],
    ['per cent without a space in English', 72.4, '%', 'en', '72.4%'],
    ['other units after a space that does not break', 34, 'dagar', 'sv', `34${NBSP}dagar`],
    ['other units likewise in English', 34, 'mkr', 'en', `34${NBSP}mkr`],
    ['no unit and no space where there is none', 34, undefined, 'sv', '34'],
    ['no unit and no space where it is empty', 34, '', 'sv', '34'],
  ] as const)('has %s', (_says, value, unit, locale, expected) => {
    expect(formatValue(value, unit, locale)).toBe(expected);
  });
});
