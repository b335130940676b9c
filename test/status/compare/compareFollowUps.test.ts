import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../../src/example';
import { textOf } from '../../../src/messages/textOf';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { StatusScale } from '../../../src/model/plan/statusScale';
import {
  compareFollowUps,
  STATUS_CHANGES,
  statusBefore,
} from '../../../src/status/compare/compareFollowUps';
import { comparisonSummary } from '../../../src/status/compare/comparisonSummary';
import { planSuccession } from '../../../src/status/compare/planSuccession';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { SCALES } from '../../../src/status/scale/scaleFor';
import { assessed, node, planOf } from '../plan/statusFixture';

const NONE = Object.fromEntries(STATUS_CHANGES.map((change) => [change, 0]));

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('Within a plan', () => {
  const plan = planOf([node('a')]);

  test.each([
    ['improved', 'partlyMet', 'met'],
    ['worsened', 'partlyMet', 'notMet'],
    ['same', 'met', 'met'],
    ['newlyAssessed', undefined, 'notMet'],
    ['newlyAssessed', 'notStarted', 'notMet'],
    ['lost', 'met', undefined],
    ['lost', 'met', 'notStarted'],
    ['unassessed', undefined, 'notStarted'],
    ['unassessed', undefined, 'vilande'],
  ])('a status is %s from %s to %s', (change, was, is) => {
    const before = assessed(plan, was === undefined ? {} : { a: was });
    const after = assessed(plan, is === undefined ? {} : { a: is });
    const comparison = compareFollowUps(before, after);
    const { counts, changes } = comparison;
    expect(changes['a']).toEqual({ change });
    expect(statusBefore(comparison, 'a', before)).toBe(before.of('a'));
    expect(counts).toEqual({ ...NONE, [change]: 1 });
  });

  test('a new node is added, and a missing one is removed', () => {
    const before = assessed(planOf([node('a'), node('b')]), { b: 'met' });
    const after = assessed(planOf([node('a'), node('c')]), { c: 'met' });
    const comparison = compareFollowUps(before, after);
    const { changes, counts, removed } = comparison;
    expect(changes['c']).toEqual({ change: 'added', predecessors: [] });
    expect(statusBefore(comparison, 'c', before)).toBeUndefined();
    expect(counts).toEqual({ ...NONE, unassessed: 1, added: 1 });
    expect(removed).toEqual(['b']);
  });

  test('a vision and an unknown id are not compared', () => {
    const statuses = assessed(planOf([node('v', { level: 'vision' })]), {});
    const { changes, counts } = compareFollowUps(statuses, statuses);
    expect([changes['v'], changes['x'], counts]).toEqual([undefined, undefined, NONE]);
  });

  test('a reference is compared as its node and counted once', () => {
    const a = node('a');
    const b = node('b');
    const was = planOf([a, b, node('i', { parent: 'a' })]);
    const is = planOf([a, b, node('i', { parent: 'a', alsoUnder: ['b'] })]);
    const before = assessed(was, { a: 'met', b: 'met', i: 'notMet' });
    const after = assessed(is, { a: 'met', b: 'met', i: 'met' });
    const { changes, counts, removed } = compareFollowUps(before, after);
    expect([changes['i']?.change, changes['i@b']?.change]).toEqual(['improved', 'improved']);
    expect(counts).toEqual({ ...NONE, improved: 1, same: 2 });
    expect(compareFollowUps(after, before).removed).toEqual([]);
    expect(removed).toEqual([]);
  });

  test('placeholders and duplicates are compared but not counted', () => {
    const plan2 = planOf([
      node('a'),
      node('p', { placeholder: true }),
      node('d', { duplicateOf: 'a' }),
    ]);
    const before = assessed(plan2, { d: 'met' });
    const after = assessed(plan2, { d: 'notMet' });
    const { changes, counts } = compareFollowUps(before, after);
    expect([changes['d']?.change, changes['p']?.change]).toEqual(['worsened', 'unassessed']);
    expect(counts).toEqual({ ...NONE, unassessed: 1 });
    expect(compareFollowUps(before, assessed(planOf([node('a')]), {})).removed).toEqual([]);
  });

  test('an assignment is compared on its own scale', () => {
    const tasks = planOf([node('u', { level: 'uppdrag' })]);
    const changed = (was: string, is: string) =>
      compareFollowUps(assessed(tasks, { u: was }), assessed(tasks, { u: is })).changes['u']
        ?.change;
    expect([changed('ongoing', 'done'), changed('ongoing', 'late')]).toEqual([
      'improved',
      'worsened',
    ]);
  });
});

