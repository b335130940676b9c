/** A node that is selected outside the tree, such as by a link in the details, is shown in it. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { namndplan2024 } from '../../src/example';
import { GoalTree } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { find, opened, rect, toggle } = treePage;

beforeEach(() => host.set());

async function select(first: string | null, then: string | null) {
  const screen = render(<GoalTree plan={namndplan2024} selected={first} />);
  await host.settle();
  screen.rerender(<GoalTree plan={namndplan2024} selected={then} />);
  await host.settle();
  return screen;
}

test('The branch of a hidden node opens, and the node is brought into view', async () => {
  await select(null, 'indikator-7-2-1');
  expect(opened()).toContain('delmal-7-2');
  const { top, bottom } = rect('indikator-7-2-1');
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

test('Its branch can be closed again while it is selected', async () => {
  await select(null, 'indikator-7-2-1');
  toggle('mal-7').click();
  await host.settle();
  expect(find('indikator-7-2-1')).toBeUndefined();
});

test('The branch stays open when the selection is cleared', async () => {
  const screen = await select(null, 'delmal-3-1');
  screen.rerender(<GoalTree plan={namndplan2024} selected={null} />);
  await host.settle();
  expect(opened()).toContain('mal-3');
});

test('A node that the plan does not have changes nothing', async () => {
  const screen = render(<GoalTree plan={namndplan2024} selected={null} />);
  await host.settle();
  const before = opened();
  screen.rerender(<GoalTree plan={namndplan2024} selected="borta" />);
  await host.settle();
  expect(opened()).toEqual(before);
});
