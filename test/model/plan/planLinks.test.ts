import { describe, expect, test } from 'vitest';
import { namndplan2024, financialGoals2021, regionplan2020 } from '../../../src/example';
import { linkIssues } from '../../../src/model/plan/linkIssues';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import type { Plan } from '../../../src/model/plan/plan';
import type { LinkedNode } from '../../../src/model/plan/linkedNode';
import { type NodeLinks, planLinks } from '../../../src/model/plan/planLinks';
import { boardPlan, earlierPlan, laterPlan } from '../../../stories/data/fictionalLinks';
import { node, smallPlan } from '../fixtures/smallPlan';

const PLANS = [earlierPlan, laterPlan, boardPlan];

const endsOf = (ends: readonly LinkedNode[]) => ends.map(({ plan, node: id }) => `${plan} ${id}`);

/** The ends of every link of a node, by kind, without the empty ones. */
function linksOf(plan: Plan, id: string, plans: readonly Plan[] = PLANS) {
  const links = planLinks(plan, plans)(id);
  const kinds = Object.entries(links) as [keyof NodeLinks, readonly LinkedNode[]][];
  return Object.fromEntries(
    kinds.filter(([, ends]) => ends.length > 0).map(([kind, ends]) => [kind, endsOf(ends)]),
  );
}

function planOf(nodes: object[], more: object = {}): Plan {
  const { value } = parsePlan(smallPlan(nodes, more));
  if (!value) throw new Error('No plan');
  return value;
}

describe('Links between plans', () => {
  test('lead from the node that states them to the nodes that they name', () => {
    expect(linksOf(boardPlan, 'mal-2')).toEqual({
      contributesTo: ['exempel-regionplan-2023 mal-1', 'exempel-regionplan-2023 mal-2'],
    });
    const [first] = planLinks(boardPlan, PLANS)('mal-2').contributesTo;
    expect(first).toMatchObject({ text: 'regionplanens mål 1', inPlan: laterPlan });
    expect(first?.item?.node.name).toBe('Barn växer upp med god hälsa');
  });

  test('lead back from the nodes that they name', () => {
    expect(linksOf(laterPlan, 'mal-3')).toEqual({
      contributedBy: ['exempel-namndplan-2024 mal-1', 'exempel-namndplan-2024 delmal-1'],
      succeeds: ['exempel-regionplan-2019 mal-1'],
    });
    expect(linksOf(earlierPlan, 'mal-2')).toEqual({
      succeededBy: ['exempel-regionplan-2023 mal-1', 'exempel-regionplan-2023 mal-2'],
    });
  });

  test('are told by their ids when the other plan is not at hand', () => {
    const { contributesTo } = planLinks(boardPlan, [])('mal-1');
    expect(contributesTo).toMatchObject([{ node: 'mal-3', inPlan: undefined, item: undefined }]);
  });

  test('are never made of names or ids that happen to be the same', () => {
    expect(linksOf(earlierPlan, 'mal-3')).toEqual({});
    const same = { ...earlierPlan, id: 'annan' };
    expect(linksOf(same, 'mal-1', [earlierPlan])).toEqual({});
  });

  test('The documents of the example state no links, so it has none', () => {
    const example = [regionplan2020, namndplan2024, financialGoals2021];
    for (const one of example) {
      for (const { id } of one.nodes) expect(linksOf(one, id, example)).toEqual({});
    }
  });

  test('a plan that comes twice, or the plan itself, gives each link once', () => {
    expect(linksOf(laterPlan, 'mal-6', [laterPlan, laterPlan, boardPlan])).toEqual({});
    expect(linksOf(laterPlan, 'mal-5', [boardPlan, boardPlan, laterPlan])).toEqual({
      contributedBy: ['exempel-namndplan-2024 mal-3'],
      succeeds: ['exempel-regionplan-2019 mal-7'],
    });
  });
});

describe('Links that lead nowhere', () => {
  const link = (to: string, inPlan = 'ovan') => ({ contributesTo: [{ plan: inPlan, node: to }] });
  const above = planOf([node('a')], { id: 'ovan' });
  const told = (one: Plan, plans: readonly Plan[] = [above]) =>
    linkIssues(one, plans).map(({ code, severity, path }) => `${severity} ${code} at ${path}`);

  test('are told when the other plan has no such node', () => {
    const own = planOf([node('x', null, link('a')), node('y', null, link('b'))]);
    expect(told(own)).toEqual(['warning unknown-node at nodes.1.contributesTo.0.node']);
  });

  test('are told once for a plan that is not at hand', () => {
    const own = planOf([node('x', null, link('a', 'z')), node('y', null, link('b', 'z'))]);
    expect(told(own)).toEqual(['notice unknown-plan at nodes.0.contributesTo.0.plan']);
  });

  test('are told when the plan does not say which one it supersedes', () => {
    expect(told(planOf([node('x', null, { succeeds: ['a'] })]))).toEqual([
      'warning unknown-plan at nodes.0.succeeds.0',
    ]);
    expect(
      told(planOf([node('x', null, { succeeds: ['a', 'b'] })], { supersedes: 'ovan' })),
    ).toEqual(['warning unknown-node at nodes.0.succeeds.1']);
  });

  test('are none in plans that are linked as they say', () => {
    for (const one of PLANS) expect(linkIssues(one, PLANS)).toEqual([]);
  });

  test('a link without a plan or a node is left out, and told', () => {
    const { value, issues } = parsePlan(
      smallPlan([node('x', null, { contributesTo: [{ node: 'a' }] })]),
    );
    expect(value?.nodes[0]?.contributesTo).toEqual([]);
    expect(issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'missing-field at nodes.0.contributesTo.0.plan',
    ]);
  });
});
