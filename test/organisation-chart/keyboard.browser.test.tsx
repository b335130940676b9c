/** The chart by keyboard: with the root at the top the arrow keys swap roles, on the left they do not. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { OrganisationChart } from '../../src/index';
import { officialsOrganisation } from '../../src/example';
import { host } from '../support/host';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { item, focused, opened, selected } = treePage;

beforeEach(() => host.set());

async function show(rootAt: 'top' | 'left') {
  render(
    <OrganisationChart
      organisation={officialsOrganisation}
      rootAt={rootAt}
      defaultExpanded={['RF']}
    />,
  );
  await host.settle();
  item('RF').focus();
}

test('With the root at the top, Down goes to the first child, Up back, and Right to the next', async () => {
  await show('top');
  await press('ArrowDown');
  expect(focused()).toBe('REV');
  await press('ArrowRight');
  expect(focused()).toBe('RUN');
  await press('ArrowUp');
  expect(focused()).toBe('RF');
  await press('ArrowUp');
  expect(opened()).toEqual([]);
});

test('With the root on the left, Right goes to the first child, Left back, and Down to the next', async () => {
  await show('left');
  expect(treePage.tree().getAttribute('aria-orientation')).toBe('vertical');
  await press('ArrowRight');
  expect(focused()).toBe('REV');
  await press('ArrowDown');
  expect(focused()).toBe('RUN');
  await press('ArrowLeft');
  expect(focused()).toBe('RF');
});

test('Letters lead to the unit whose name begins with them, and Enter selects it', async () => {
  await show('top');
  await press('p', 'a');
  expect(focused()).toBe('PN');
  await press('Enter');
  expect(selected()).toEqual(['PN']);
});

test('The heading over units without a place cannot be selected', async () => {
  await show('top');
  await press('End');
  const group = focused();
  expect(item(group).dataset['level']).toBe('group');
  await press('Enter');
  expect(selected()).toEqual([]);
});
