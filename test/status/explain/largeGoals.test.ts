/** Explaining goals with much under them takes time in proportion to its amount. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import { otherFigures } from '../../../src/model/measure/otherFigures';
import { coverageBelow } from '../../../src/status/explain/coverageBelow';
import { explain } from '../../../src/status/explain/explain';
import { planStatuses } from '../../../src/status/plan/planStatuses';

const levels: Plan['levels'] = [
  { id: 'm', name: 'Mål', kind: 'goal' },
  { id: 'i', name: 'Indikator', kind: 'indicator' },
  { id: 'u', name: 'Uppdrag', kind: 'assignment' },
];

const planOf = (nodes: PlanNode[]): Plan => ({
  id: 'p',
  title: 'Påhittad plan',
  levels,
  rules: [{ kind: 'worst' }],
  nodes,
});

function followUpOf(assessments: FollowUp['assessments']): FollowUp {
  const [title, date] = ['Påhittad uppföljning', '2025-12-31'];
  return { id: 'f', planId: 'p', title, date, observations: [], assessments };
}

test('Coverage of every node of a chain is counted in one walk', () => {
  const count = 3000;
  const nodes = Array.from({ length: count }, (_, at): PlanNode => ({
    id: `n${at}`,
    name: `Mål ${at}`,
    level: 'm',
    ...(at > 0 && { parent: `n${at - 1}` }),
  }));
  const statuses = planStatuses(planOf(nodes));
  const { tree, rolledUp } = statuses;
  let looks = 0;
  const watched = {
    get: (id: string) => {
      looks += 1;
      return rolledUp.get(id);
    },
  } as typeof rolledUp;
  for (const node of tree.nodeById.values()) {
    const { goals } = coverageBelow(node, { ...statuses, rolledUp: watched });
    expect(goals.length).toBe(node.children.length);
  }
  expect(looks).toBeLessThan(20 * count);
});

test('The number that would have to be met is found without trying each one again', () => {
  const count = 20_000;
  const nodes: PlanNode[] = [
    { id: 'top', name: 'Mål', level: 'm' },
    ...Array.from({ length: count }, (_, at): PlanNode => ({
      id: `n${at}`,
      name: `Indikator ${at}`,
      level: 'i',
      parent: 'top',
      weight: 0.1,
    })),
  ];
  const assessments = nodes.slice(1).map(({ id }) => ({ of: id, status: 'notMet' }));
  const statuses = planStatuses(planOf(nodes), followUpOf(assessments));
  expect(explain('top', statuses)?.wouldChange).toEqual([
    expect.objectContaining({ values: expect.objectContaining({ count }) as unknown }),
  ]);
});

test('Figures of one measure are compared with those of the same period alone', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => ({
    of: 'i',
    period: `${1000 + Math.floor(at / 2)}`,
    value: at,
  }));
  for (const [at, figure] of all.entries()) {
    expect(otherFigures(figure, all)).toEqual([all[at % 2 === 0 ? at + 1 : at - 1]]);
  }
});

describe('Coverage', () => {
  const STATUSES = ['met', 'partlyMet', 'notMet', undefined] as const;
  const parts = fc.array(
    fc.record({
      parent: fc.nat(30),
      level: fc.constantFrom('m', 'i', 'u'),
      status: fc.constantFrom(...STATUSES),
      next: fc.constantFrom(...STATUSES),
      isReferred: fc.boolean(),
      childCount: fc.constantFrom(undefined, undefined, 3),
    }),
    { minLength: 1, maxLength: 30 },
  );

  test('is the same after a small change as when everything is counted again', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const nodes = drawn.map(({ parent, level, isReferred, childCount }, at): PlanNode => ({
          id: `n${at}`,
          name: `Nod ${at}`,
          level,
          ...(at > 0 && { parent: `n${parent % at}` }),
          ...(isReferred && at > 1 && { alsoUnder: [`n${(parent * 7) % at}`] }),
          ...(childCount !== undefined && { childCount }),
        }));
        const plan = planOf(nodes);
        const given = (key: 'status' | 'next') =>
          followUpOf(
            drawn.flatMap((one, at) => {
              const status = one[key];
              return status === undefined ? [] : [{ of: `n${at}`, status }];
            }),
          );
        const told = (statuses: ReturnType<typeof planStatuses>) =>
          [...statuses.tree.nodeById.values()].map((node) => coverageBelow(node, statuses));
        told(planStatuses(plan, given('status')));
        const changed = told(planStatuses(plan, given('next')));
        expect(changed).toEqual(told(planStatuses(structuredClone(plan), given('next'))));
      }),
    );
  });
});
