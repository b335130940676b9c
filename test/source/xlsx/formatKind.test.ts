/** Number formats: what kind of value a number is, judging by its format. */
import { describe, expect, test } from 'vitest';
import { formatKind } from '../../../src/source/xlsx/formatKind';

describe('A number format', () => {
  test.each([
    // Per cent, only by its sign.
    ['0%', 'percent'],
    ['0.0 %', 'percent'],
    ['[Red]0%', 'percent'],
    ['#,##0.0%;[Red]-#,##0.0%', 'percent'],
    ['0.0" %"', 'number'],
    ['0.0\\ \\%', 'number'],
    ['0_%', 'number'],
    ['0*%', 'number'],
    ['0.0"‰"', 'number'],
    ['[$%-41D]0', 'number'],
    ['"unclosed %', 'number'],
    // Dates and times.
    ['yyyy-mm-dd', 'day'],
    ['yyyy\\-mm\\-dd;@', 'day'],
    ['[$-41D]d mmmm yyyy;@', 'day'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
    ['mmm-yy', 'day'],
    ['mmmm', 'day'],
    ['"den" d/m', 'day'],
    ['DD.MM.YYYY', 'day'],
    ['[$-411]ggge"年"m"月"d"日"', 'day'],
    ['yyyy-mm-dd h:mm', 'dateTime'],
    ['m/d/yy h:mm AM/PM', 'dateTime'],
    ['d mmm hh:mm:ss.000', 'dateTime'],
    ['h:mm', 'time'],
    ['hh:mm:ss AM/PM', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm', 'duration'],
    ['[mm]:ss', 'duration'],
    ['[ss].00', 'duration'],
    // Letters that are units, and formats without the letters of a date.
    ['General', 'number'],
    ['Standard', 'number'],
    ['0" dagar"', 'number'],
    ['0" dygn"', 'number'],
    ['0\\ h', 'number'],
    ['0 d', 'number'],
    ['#,##0,,"M"', 'number'],
    ['# ##0 kr', 'number'],
    ['[Blue]0.00', 'number'],
    ['[$kr-41D] #,##0', 'number'],
    ['0.00E+00', 'number'],
    ['# ?/?', 'number'],
    ['@', 'number'],
    ['', 'number'],
    ['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', 'number'],
  ])('%s shows a %s', (code, kind) => {
    expect(formatKind(code)(0.5)).toBe(kind);
  });

  test.each([
    ['0%;0', 0.5, 'percent'],
    ['0%;0', 0, 'percent'],
    ['0%;0', -0.5, 'number'],
    ['0;0;0%', 0, 'percent'],
    ['0;0%;0', -0.5, 'percent'],
    ['0;0;0;"%"@', 0.5, 'number'],
    ['[<=1]0%;0', 1, 'percent'],
    ['[<=1]0%;0', 1.5, 'number'],
    ['[>=10]0;[<0]0%;0.0', -1, 'percent'],
    ['[>=10]0;[<0]0%;0.0', 5, 'number'],
    ['[=0]"–";0%', 0.5, 'percent'],
    ['[<>0]0%;0', 0, 'number'],
  ])('%s shows %d by the section that is for it', (code, value, kind) => {
    expect(formatKind(code)(value)).toBe(kind);
  });

  test.each([
    ['0%;', -0.5],
    ['0%;"under noll"', -0.5],
    ['0.0%;-0.0%;"–"', 0],
  ])('%s shows no value for %d, which is what the others are', (code, value) => {
    expect(formatKind(code)(value)).toBe('percent');
  });
});
