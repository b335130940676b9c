import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps } from '../../src/example';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';
import { compareFollowUps } from '../../src/status/compare/compareFollowUps';
import { comparisonSummary } from '../../src/status/compare/comparisonSummary';
import { evaluate } from '../../src/status/evaluate/evaluate';
import { explain } from '../../src/status/explain/explain';
import { planActions } from '../../src/status/overview/planActions';
import { statusCounts } from '../../src/status/overview/statusCounts';
import { statusSummary } from '../../src/status/overview/statusSummary';
import { unitMatrix } from '../../src/status/overview/unitMatrix';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { contextOf } from '../../src/status/plan/statusContext';
import { statusIssues } from '../../src/status/plan/statusIssues';
import { rollUp } from '../../src/status/roll-up/rollUp';
import { seriesOf } from '../../src/status/trend/series';
import { trendOf } from '../../src/status/trend/trend';
import { trendText } from '../../src/status/trend/trendText';
import { anyPlan } from '../source/stratml/anyPlan';
import { examplePlans } from '../support/examplePlans';

/** Everything that the functions of `maltrad/core` return for a plan and a follow-up, by name. */
function resultsOf(plan: Plan, followUp: FollowUp | undefined): Record<string, unknown> {
  const statuses = planStatuses(plan, followUp);
  const { tree, direct, ruleOf, scale, at } = contextOf(statuses);
  const observations = [...(plan.observations ?? []), ...(followUp?.observations ?? [])];
  const before = planStatuses(plan);
  const comparison = compareFollowUps(before, statuses);
  const ids = [...tree.nodeById.keys()];
  return {
    statuses: ids.map((id) => statuses.of(id)),
    explanations: ids.map((id) => explain(id, statuses)),
    evaluations: plan.nodes.map((node) => evaluate(node, observations, at)),
    // A map for looking up nodes, with data as its values.
    rollUp: [...rollUp(tree, direct, ruleOf, scale).values()],
    series: plan.nodes.map(({ id }) => seriesOf(observations.filter(({ of }) => of === id))),
    trends: plan.nodes.map(({ id, measure }) => {
      const trend = trendOf(
        measure,
        observations.filter(({ of }) => of === id),
      );
      return { trend, text: trendText(trend, measure) };
    }),
    comparison,
    comparisonSummary: comparisonSummary(comparison),
    counts: statusCounts(statuses),
    summary: statusSummary(statuses),
    matrices: [unitMatrix(statuses), unitMatrix(statuses, 'assignment')],
    actions: followUp && planActions(followUp),
    issues: statusIssues(plan, followUp),
  };
}

const COPIES: Record<string, (value: object) => unknown> = {
  spread: (value) => (Array.isArray(value) ? [...(value as unknown[])] : { ...value }),
  structuredClone: (value) => structuredClone(value),
  JSON: (value) => JSON.parse(JSON.stringify(value)) as unknown,
};

/** Places that contain more than data: a class, a getter, a function, a map or a cycle. */
function unplain(value: unknown, path: string, above: readonly unknown[] = []): string[] {
  if (typeof value === 'function') return [`${path} is a function`];
  if (typeof value !== 'object' || value === null) return [];
  if (above.includes(value)) return [`${path} leads back`];
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = [Object.prototype, Array.prototype, null].includes(prototype as object);
  if (!isPlain) return [`${path} is a ${value.constructor.name}`];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, property]) =>
    property.get
      ? [`${path}.${key} is a getter`]
      : unplain(property.value, `${path}.${key}`, [...above, value]),
  );
}

function expectPlain(plan: Plan, followUp?: FollowUp): void {
  for (const [name, result] of Object.entries(resultsOf(plan, followUp))) {
    expect(unplain(result, name)).toEqual([]);
    for (const [way, copy] of Object.entries(COPIES)) {
      const one: unknown[] = Array.isArray(result) ? result : [result];
      for (const each of one) {
        if (typeof each !== 'object' || each === null) continue;
        expect([name, way, copy(each)]).toEqual([name, way, each]);
      }
    }
  }
}

describe('Results of core are plain data, which survive spread, structuredClone and JSON', () => {
  test.each(examplePlans)('of %s', (_name, plan) => {
    expect.hasAssertions();
    expectPlain(plan);
  });

  test.each(exampleFollowUps.map((followUp) => [followUp.title, followUp] as const))(
    'of the nämndplan as of %s',
    (_title, followUp) => {
      expect.hasAssertions();
      const plan = examplePlans[0][1];
      expectPlain(plan, followUp);
    },
  );

  test('of any plan and follow-up', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, other) => {
        expect.hasAssertions();
        const { observations = [] } = other;
        const followUp = { id: 'f', planId: plan.id, title: '', date: '2025-12-31', observations };
        const assessments = plan.nodes.slice(0, 2).map(({ id }) => ({ of: id, status: 'met' }));
        expectPlain(plan, { ...followUp, assessments });
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  test('a class, a getter, a function, a map and a cycle are not plain data', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    class Made {
      readonly value = 1;
    }
    const found = [
      new Made(),
      Object.defineProperty({}, 'a', { get: () => 1 }),
      { a: () => 1 },
      new Map(),
      circle,
    ].map((value) => unplain(value, 'it'));
    expect(found.flat()).toEqual([
      'it is a Made',
      'it.a is a getter',
      'it.a is a function',
      'it is a Map',
      'it.self leads back',
    ]);
  });
});
