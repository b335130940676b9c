import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import { contextOf } from '../../../src/status/plan/statusContext';
import { planStatuses, type PlanStatuses } from '../../../src/status/plan/planStatuses';

/** Two goals with one part each, and measures that are set, calculated, compared and shared. Invented. */
const PLAN: Plan = {
  id: 'plan',
  title: 'Påhittad plan',
  levels: [
    { id: 'mål', name: 'Mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', kind: 'indicator' },
  ],
  rules: [{ kind: 'worst', nodes: ['topp', 'a', 'b'] }],
  figures: [{ id: 'taxa', name: 'Taxa' }],
  observations: [{ of: 'egen', period: '2024', value: 90 }],
  nodes: [
    { id: 'topp', level: 'mål', name: 'Topp' },
    { id: 'a', level: 'mål', name: 'A', parent: 'topp' },
    { id: 'b', level: 'mål', name: 'B', parent: 'topp' },
    { id: 'c', level: 'mål', name: 'C', parent: 'b', alsoUnder: ['a'] },
    { id: 'egen', ...indicator('a'), targets: [{ form: 'floor', value: 80 }] },
    { id: 'delad', ...indicator('b'), alsoUnder: ['c'], targets: [{ form: 'floor', value: 50 }] },
    {
      id: 'summa',
      level: 'indikator',
      name: 'Summa',
      parent: 'b',
      measure: { direction: 'increase', calculation: { numerator: ['egen', 'taxa'] } },
      targets: [{ form: 'floor', value: 100 }],
    },
    { id: 'jämförd', ...indicator('b'), targets: [{ form: 'relative', relativeTo: 'taxa' }] },
    { id: 'ärvd', ...indicator('c') },
    { id: 'stilla', ...indicator('c'), targets: [{ form: 'floor', value: 10 }] },
  ],
};

function indicator(parent: string) {
  return {
    level: 'indikator',
    name: 'Mått',
    parent,
    measure: { direction: 'increase' as const },
  };
}

const FIRST: FollowUp = {
  id: 'f',
  planId: 'plan',
  title: 'Påhittad uppföljning',
  date: '2025-12-31',
  observations: [
    { of: 'egen', period: '2025', value: 85 },
    { of: 'taxa', period: '2025', value: 20 },
    { of: 'delad', period: '2025', value: 60 },
    { of: 'jämförd', period: '2025', value: 30 },
    { of: 'ärvd', period: '2025', value: 5 },
    { of: 'stilla', period: '2025', value: 11 },
    { of: 'stilla', period: '2024', value: 9 },
  ],
  targets: [
    { of: 'c', form: 'floor', value: 4 },
    { of: 'jämförd', form: 'relative', relativeTo: 'stilla' },
  ],
  assessments: [
    { of: 'b', status: 'partlyMet', date: '2025-06-01' },
    { of: 'c', status: 'met', unitId: 'nämnd' },
  ],
  analyses: [{ of: 'a', text: 'Påhittad analys.' }],
  actions: [{ id: 'åtgärd', of: 'a', name: 'Påhittad åtgärd', state: 'ongoing' }],
};

const anew = (followUp: FollowUp) => planStatuses(structuredClone(PLAN), followUp);

function expectSame(changed: PlanStatuses, followUp: FollowUp): void {
  const fresh = anew(followUp);
  for (const id of fresh.tree.nodeById.keys()) {
    expect([id, changed.of(id)]).toEqual([id, fresh.of(id)]);
    expect(contextOf(changed).direct.get(id)).toEqual(contextOf(fresh).direct.get(id));
    expect(changed.rolledUp.get(id)).toEqual(fresh.rolledUp.get(id));
  }
  expect(contextOf(changed).direct.size).toBe(contextOf(fresh).direct.size);
  expect(contextOf(changed).judgements.size).toBe(contextOf(fresh).judgements.size);
}

/** The statuses after one follow-up has replaced another whose statuses have all been read. */
function changedFrom(before: FollowUp, after: FollowUp) {
  const plan = structuredClone(PLAN);
  const first = planStatuses(plan, before);
  for (const id of first.tree.nodeById.keys()) first.of(id);
  return { first, second: planStatuses(plan, after) };
}

function keptIn({ first, second }: ReturnType<typeof changedFrom>): string[] {
  return [...first.tree.nodeById.keys()].filter((id) => first.of(id) === second.of(id));
}

type Changed = Partial<FollowUp>;
const observed = (of: string, value: number): Changed => ({
  observations: FIRST.observations.map((one) => (one.of === of ? { ...one, value } : one)),
});