describe('Scales', () => {
  const changed = (was: StatusScale, is: StatusScale, levels = ['partlyMet', 'met']) =>
    compareFollowUps(
      assessed(planOf([node('a')], { scales: [was] }), { a: levels[0] ?? '' }),
      assessed(planOf([node('a')], { scales: [is] }), { a: levels[1] ?? '' }),
    ).changes['a']?.change;

  test('with other levels are not compared, even if the words are the same', () => {
    expect(changed(SCALES.threeLevels, SCALES.fourLevels)).toBe('notComparable');
    expect(changed(SCALES.threeLevels, SCALES.fourLevels, ['met', 'met'])).toBe('notComparable');
  });

  test('with the same levels in another order are not compared', () => {
    const turned = { ...SCALES.threeLevels, levels: SCALES.threeLevels.levels.toReversed() };
    expect(changed(SCALES.threeLevels, turned)).toBe('notComparable');
  });

  test('with the same levels in the same order are equal, whatever their names', () => {
    const { levels } = SCALES.threeLevels;
    const renamed = levels.map((level) => ({ ...level, name: level.name.toUpperCase() }));
    expect(changed(SCALES.threeLevels, { ...SCALES.threeLevels, levels: renamed })).toBe(
      'improved',
    );
  });

  test('need not be the same for an assessment to be lost', () => {
    expect(changed(SCALES.threeLevels, SCALES.fourLevels, ['met', 'notStarted'])).toBe('lost');
  });
});

