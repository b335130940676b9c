/** axe-core finds no problems in the tree. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, NodeDetails } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { examplePlans } from '../support/examplePlans';
import { host } from '../support/host';

const THEMES = ['light', 'dark'] as const;
const CASES = examplePlans.flatMap(([name, plan]) =>
  THEMES.map((theme) => [name, theme, plan] as const),
);

beforeEach(() => host.set());

test.each(CASES)('Axe finds nothing in %s, %s', async (_name, theme, plan) => {
  await host.set({ theme });
  const selected = plan.nodes.find(({ source, parent }) => source && parent)?.id ?? '';
  render(
    <main>
      <h1>{plan.title}</h1>
      <GoalTree plan={plan} defaultExpanded="all" selected={selected} />
      <NodeDetails plan={plan} nodeId={selected} onClose={() => {}} onNodeIdChange={() => {}} />
    </main>,
  );
  await host.settle();
  expect(await axeFindings()).toEqual([]);
});

test('Axe finds nothing in the tree as it starts, from the top, and on a phone', async () => {
  const [[, namndplan], [, regionplan]] = examplePlans;
  await host.set({ width: 390 });
  render(
    <main>
      <h1>Planer</h1>
      <GoalTree plan={namndplan} />
      <GoalTree plan={regionplan} rootAt="top" />
    </main>,
  );
  await host.settle();
  expect(await axeFindings()).toEqual([]);
});
