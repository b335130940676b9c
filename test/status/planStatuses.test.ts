import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../../src/example';
import type { Plan } from '../../src/model/plan';
import type { PlanNode } from '../../src/model/planNode';
import { planTree } from '../../src/model/planTree';
import { planStatuses } from '../../src/status/planStatuses';

const target = { form: 'floor', value: 80 } as const;

const LEVELS: Plan['levels'] = [
  { id: 'vision', name: 'Vision', kind: 'vision' },
  { id: 'mål', name: 'Mål', kind: 'goal' },
  { id: 'uppdrag', name: 'Uppdrag', kind: 'assignment' },
  { id: 'indikator', name: 'Indikator', kind: 'indicator' },
];

const node = (
  id: string,
  level: string,
  parent?: string,
  more: Partial<PlanNode> = {},
): PlanNode => ({
  id,
  level,
  name: id,
  parent,
  ...more,
});

/** The reason of each node that has a status. */
function reasonsOf(...nodes: PlanNode[]): Record<string, string> {
  const plan: Plan = { id: 'plan', title: 'Plan', levels: LEVELS, nodes };
  const statuses = planStatuses(planTree(plan).tree);
  return Object.fromEntries([...statuses].map(([id, { reason }]) => [id, reason]));
}

describe('Before anything is followed up', () => {
  test('a node without a target cannot be assessed', () => {
    expect(reasonsOf(node('a', 'mål'), node('i', 'indikator', 'a'))).toEqual({
      a: 'noTarget',
      i: 'noTarget',
    });
  });

  test('a node with a target waits for its follow-up', () => {
    expect(reasonsOf(node('a', 'mål', undefined, { targets: [target] }))).toEqual({
      a: 'notFollowedUp',
    });
  });

  test('an empty list of targets is no target', () => {
    expect(reasonsOf(node('a', 'mål', undefined, { targets: [] }))).toEqual({ a: 'noTarget' });
  });

  test('everything above a target waits with it, and nothing beside it', () => {
    expect(
      reasonsOf(
        node('a', 'mål'),
        node('b', 'mål', 'a'),
        node('i', 'indikator', 'b', { targets: [target] }),
        node('j', 'indikator', 'b'),
        node('c', 'mål', 'a'),
      ),
    ).toEqual({
      a: 'notFollowedUp',
      b: 'notFollowedUp',
      i: 'notFollowedUp',
      j: 'noTarget',
      c: 'noTarget',
    });
  });

  test('an indicator measures the target of the goal that it stands under', () => {
    expect(
      reasonsOf(node('a', 'mål', undefined, { targets: [target] }), node('i', 'indikator', 'a')),
    ).toEqual({ a: 'notFollowedUp', i: 'notFollowedUp' });
  });

  test('a target reaches no further down than to what measures it', () => {
    const reasons = reasonsOf(
      node('a', 'mål', undefined, { targets: [target] }),
      node('b', 'mål', 'a'),
      node('i', 'indikator', 'b'),
    );
    expect(reasons).toEqual({ a: 'notFollowedUp', b: 'noTarget', i: 'noTarget' });
  });

  test('an indicator measures for the further goals it contributes to', () => {
    const reasons = reasonsOf(
      node('a', 'mål'),
      node('b', 'mål', undefined, { targets: [target] }),
      node('i', 'indikator', 'a', { alsoUnder: ['b'] }),
    );
    expect(reasons['i@b']).toBe('notFollowedUp');
  });

  test('a placeholder says so, also when a target is set above it', () => {
    const reasons = reasonsOf(
      node('a', 'mål', undefined, { targets: [target] }),
      node('i', 'indikator', 'a', { placeholder: true }),
    );
    expect(reasons['i']).toBe('placeholder');
  });

  test('an assignment is carried out, so it needs no target', () => {
    expect(reasonsOf(node('u', 'uppdrag'))).toEqual({ u: 'notFollowedUp' });
  });

  test('a vision has no status, nor has the root that gathers the lost', () => {
    const reasons = reasonsOf(node('v', 'vision'), node('a', 'mål', 'borta'));
    expect(Object.keys(reasons)).toEqual(['a']);
  });
});

describe('Nothing is met or missed', () => {
  test.each(Object.entries({ regionplan2020, namndplan2024, financialGoals2021 }))(
    'in %s, and every node but the vision has a status',
    (_name, plan) => {
      const { tree } = planTree(plan);
      const statuses = planStatuses(tree);
      const assessed = [...tree.nodeById.values()].filter(
        ({ data }) => data.level.kind !== 'vision',
      );
      expect([...statuses.keys()]).toEqual(assessed.map(({ id }) => id));
      expect(new Set([...statuses.values()].map(({ key }) => key))).toEqual(
        new Set(['notAssessed']),
      );
    },
  );

  test('in any plan, whatever its figures say', () => {
    const nodes = fc.array(
      fc.record({
        level: fc.constantFrom('vision', 'mål', 'uppdrag', 'indikator'),
        parent: fc.nat(),
        hasTarget: fc.boolean(),
        placeholder: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(nodes, (given) => {
        const plan: Plan = {
          id: 'plan',
          title: 'Plan',
          levels: LEVELS,
          observations: given.map((_, index) => ({ of: `n${index}`, period: '2024', value: 100 })),
          nodes: given.map(({ level, parent, hasTarget, placeholder }, index) =>
            node(`n${index}`, level, index > 0 ? `n${parent % index}` : undefined, {
              placeholder,
              targets: hasTarget ? [target] : undefined,
            }),
          ),
        };
        const keys = [...planStatuses(planTree(plan).tree).values()].map(({ key }) => key);
        expect(keys).toEqual(keys.map(() => 'notAssessed'));
      }),
    );
  });
});

test('The nämndplan sets no målvärde, and two of its indicators are to come', () => {
  const statuses = planStatuses(planTree(namndplan2024).tree);
  const count = (reason: string) =>
    [...statuses.values()].filter((one) => one.reason === reason).length;
  expect(count('noTarget')).toBe(7 + 15 + 32);
  expect(count('placeholder')).toBe(2);
});
