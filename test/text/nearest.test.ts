import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest';

const FIELDS = [
  'owner',
  'name',
  'shortName',
  'targets',
  'thresholds',
  'of',
  'validFrom',
  'validTo',
];

describe('The word that was most likely meant', () => {
  test.each([
    ['ovner', 'owner'],
    ['ownr', 'owner'],
    ['onwer', 'owner'],
    ['Owner', 'owner'],
    ['short_name', 'shortName'],
    ['target', 'targets'],
    ['treshold', 'thresholds'],
    ['validForm', 'validFrom'],
    ['naem', 'name'],
  ])('by %s is %s', (word, meant) => {
    expect(nearest(word, FIELDS)).toBe(meant);
  });

  test.each(['responsible', 'overrides', 'färg', 'x', '', '__', 'o'.repeat(1_000_000)])(
    'by %.20s is none of them',
    (word) => {
      expect(nearest(word, FIELDS)).toBeUndefined();
    },
  );

  test('is itself when it is in the list, whatever else is there', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });

  test('differs from it by a third of its letters at most, also when one is changed', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{3,20}$/),
        fc.nat(),
        fc.stringMatching(/^[a-z]$/),
        (word, at, letter) => {
          const index = at % word.length;
          const changed = word.slice(0, index) + letter + word.slice(index + 1);
          expect(nearest(changed, [word])).toBe(word);
          expect(nearest(word, [`${word}${'x'.repeat(word.length)}`])).toBeUndefined();
        },
      ),
    );
  });
});
