/** When the parts of a goal contradict the assessment of it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAgainst, type PartCount } from '../../../src/status/plan/partCounts';
import { SCALES } from '../../../src/status/scale/scaleFor';

const scale = SCALES.threeLevels;
const LEVELS = ['met', 'partlyMet', 'notMet'] as const;

/** Numbers of met, partly met and not met, the worst first. */
const parts = (met: number, partlyMet: number, notMet: number): PartCount[] =>
  [
    { level: 'notMet', count: notMet },
    { level: 'partlyMet', count: partlyMet },
    { level: 'met', count: met },
  ].filter(({ count }) => count > 0);

describe('Parts contradict a body’s assessment', () => {
  test.each([
    ['that says met, when one of many is not met', 'met', parts(9, 0, 1), 'notMet', 1],
    ['that says met, when most are partly met', 'met', parts(1, 5, 0), 'partlyMet', 5],
    ['that says partly met, when most are not met', 'partlyMet', parts(0, 1, 2), 'notMet', 2],
    ['that says partly met, when most are met', 'partlyMet', parts(2, 0, 1), 'met', 2],
    ['that says not met, when all are partly met', 'notMet', parts(0, 2, 0), 'partlyMet', 2],
    [
      'that says not met, with the largest of those better',
      'notMet',
      parts(2, 3, 1),
      'partlyMet',
      3,
    ],
  ])('%s', (_title, level, counts, against, count) => {
    expect(partAgainst({ level }, counts, scale)).toEqual({ level: against, count });
  });

  test.each([
    ['that says what all have', 'met', parts(3, 0, 0)],
    ['that says met, when half are partly met', 'met', parts(2, 2, 0)],
    ['that says partly met, when half are met and half not', 'partlyMet', parts(1, 0, 1)],
    ['that says what most have', 'partlyMet', parts(1, 3, 1)],
    ['without any parts', 'met', parts(0, 0, 0)],
    ['that says what the scale lacks', 'okänd', parts(0, 0, 3)],
  ])('but not one %s', (_title, level, counts) => {
    expect(partAgainst({ level }, counts, scale)).toBeUndefined();
  });

  test('but not one without a level', () => {
    expect(partAgainst({ reason: 'decidedNotAssessed' }, parts(0, 0, 3), scale)).toBeUndefined();
  });

  test('never with the body’s own status, and only with existing parts', () => {
    const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((given) => parts(...given));
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), counts, (level, given) => {
        const against = partAgainst({ level }, given, scale);
        expect([undefined, ...given]).toContain(against);
        expect(against?.level).not.toBe(level);
        const others = given.filter((part) => part.level !== level);
        expect(others.length === 0 && against !== undefined).toBe(false);
      }),
    );
  });
});
