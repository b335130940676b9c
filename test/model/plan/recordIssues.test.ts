/** Issues within single records of a plan and a follow-up, reported when they are read. */
import { expect, test } from 'vitest';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { planTree } from '../../../src/model/plan/planTree';
import { SCALES } from '../../../src/status/scale/scaleFor';
import { node, smallPlan } from '../fixtures/smallPlan';

const twice = (more: object = {}) => [
  { id: 'x', name: 'Ett', ...more },
  { id: 'x', name: 'Två', ...more },
];
const told = (issues: readonly { code: string; path: string }[]) =>
  issues.map(({ code, path }) => `${code} at ${path}`);
const LEVELS = [{ id: 'mal', name: 'Mål', kind: 'goal' }];
const ofPlan = (more: object, own: object = {}) =>
  told(parsePlan(smallPlan([node('a', null, own)], { levels: LEVELS, ...more })).issues);

test.each<[string, object, string]>([
  [
    'levels',
    { levels: [...LEVELS, { id: 'mal', name: 'Vision', kind: 'vision' }] },
    'duplicate-id at levels.1',
  ],
  ['units', { units: twice() }, 'duplicate-id at units.1'],
  ['perspectives', { perspectives: twice() }, 'duplicate-id at perspectives.1'],
  [
    'documents',
    { documents: [1, 2].map((year) => ({ id: 'd', title: `Påhittad budget ${year}` })) },
    'duplicate-id at documents.1',
  ],
  ['figures', { figures: twice() }, 'duplicate-id at figures.1'],
  [
    'scales for one purpose',
    { scales: [SCALES.threeLevels, SCALES.fourLevels] },
    'unusable-scale at scales.1',
  ],
])('Doubled %s are told', (_says, more, issue) => {
  expect(ofPlan(more)).toEqual([issue]);
});

test.each(['', ' ', '\u200b', '\u00a0\t', '\u202e', '\u2800', '\u3164', '\u00ad'])(
  'An invisible name is reported: %j',
  (name) => {
    expect(ofPlan({ title: name })).toEqual(['missing-field at title']);
    expect(ofPlan({}, { name })).toEqual(['missing-field at nodes.0.name']);
    expect(ofPlan({ levels: [{ id: 'mal', name, kind: 'goal' }] })).toEqual([
      'missing-field at levels.0.name',
    ]);
    expect(ofPlan({ units: [{ id: 'u', name }] })).toEqual(['missing-field at units.0.name']);
  },
);

test.each(['A', '1', '½', 'Å', '中', '👪', '–', '\u200bA'])(
  'A visible name is not reported: %j',
  (name) => {
    expect(ofPlan({}, { name })).toEqual([]);
  },
);

test('A node that ends before it begins is reported, one of a single day or year is not', () => {
  const valid = (validFrom: string, validTo: string) => ofPlan({}, { validFrom, validTo });
  expect(valid('2025-01-01', '2020-01-01')).toEqual(['reversed-dates at nodes.0.validTo']);
  expect(valid('2025', '2025')).toEqual([]);
  expect(valid('2025-05', '2025-05-01')).toEqual([]);
});

test('A source in an unlisted document is reported once', () => {
  const source = { document: 'borta', page: '1' };
  const { issues } = parsePlan(
    smallPlan([node('a', null, { source }), node('b', null, { source })], { levels: LEVELS }),
  );
  expect(told(issues)).toEqual(['unknown-document at nodes.0.source.document']);
  expect(ofPlan({ documents: [{ id: 'borta', title: 'Påhittat' }] }, { source })).toEqual([]);
});

test('Of levels with the same id the first one counts', () => {
  const levels = [...LEVELS, { id: 'mal', name: 'Vision', kind: 'vision' }];
  const { value } = parsePlan(smallPlan([node('a')], { levels }));
  if (!value) throw new Error('Nothing was read');
  expect(planTree(value).tree.roots[0]?.data.level.name).toBe('Mål');
});

const ofFollowUp = (more: object) =>
  told(
    parseFollowUp({
      id: 'f',
      planId: 'p',
      title: 'F',
      date: '2025-01-01',
      observations: [],
      ...more,
    }).issues,
  );

test('Repeated actions are reported', () => {
  expect(ofFollowUp({ actions: twice({ of: 'a' }) })).toEqual(['duplicate-id at actions.1']);
});

test('Two different assessments of the same node by the same body on the same day are reported', () => {
  const said = (...statuses: object[]) =>
    ofFollowUp({ assessments: statuses.map((one) => ({ of: 'a', ...one })) });
  const issue = 'different-assessments at assessments.1.status';
  expect(said({ status: 'met' }, { status: 'notMet' })).toEqual([issue]);
  const day = { date: '2025-01-01' };
  expect(said({ status: 'met', ...day }, { status: 'notMet', ...day })).toEqual([issue]);
  expect(said({ status: 'met' }, { status: 'met' })).toEqual([]);
  expect(said({ status: 'met' }, { status: 'notMet', ...day })).toEqual([]);
  expect(said({ status: 'met', unitId: 'u' }, { status: 'notMet' })).toEqual([]);
  expect(said({ status: 'met' }, { status: 'good', purpose: 'forecast' })).toEqual([]);
});

test('A row of figures that is part or the sum of one that is not there is told', () => {
  const figures = [
    { id: 'a', name: 'A', partOf: 'b', sumOf: ['c', 'a'] },
    { id: 'b', name: 'B' },
  ];
  expect(ofPlan({ figures })).toEqual(['unknown-figure at figures.0']);
});
