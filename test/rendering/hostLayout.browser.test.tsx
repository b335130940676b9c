/** Hosts lay out their pages in many ways; the tree fits the space that it is given. */
import { expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { namndplan2024 } from '../../src/example';
import { GoalTree } from '../../src/index';
import { host } from '../support/host';
import { plan } from '../action-list/fixture';
import { treePage } from '../support/treePage';

const { items, one } = treePage;
const width = () => one('.maltrad-goal-tree').getBoundingClientRect().width;

test('In a flex row the tree takes the remaining width', async () => {
  await host.set();
  render(
    <div style={{ display: 'flex', width: 1000 }}>
      <GoalTree plan={namndplan2024} />
      <aside style={{ flex: '0 0 300px' }} />
    </div>,
  );
  await host.settle();
  expect(width()).toBe(700);
});

test('In a grid it stays inside its column', async () => {
  await host.set();
  render(
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 300px', width: 1000 }}>
      <GoalTree plan={namndplan2024} />
      <aside />
    </div>,
  );
  await host.settle();
  expect(width()).toBe(700);
});

test('Hidden at first, it has the same nodes open as when it is visible', async () => {
  await host.set();
  const named = plan.nodes.map((node) => ({ ...node, name: `${node.name} `.repeat(4).trim() }));
  const wordy = { ...plan, nodes: named };
  const { unmount } = render(<GoalTree plan={wordy} />);
  const seen = treePage.opened();
  unmount();
  render(
    <div id="tab" style={{ display: 'none' }}>
      <GoalTree plan={wordy} />
    </div>,
  );
  one('#tab').style.display = 'block';
  await host.settle();
  expect(treePage.opened()).toEqual(seen);
});

test('Hidden at first, as behind a tab, it is drawn when it is shown', async () => {
  await host.set();
  render(
    <div id="tab" style={{ display: 'none' }}>
      <GoalTree plan={namndplan2024} />
    </div>,
  );
  await host.settle();
  one('#tab').style.display = 'block';
  await host.settle();
  await expect.poll(() => items().length).toBeGreaterThan(7);
  const tops = items().map((item) => item.getBoundingClientRect());
  expect(tops.every(({ width: each, height }) => each > 0 && height > 0)).toBe(true);
  expect(new Set(tops.map(({ x, y }) => `${x} ${y}`)).size).toBe(tops.length);
});
