/** A plan that is loaded branch by branch. */
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { withBranches } from '../../../src/source/hook/withBranches';

const PLAN: Plan = {
  id: 'plan',
  title: 'Påhittad plan',
  levels: [
    { id: 'mål', name: 'Mål', kind: 'goal' },
    { id: 'delmål', name: 'Delmål', kind: 'goal' },
  ],
  nodes: [
    { id: 'a', level: 'mål', name: 'A', childCount: 2 },
    { id: 'b', level: 'mål', name: 'B', childCount: 3 },
  ],
};
const child = (id: string, more = {}) => ({ id, level: 'delmål', name: id, ...more });
const idsOf = (plan: Plan) => plan.nodes.map(({ id, parent }) => `${id} < ${parent ?? ''}`);

describe('Branches that are loaded', () => {
  test('are under the node that they were requested for', () => {
    const plan = withBranches(PLAN, new Map([['a', [child('a1'), child('a2')]]]));
    expect(idsOf(plan)).toEqual(['a < ', 'b < ', 'a1 < a', 'a2 < a']);
  });

  test('may be deeper than requested', () => {
    const branch = [child('a1'), child('a11', { parent: 'a1' })];
    expect(idsOf(withBranches(PLAN, new Map([['a', branch]])))).toContain('a11 < a1');
  });

  test('are complete even with fewer children than were announced', () => {
    const plan = withBranches(PLAN, new Map([['a', [child('a1')]]]));
    const { nodeById } = planStatuses(plan).tree;
    expect(nodeById.has('a#unloaded')).toBe(false);
    expect(nodeById.has('b#unloaded')).toBe(true);
  });

  test('add no node twice', () => {
    const branches = new Map([
      ['a', [child('a1'), child('b')]],
      ['b', [child('a1')]],
    ]);
    expect(withBranches(PLAN, branches).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'a1']);
  });

  test('leave the plan as it is when there are none', () => {
    expect(withBranches(PLAN, new Map())).toBe(PLAN);
  });
});
