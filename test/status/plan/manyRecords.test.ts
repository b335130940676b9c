/** More records than a call can take arguments, in orders that an export may have. */
import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import { followUpIndex } from '../../../src/status/plan/followUpIndex';
import { explain } from '../../../src/status/explain/explain';
import { planStatuses } from '../../../src/status/plan/planStatuses';

const MANY = 150_000;

const plan: Plan = {
  id: 'p',
  title: 'Påhittad plan',
  levels: [
    { id: 'm', name: 'Mål', kind: 'goal' },
    { id: 'i', name: 'Indikator', kind: 'indicator' },
  ],
  rules: [{ kind: 'majority' }],
  nodes: [
    { id: 'top', name: 'Överst', level: 'm' },
    ...['a', 'b'].map((id) => ({
      id,
      name: id,
      parent: 'top',
      level: 'i',
      measure: { unit: '%', direction: 'increase' as const },
      targets: [{ form: 'floor' as const, value: 50 }],
    })),
  ],
};

function followUpOf(count: number): FollowUp {
  const observations = Array.from({ length: count }, (_, at) => ({
    of: at % 2 === 0 ? 'a' : 'b',
    period: `${1000 + (at % 1000)}`,
    value: at % 100,
    note: 'Påhittad.',
  }));
  return { id: 'f', planId: 'p', title: 'Påhittad uppföljning', date: '2025-12-31', observations };
}

describe('Alternating figures of two indicators', () => {
  test('are kept in their order, and each is read once or twice', () => {
    const { observations, ...followUp } = followUpOf(2000);
    let reads = 0;
    const watched = observations.map((one) =>
      Object.defineProperty({ ...one }, 'of', {
        enumerable: true,
        get: () => {
          reads += 1;
          return one.of;
        },
      }),
    );
    const index = followUpIndex(plan, { ...followUp, observations: watched });
    const values = observations.filter(({ of }) => of === 'a').map(({ value }) => value);
    expect(index.observations.get('a')?.map(({ value }) => value)).toEqual(values);
    expect(reads).toBeLessThan(4 * observations.length);
  });

  test('may be more than the arguments of a call', () => {
    const statuses = planStatuses(plan, followUpOf(MANY));
    expect(statuses.of('a')?.verdict.level).toBeDefined();
    expect(explain('top', statuses)).toBeDefined();
  });
});
