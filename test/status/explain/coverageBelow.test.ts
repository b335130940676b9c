import { expect, test } from 'vitest';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../../../src/example';
import { statusCounts } from '../../../src/status/overview/statusCounts';
import { countedNodes } from '../../../src/status/plan/finalVerdict';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { coverageBelow } from '../../../src/status/explain/coverageBelow';

const PLANS = [namndplan2024, regionplan2020, financialGoals2021];

test.each(PLANS)(
  '$title: a card counts nothing that the legend does not count, and nothing twice',
  (plan) => {
    for (const followUp of [undefined, ...exampleFollowUps]) {
      const statuses = planStatuses(plan, followUp);
      const counted = countedNodes(statuses).map(({ node }) => node.data.level.id);
      for (const node of statuses.tree.nodeById.values()) {
        const { goals, assignments } = coverageBelow(node, statuses);
        for (const { level, coverage, counts } of [...goals, ...assignments]) {
          expect(coverage.total).toBeLessThanOrEqual(
            counted.filter((id) => id === level?.id).length,
          );
          const told = Object.entries(counts).filter(([key]) => !UNCOUNTED.has(key));
          expect(told.reduce((sum, [, count]) => sum + count, 0)).toBe(coverage.total);
        }
      }
    }
  },
);

const UNCOUNTED = new Set(['placeholder', 'duplicate', 'notApplicable', 'notLoaded']);

test.each(PLANS)('$title: the levels of the legend add up to the whole', (plan) => {
  const statuses = planStatuses(plan, exampleFollowUps[1]);
  const sum = (level?: string) =>
    statusCounts(statuses, level).reduce((total, { count }) => total + count, 0);
  expect(plan.levels.reduce((total, { id }) => total + sum(id), 0)).toBe(sum());
});