describe('Hard case 23: a mandate period with 12 mål is followed by one with 7', () => {
  const old = planOf(
    numbered(12).map((number) => node(`mål-${number}`, { name: `Mål ${number}` })),
    { id: 'plan-2020' },
  );
  const successors: Record<number, string[]> = {
    1: ['mål-1'],
    2: ['mål-4'],
    3: ['mål-2', 'mål-3', 'mål-5'],
    4: ['mål-6'],
    5: ['mål-6'],
  };
  const next = planOf(
    numbered(7).map((number) =>
      // The same ids and names as before; only the statuses should matter.
      node(`mål-${number}`, { name: `Mål ${number}`, succeeds: successors[number] }),
    ),
    { id: 'plan-2024', supersedes: 'plan-2020' },
  );
  const met = Object.fromEntries(old.nodes.map(({ id }) => [id, 'met']));
  const before = assessed(old, { ...met, 'mål-4': 'partlyMet' });
  const after = assessed(next, {
    'mål-1': 'notMet',
    'mål-2': 'met',
    'mål-3': 'met',
    'mål-4': 'met',
  });
  const comparison = compareFollowUps(before, after);
  const { changes, counts, removed } = comparison;

  test('Hard case 23: a goal is compared with the one that it succeeds, whatever its number', () => {
    expect([changes['mål-1']?.change, changes['mål-2']?.change]).toEqual(['worsened', 'improved']);
    expect(statusBefore(comparison, 'mål-2', before)).toBe(before.of('mål-4'));
    expect(changes['mål-2']?.predecessors).toEqual(['mål-4']);
  });

  test('Hard case 23: a goal that continues several is not compared, and all are named', () => {
    expect(changes['mål-3']).toEqual({
      change: 'notComparable',
      predecessors: ['mål-2', 'mål-3', 'mål-5'],
    });
    expect(statusBefore(comparison, 'mål-3', before)).toBeUndefined();
  });

  test('Hard case 23: a goal split in two is what both are compared with', () => {
    expect([changes['mål-4']?.change, changes['mål-5']?.change]).toEqual(['same', 'lost']);
  });

  test('Hard case 23: without a link a goal is new, also under the same id and name', () => {
    expect(changes['mål-7']).toEqual({ change: 'added', predecessors: [] });
  });

  test('Hard case 23: goals that none continues are told as removed', () => {
    expect(removed).toEqual(['mål-7', 'mål-8', 'mål-9', 'mål-10', 'mål-11', 'mål-12']);
    const expected = { improved: 1, worsened: 1, same: 1, lost: 1, added: 2, notComparable: 1 };
    expect(counts).toEqual({ ...NONE, ...expected });
  });

  test('Hard case 23: goals are continued, split, merged or new, and counted so', () => {
    const { of, counts: kinds } = planSuccession(comparison, after);
    const said = numbered(7).map((number) => of[`mål-${number}`]);
    const expected = ['continued', 'continued', 'merged', 'split', 'split', 'new', 'new'];
    expect(said).toEqual(expected);
    expect(kinds).toEqual({ continued: 2, split: 2, merged: 1, new: 2 });
    const sentence = textOf(comparisonSummary(comparison, { counts: kinds }));
    expect(sentence).toMatch(
      /^2 fortsätter, 2 kommer ur en delning, 1 kommer ur en sammanslagning, 2 är nya, 6 har utgått\. /,
    );
  });

  test('Hard case 23: a goal that stands under two others splits nothing', () => {
    const own = [
      node('mål-1', { succeeds: ['mål-1'] }),
      node('delmål', { parent: 'mål-1', alsoUnder: ['mål-2'], succeeds: ['mål-2'] }),
      node('mål-2'),
    ];
    const again = assessed(planOf(own, { id: 'plan-2024', supersedes: 'plan-2020' }), {});
    const { of, counts: kinds } = planSuccession(compareFollowUps(before, again), again);
    expect([of['delmål'], of['delmål@mål-2']]).toEqual(['continued', 'continued']);
    expect(kinds).toEqual({ continued: 2, split: 0, merged: 0, new: 1 });
  });

  test('Hard case 23: the same ids in a plan that is not superseded are other goals', () => {
    const plan = { ...next, supersedes: 'en-annan-plan' };
    const { counts: unlinked } = compareFollowUps(before, assessed(plan, {}));
    expect(unlinked).toEqual({ ...NONE, added: 7 });
  });

  test('Hard case 23: a link to a plan further back is no link to the one before', () => {
    const plan = planOf([node('a', { succeeds: ['mål-1-2016'] })], { id: 'plan-2024' });
    expect(compareFollowUps(before, assessed(plan, {})).changes['a']?.change).toBe('added');
  });

  test('Hard case 23: one that succeeds what was only stated cannot be compared', () => {
    const vision = planOf([node('v', { level: 'vision' })], { id: 'plan-2020' });
    const plan = planOf([node('a', { succeeds: ['v'] })], { id: 'plan-2024' });
    expect(
      compareFollowUps(assessed(vision, {}), assessed(plan, { a: 'met' })).changes['a'],
    ).toMatchObject({ change: 'notComparable', predecessors: ['v'] });
  });

  test('Hard case 23: nothing of the nämndplan is matched with the regionplan by name', () => {
    const { counts: real } = compareFollowUps(
      planStatuses(regionplan2020),
      planStatuses(namndplan2024),
    );
    const { added, ...others } = real;
    expect(added).toBeGreaterThan(0);
    expect(Object.values(others).every((count) => count === 0)).toBe(true);
  });
});