describe('A change takes effect, and unaffected statuses are kept', () => {
  test.each<[what: string, change: Changed, other: string[], kept: string[]]>([
    ['a figure', observed('stilla', 3), ['stilla', 'jämförd'], ['egen', 'delad', 'summa']],
    ['a figure in a calculation', observed('egen', 40), ['egen', 'summa', 'a'], ['c', 'stilla']],
    ['a figure that a target refers to', observed('taxa', 50), ['jämförd', 'summa'], ['egen']],
    ['a figure of a shared indicator', observed('delad', 3), ['delad', 'delad@c'], ['egen']],
    [
      'a target of the goal above',
      { targets: [{ of: 'c', form: 'floor', value: 40 }, ...(FIRST.targets ?? []).slice(1)] },
      ['ärvd', 'c'],
      ['egen', 'summa'],
    ],
    [
      'a target that comes to be of another',
      { targets: [{ of: 'b', form: 'floor', value: 4 }, ...(FIRST.targets ?? []).slice(1)] },
      ['c', 'ärvd'],
      ['egen'],
    ],
    [
      'an assessment',
      { assessments: [{ of: 'b', status: 'met' }, ...(FIRST.assessments ?? []).slice(1)] },
      ['b', 'topp'],
      ['egen', 'stilla'],
    ],
    [
      'an assessment that comes to be of another',
      { assessments: [{ of: 'c', status: 'notMet' }, ...(FIRST.assessments ?? []).slice(1)] },
      ['b', 'c', 'c@a', 'a'],
      ['egen'],
    ],
    [
      'an action',
      { actions: [{ id: 'åtgärd', of: 'a', name: 'Påhittad åtgärd', state: 'done' }] },
      ['a'],
      ['b', 'c', 'delad', 'stilla'],
    ],
    [
      'an analysis',
      { analyses: [{ of: 'stilla', text: 'En annan påhittad analys.' }] },
      ['a', 'stilla'],
      ['delad', 'summa', 'ärvd'],
    ],
  ])('%s', (_what, change, others, unconcerned) => {
    const after = structuredClone({ ...FIRST, ...change });
    const run = changedFrom(FIRST, after);
    expectSame(run.second, after);
    for (const id of others) {
      expect([id, run.second.of(id)]).not.toEqual([id, run.first.of(id)]);
    }
    expect(keptIn(run)).toEqual(expect.arrayContaining(unconcerned));
    for (const id of unconcerned) {
      expect(contextOf(run.second).judgements.get(id)).toBe(
        contextOf(run.first).judgements.get(id),
      );
    }
  });
});

test('The same content in other objects keeps every status', () => {
  const run = changedFrom(FIRST, structuredClone(FIRST));
  expect(keptIn(run)).toEqual([...run.first.tree.nodeById.keys()]);
});

test('A follow-up for another day computes everything again', () => {
  const after = { ...FIRST, date: '2024-12-31' };
  const run = changedFrom(FIRST, after);
  expectSame(run.second, after);
  expect(keptIn(run)).toEqual([]);
  expect(contextOf(run.second).judgements.get('stilla')).not.toBe(
    contextOf(run.first).judgements.get('stilla'),
  );
});

const NODES = PLAN.nodes.map(({ id }) => id);
const place = fc.constantFrom(...NODES, 'taxa');
const some = fc.constantFrom(0, 4, 20, 45, 90, 200);
const step: fc.Arbitrary<(followUp: FollowUp) => FollowUp> = fc.oneof(
  fc.tuple(fc.nat(6), place, some).map(([at, of, value]) => (followUp: FollowUp) => ({
    ...followUp,
    observations: followUp.observations.with(at, { of, period: '2025', value }),
  })),
  fc.tuple(fc.nat(6), some).map(([at, value]) => (followUp: FollowUp) => ({
    ...followUp,
    observations: followUp.observations.map((one, index) =>
      index === at ? { ...one, value } : one,
    ),
  })),
  fc.tuple(fc.nat(1), place, some).map(([at, of, value]) => (followUp: FollowUp) => ({
    ...followUp,
    targets: followUp.targets?.with(at, { of, form: 'floor', value }),
  })),
  fc.tuple(fc.nat(1), place, place).map(([at, of, relativeTo]) => (followUp: FollowUp) => ({
    ...followUp,
    targets: followUp.targets?.with(at, { of, form: 'relative', relativeTo }),
  })),
  fc
    .tuple(fc.nat(1), place, fc.constantFrom('met', 'notMet', 'notStarted'))
    .map(([at, of, status]) => (followUp: FollowUp) => ({
      ...followUp,
      assessments: followUp.assessments?.with(at, { of, status }),
    })),
);

test('Any sequence of changes gives the same as computing everything again', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean(), (steps, isCopied) => {
      expect.hasAssertions();
      const plan = structuredClone(PLAN);
      let followUp = structuredClone(FIRST);
      planStatuses(plan, followUp);
      for (const change of steps) {
        followUp = change(followUp);
        if (isCopied) followUp = structuredClone(followUp);
        expectSame(planStatuses(plan, followUp), structuredClone(followUp));
      }
    }),
    { numRuns: 25 },
  );
}, 30_000);
