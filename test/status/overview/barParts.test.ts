/** A distribution as the parts of a bar. */
import { expect, test } from 'vitest';
import { barParts } from '../../../src/status/overview/barParts';
import { SCALES } from '../../../src/status/scale/scaleFor';

const parts = (counts: Record<string, number>) =>
  barParts(
    { counts, coverage: { assessed: 0, total: 0 } },
    SCALES.threeLevels,
    SCALES.activity,
  ).map(({ look, count }) => `${look} ${count}`);

test('Levels are from the best to the worst, followed by what has no verdict', () => {
  expect(parts({ noData: 1, notMet: 2, noTarget: 3, met: 4, notStarted: 5 })).toEqual([
    'met 4',
    'notMet 2',
    'notStarted 5',
    'notAssessed 3',
    'noData 1',
  ]);
});

test('Reasons that look alike are one part', () => {
  expect(parts({ noTarget: 1, notDue: 2, suppressed: 3 })).toEqual(['notAssessed 6']);
});

test('Assignments have the looks of their own scale', () => {
  expect(parts({ done: 2, ongoing: 1, late: 1, notStarted: 3 })).toEqual([
    'done 2',
    'ongoing 1',
    'late 1',
    'notStarted 3',
  ]);
});

test('An unknown level counts as not assessed', () => {
  expect(parts({ grön: 2 })).toEqual(['notAssessed 2']);
});

test('Hard case 1: placeholders, duplicates and nodes that are not applicable are left out', () => {
  expect(parts({ placeholder: 1, duplicate: 1, notApplicable: 1, met: 1 })).toEqual(['met 1']);
});

test('An empty distribution has no parts', () => {
  expect(parts({})).toEqual([]);
});
