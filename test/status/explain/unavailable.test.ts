/**
 * Figures that could not be fetched, and branches that have not been, are reported and never taken for a
 * level.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { RollUpRule } from '../../../src/model/plan/rollUpRule';
import { levelCounts } from '../../../src/model/plan/planTree';
import { coveragePhrase } from '../../../src/status/explain/coveragePhrase';
import { explain } from '../../../src/status/explain/explain';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { unavailablePhrase } from '../../../src/status/explain/notePhrase';
import { node, planOf } from '../plan/statusFixture';
import { textOf } from '../../../src/messages/textOf';
import { said } from '../said';

const INDICATOR = {
  level: 'indikator',
  parent: 'a',
  measure: { direction: 'increase' },
  targets: [{ form: 'floor', value: 90 }],
} as const;

const indicator = (id: string) =>
  node(id, { ...INDICATOR, measure: { direction: 'increase' }, targets: [...INDICATOR.targets] });

const PLAN = planOf([node('a'), indicator('i'), indicator('j')], {
  rules: [{ kind: 'worst', nodes: ['a'] }],
});

const FETCHED: FollowUp = {
  id: 'f',
  planId: 'plan',
  title: 'Påhittad uppföljning',
  date: '2025-12-31',
  observations: [
    { of: 'i', period: '2025', value: 95, retrievedAt: '2025-12-31T08:12:00' },
    { of: 'j', period: '2025', value: 91 },
  ],
};

const FAILED = {
  triedAt: '2025-12-31T10:32:00',
  system: 'Kolada',
  reason: { sv: 'Servern gick inte att nå.', en: 'The server could not be reached.' },
};

describe('Figures that could not be fetched', () => {
  const kept: FollowUp = { ...FETCHED, unavailable: [{ of: 'i', ...FAILED }] };
  const lost: FollowUp = {
    ...kept,
    observations: FETCHED.observations.filter(({ of }) => of === 'j'),
  };

  test('earlier ones are still judged, with the time when they were fetched', () => {
    const statuses = planStatuses(PLAN, kept);
    expect(statuses.of('i')?.verdict).toEqual({ level: 'met' });
    expect(said(explain('i', statuses))?.quality.map(({ sv }) => sv)).toEqual([
      'Kunde inte hämtas från Kolada 31 december 2025 kl. 10.32: Servern gick inte att nå. Det som visas hämtades 31 december 2025 kl. 08.12.',
    ]);
  });

  test('without earlier ones the reason is that they could not be fetched, not that they are missing', () => {
    const statuses = planStatuses(PLAN, lost);
    expect(statuses.of('i')?.verdict).toEqual({ reason: 'notFetched' });
    expect(statuses.of('i')?.look).toBe('noData');
    expect(said(explain('i', statuses))?.answer.sv).toContain('kunde inte hämtas');
  });

  test('only the node itself has the failure', () => {
    const statuses = planStatuses(PLAN, kept);
    expect(statuses.of('i')?.unavailable).toEqual({ of: 'i', ...FAILED });
    expect(statuses.of('j')?.unavailable).toBeUndefined();
  });

  test('a failure changes only its nodes and their ancestors', () => {
    const plan = { ...PLAN };
    const before = planStatuses(plan, FETCHED);
    const [own, other] = [before.of('i'), before.of('j')];
    const after = planStatuses(plan, { ...kept });
    expect(after.of('j')).toBe(other);
    expect(after.of('i')).not.toBe(own);
    expect(after.of('i')?.unavailable?.system).toBe('Kolada');
  });

  test('after a successful fetch nothing remains of the failure', () => {
    const plan = { ...PLAN };
    planStatuses(plan, kept);
    expect(planStatuses(plan, { ...FETCHED }).of('i')?.unavailable).toBeUndefined();
  });

  test('an unreadable time is shown as written', () => {
    expect(textOf(unavailablePhrase({ triedAt: 'i går' }))).toBe('Kunde inte hämtas i går.');
  });
});

describe('A branch that is not loaded', () => {
  const partial = (rule: RollUpRule['kind'], more: Partial<RollUpRule> = {}) =>
    planOf([node('topp'), node('a', { parent: 'topp', childCount: 12 }), indicator('i')], {
      rules: [{ kind: rule, nodes: ['topp', 'a'], ...more }],
    });
  const good: FollowUp = { ...FETCHED, observations: FETCHED.observations.slice(0, 1) };

  test('is one child in the tree that states the number of nodes', () => {
    const { tree } = planStatuses(partial('worst'), good);
    const below = tree.nodeById.get('a')?.children ?? [];
    expect(below.map(({ data }) => [data.kind, data.node.childCount])).toEqual([
      ['node', undefined],
      ['unloaded', 11],
    ]);
    const [root] = tree.roots;
    expect(root && levelCounts(root, 'sv')).toContain('11 delmål');
  });

  test.each([
    ['worst'],
    ['best'],
    ['majority'],
    ['share'],
    ['weightedMean'],
    ['coverageThenShare'],
  ] as const)('keeps the rule %s from giving any level, all the way up', (rule) => {
    const plan = partial(rule, { shares: [{ level: 'met', atLeast: 0 }], minCoverage: 0 });
    const statuses = planStatuses(plan, good);
    expect(statuses.of('i')?.verdict).toEqual({ level: 'met' });
    expect(statuses.of('a')?.verdict).toEqual({ reason: 'notLoaded' });
    expect(statuses.of('topp')?.verdict).toEqual({ reason: 'notLoaded' });
  });

  test('keeps a rule over all indicators from giving a level', () => {
    const statuses = planStatuses(partial('best', { over: 'indicators' }), good);
    expect(statuses.of('topp')?.verdict).toEqual({ reason: 'notLoaded' });
  });

  test('does not affect a body’s assessment', () => {
    const statuses = planStatuses(partial('worst'), {
      ...good,
      assessments: [{ of: 'a', status: 'met' }],
    });
    expect(statuses.of('topp')?.verdict).toEqual({ level: 'met' });
  });

  test('is mentioned with the number assessed', () => {
    const statuses = planStatuses(partial('worst'), good);
    const goal = statuses.tree.nodeById.get('a');
    expect(said(goal && coveragePhrase(goal, statuses))?.sv).toBe(
      '1 av 1 indikator bedömd, fler är inte hämtade',
    );
  });

  test('is not a node of the plan, and has no status and no explanation', () => {
    const statuses = planStatuses(partial('worst'), good);
    expect(statuses.of('a#unloaded')).toBeUndefined();
    expect(explain('a#unloaded', statuses)).toBeUndefined();
  });

  test('is absent when everything has been loaded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: -1, max: 5 }),
        (count, stated) => {
          const children = Array.from({ length: count }, (_, at) =>
            node(`c${at}`, { parent: 'a' }),
          );
          const plan = planOf([node('a', { childCount: stated }), ...children]);
          const standsIn = planStatuses(plan).tree.nodeById.has('a#unloaded');
          expect(standsIn).toBe(stated > count);
        },
      ),
    );
  });
});