describe('For any assessments', () => {
  const plan = planOf([
    ...numbered(4).map((number) => node(`n${number}`)),
    node('u', { level: 'uppdrag' }),
    node('p', { placeholder: true }),
    node('r', { parent: 'n1', alsoUnder: ['n2'] }),
  ]);
  const status = fc.constantFrom('met', 'partlyMet', 'notMet', 'notStarted', 'done', 'okänd');
  const assessments = fc.dictionary(fc.constantFrom(...plan.nodes.map(({ id }) => id)), status);

  test('comparing with itself gives no change', () => {
    fc.assert(
      fc.property(assessments, (levels) => {
        const { counts, removed } = compareFollowUps(
          assessed(plan, levels),
          assessed(plan, levels),
        );
        const { same, unassessed } = counts;
        expect(counts).toEqual({ ...NONE, same, unassessed });
        expect([same + unassessed, removed]).toEqual([6, []]);
      }),
    );
  });

  test('reversing the comparison reverses every change', () => {
    fc.assert(
      fc.property(assessments, assessments, (one, other) => {
        const [a, b] = [assessed(plan, one), assessed(plan, other)];
        const { counts: there } = compareFollowUps(a, b);
        const { counts: back } = compareFollowUps(b, a);
        expect(back).toEqual({
          ...there,
          improved: there.worsened,
          worsened: there.improved,
          newlyAssessed: there.lost,
          lost: there.newlyAssessed,
        });
      }),
    );
  });
});

test.each([
  [0, 1],
  [1, 2],
])(
  'Of example follow-ups %i and %i, the quick comparison agrees with the full statuses',
  (from, to) => {
    const before = planStatuses(namndplan2024, exampleFollowUps[from]);
    const after = planStatuses(namndplan2024, exampleFollowUps[to]);
    const comparison = compareFollowUps(before, after);
    const withStatus = [...after.tree.nodeById.keys()].filter((id) => after.of(id));
    expect(Object.keys(comparison.changes)).toEqual(withStatus);
    for (const [id, { change }] of Object.entries(comparison.changes)) {
      const [was, is] = [before.of(id), after.of(id)];
      expect(statusBefore(comparison, id, before)).toBe(was);
      const isLevel = [was, is].map((one) => one?.verdict.level !== undefined);
      expect([change === 'lost', change === 'newlyAssessed', change === 'unassessed']).toEqual([
        isLevel[0] && !isLevel[1],
        !isLevel[0] && isLevel[1],
        !isLevel[0] && !isLevel[1],
      ]);
    }
  },
);

test('Of the example follow-ups the same nodes are counted whichever way they are compared', () => {
  const [april, august] = exampleFollowUps.map((followUp) => planStatuses(namndplan2024, followUp));
  if (!april || !august) throw new Error('There are too few follow-ups');
  const there = compareFollowUps(april, august).counts;
  const back = compareFollowUps(august, april).counts;
  expect(back).toEqual(there);
  expect(there.newlyAssessed).toBeGreaterThan(0);
});

describe('The order of two follow-ups', () => {
  const [april, , annual] = exampleFollowUps.map((one) => planStatuses(namndplan2024, one));

  test('does not matter: changes are always from the earlier to the later', () => {
    if (!april || !annual) throw new Error('No examples');
    const [inOrder, reversed] = [compareFollowUps(april, annual), compareFollowUps(annual, april)];
    expect([inOrder.isReversed, reversed.isReversed]).toEqual([false, true]);
    expect(reversed).toEqual({ ...inOrder, isReversed: true });
  });

  test.each([
    ['2025', '2025-08-31', true],
    ['2025-08-31', '2025', false],
    ['2030-01-01', '2025-08-31', true],
  ])('%s before %s is reversed: %s', (first, second, isReversed) => {
    const of = (date: string) =>
      planStatuses(namndplan2024, { ...(exampleFollowUps[0] as FollowUp), date });
    expect(compareFollowUps(of(first), of(second))).toMatchObject({ isReversed, isDated: true });
  });

  test.each([
    ['', '2025-08-31'],
    ['2025-08-31', ''],
    ['2025-12', '2025-12-31'],
  ])('of “%s” and “%s” is not known, so nothing counts as better', (first, second) => {
    const of = (date: string) =>
      planStatuses(namndplan2024, { ...(exampleFollowUps[0] as FollowUp), date });
    const compared = compareFollowUps(of(first), of(second));
    expect(compared).toMatchObject({ isDated: false, isReversed: false });
    expect(textOf(comparisonSummary(compared))).toMatch(/^\d+ har olika status, \d+ har samma\.$/);
  });
});
