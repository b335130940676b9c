/** No text in a spreadsheet can be read as a formula, and each is restored unchanged. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaGuard } from '../../src/text/formulaGuard';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BEFORE = [
  '',
  "'",
  ' ',
  '\t',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '\u000B',
  '\u2028',
  'a',
  '"',
];
const BREAKS = ['\n', '\r', '\r\n'];

const risky = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, ...BEFORE, ...BREAKS), fc.string()))
  .map((parts) => parts.join(''));

/**
 * Matches what a spreadsheet would read as the beginning of a formula, or as the beginning of another cell,
 * at the start of a line.
 */
function isFormula(text: string): boolean {
  return (
    /^[\t\r]/.test(text) ||
    text.split(/\r\n|\r|\n/).some((line) => /^\t|^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(line))
  );
}

describe('A text that is guarded', () => {
  test.each(SIGNS.flatMap((sign) => BEFORE.map((before) => [`${before}${sign}1+1`])))(
    'is no formula: %j',
    (text) => {
      expect(isFormula(formulaGuard.guard(text))).toBe(false);
    },
  );

  test('is no formula, whatever stands in it', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(isFormula(formulaGuard.guard(text))).toBe(false);
      }),
    );
  });

  test('comes back as it was, also when it was guarded before', () => {
    fc.assert(
      fc.property(risky, (text) => {
        const once = formulaGuard.guard(text);
        expect(formulaGuard.unguard(once)).toBe(text);
        expect(formulaGuard.unguard(formulaGuard.unguard(formulaGuard.guard(once)))).toBe(text);
      }),
    );
  });

  test.each(['God hälsa', "Landstingets 'mål'", '1 + 1', 'a=b', "'citat'", ''])(
    'stays as it is when it is nothing of the kind: %j',
    (text) => {
      expect(formulaGuard.guard(text)).toBe(text);
      expect(formulaGuard.unguard(text)).toBe(text);
    },
  );
});
