/** However plan and follow-up are damaged, nothing throws from parsing to rendering. */
import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import {
  ActionList,
  type FollowUp,
  GoalTree,
  IssueList,
  NodeDetails,
  parseFollowUp,
  parsePlan,
  StatusLegend,
  statusIssues,
} from '../../src/index';
import type { Plan } from '../../src/model/plan/plan';
import { LOOKS } from '../../src/model/plan/statusScale';
import { explain } from '../../src/status/explain/explain';
import { explanationText } from '../../src/status/explain/explanationText';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { statusCounts } from '../../src/status/overview/statusCounts';
import { statusSummary } from '../../src/status/overview/statusSummary';
import { mutatedPlan } from '../model/plan/mutatedPlan';
import { runs } from '../support/runs';

/** One goal of the plan with everything under it: enough to damage, and small enough to render often. */
const kept = new Set(['vision', 'mal-2']);
for (const { id, parent } of namndplan2024.nodes)
  if (kept.has(parent ?? '') && parent !== 'vision') kept.add(id);
const isKept = (one: { of: string }) => kept.has(one.of);
const plan = { ...namndplan2024, nodes: namndplan2024.nodes.filter(({ id }) => kept.has(id)) };
const august = exampleFollowUps[1];
const followUp = {
  ...august,
  observations: august?.observations.filter(isKept),
  targets: august?.targets?.filter(isKept),
  assessments: august?.assessments?.filter(isKept),
  actions: august?.actions?.filter(isKept),
  analyses: august?.analyses?.filter(isKept),
};

test('The data to be damaged contains a goal with figures, assessments and actions', () => {
  expect(plan.nodes.length).toBeGreaterThan(5);
  for (const list of [followUp.observations, followUp.assessments, followUp.actions]) {
    expect(list?.length).toBeGreaterThan(0);
  }
});

/** The data after random changes, parsed again, with the issues. */
function readDamaged(planInput: unknown, followUpInput: unknown) {
  const { value: read, issues } = parsePlan(planInput);
  const known = parseFollowUp(followUpInput);
  if (!read || !known.value) throw new Error('Nothing was left');
  // With a damaged plan id, the whole follow-up would be ignored.
  const given = { ...known.value, planId: read.id };
  const met = statusIssues(read, given);
  return { plan: read, followUp: given, issues: [...issues, ...known.issues, ...met] };
}

const nodeAt = ({ nodes }: Plan, at: number) => nodes[at % Math.max(1, nodes.length)]?.id ?? '';

test('Every status is explained, and every view can be rendered', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(mutatedPlan(plan), mutatedPlan(followUp), fc.nat(), (planInput, input, at) => {
      const { issues, ...data } = readDamaged(planInput, input);
      const told = toldOf(data.plan, data.followUp, at);
      expect(told.looks.filter((look) => !LOOKS.includes(look))).toEqual([]);
      expect(told.texts).not.toMatch(/undefined|NaN|\[object|Infinity/);
      const tree = renderToString(createElement(GoalTree, { ...data, defaultExpanded: 'all' }));
      const cards = tree.match(/role="treeitem"/g)?.length ?? 0;
      expect(cards).toBeGreaterThanOrEqual(data.plan.nodes.length);
      const beside = [
        createElement(NodeDetails, { ...data, nodeId: nodeAt(data.plan, at) }),
        createElement(StatusLegend, data),
        createElement(ActionList, data),
      ][at % 3];
      expect(tree + renderToString(beside)).not.toMatch(
        /<(script|iframe)|\son\w+=|NaN|>undefined<|\[object/,
      );
      expect(() => renderToString(createElement(IssueList, { issues }))).not.toThrow();
    }),
    { numRuns: runs(100) },
  );
});

/** The look of every status, and the explanations of some nodes and of the whole plan. */
function toldOf(read: Plan, known: FollowUp, at: number) {
  const statuses = planStatuses(read, known);
  const ids = [...statuses.tree.nodeById.keys()];
  const some = [0, 1, 2].map((step) => explain(nodeAt(read, at + 7 * step), statuses));
  return {
    looks: ids.flatMap((id) => statuses.of(id)?.look ?? []),
    texts: JSON.stringify([
      ...some.map((explanation) => explanation && explanationText(explanation, 'sv')),
      statusSummary(statuses),
      statusCounts(statuses),
    ]),
  };
}
