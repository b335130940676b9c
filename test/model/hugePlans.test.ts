/** Plans far beyond every limit are read and rolled up without recursion, which would exhaust the stack. */
import { describe, expect, test } from 'vitest';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { explain } from '../../src/status/explain/explain';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { statusIssues } from '../../src/status/plan/statusIssues';
import { descendants } from '../../src/tree/toTree';
import { node, smallPlan } from './fixtures/smallPlan';

const MANY = 100_000;
const idOf = (index: number) => `n${index}`;

const plans = {
  'a chain of 100 000': (index: number) => (index === 0 ? null : idOf(index - 1)),
  '100 000 siblings': (index: number) => (index === 0 ? null : idOf(0)),
  '100 000 roots': () => null,
  'a cycle of 100 000': (index: number) => idOf((index + 1) % MANY),
  '100 000 without the parent they name': (index: number) => `borta${index}`,
};

describe.each(Object.entries(plans))('Given %s', (_says, parentOf) => {
  const nodes = Array.from({ length: MANY }, (_, index) => node(idOf(index), parentOf(index)));
  const input = JSON.parse(
    JSON.stringify(smallPlan(nodes, { rules: [{ kind: 'worst', notAssessed: 'ignore' }] })),
  ) as unknown;
  const last = idOf(MANY - 1);
  const known = parseFollowUp({
    id: 'u',
    planId: 'plan',
    title: 'U',
    date: '2025-12-31',
    observations: [],
    assessments: [{ of: last, status: 'partlyMet' }],
  }).value;

  test('every node is read, rolled up and explained', { timeout: 60_000 }, () => {
    const { value: plan } = parsePlan(input);
    if (!plan || !known) throw new Error('Nothing was read');
    expect(plan.nodes).toHaveLength(MANY);
    const statuses = planStatuses(plan, known);
    const shown = descendants(statuses.tree.roots).filter(({ data }) => data.kind === 'node');
    expect(shown).toHaveLength(MANY);
    expect(statuses.of(last)?.look).toBe('partlyMet');
    const above = statuses.tree.nodeById.get(last)?.parent?.id ?? last;
    const weighed = statuses.of(above)?.verdict ?? { level: 'partlyMet' };
    expect(weighed).toEqual({ level: 'partlyMet' });
    expect(explain(idOf(0), statuses)).toBeDefined();
    expect(statusIssues(plan, known)).toEqual([]);
  });
});
