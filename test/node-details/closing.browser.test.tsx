/** The details open beside the tree, and closing them returns readers to where they were. */
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, NodeDetails } from '../../src/index';
import { namndplan2024 as plan } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { item, focused, selected, button } = treePage;

function Page() {
  const [id, setId] = useState<string | null>(null);
  return (
    <main style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
      <GoalTree plan={plan} defaultExpanded="all" selected={id} onSelectedChange={setId} />
      {id !== null && (
        <div style={{ width: '360px' }}>
          <NodeDetails plan={plan} nodeId={id} onNodeIdChange={setId} onClose={() => setId(null)} />
        </div>
      )}
    </main>
  );
}

const details = () => document.querySelector<HTMLElement>('.maltrad-details');
const heading = () => details()?.querySelector('h2')?.textContent;
const nameOf = (id: string) => plan.nodes.find((node) => node.id === id)?.name;

beforeEach(async () => {
  await host.set();
  render(<Page />);
  await host.settle();
});

describe('Selecting', () => {
  test('with the mouse shows the details, and keeps the focus on the card', async () => {
    await mouse.click(mouse.middleOf(item('mal-1')));
    expect(heading()).toBe(nameOf('mal-1'));
    expect(focused()).toBe('mal-1');
  });

  test.each(['Enter', ' '])('with %j shows the details, and keeps the focus', async (key) => {
    item('mal-1').focus();
    await press(key);
    expect(heading()).toBe(nameOf('mal-1'));
    expect(focused()).toBe('mal-1');
  });
});

describe('Closing', () => {
  test('by Escape in the tree leaves the focus on the card', async () => {
    item('mal-1').focus();
    await press('Enter', 'Escape');
    expect(details()).toBeNull();
    expect(focused()).toBe('mal-1');
  });

  test('by Escape in the details gives the focus back to the card', async () => {
    item('mal-1').focus();
    await press('Enter', 'Tab');
    expect(details()?.contains(document.activeElement)).toBe(true);
    await press('Escape');
    expect(details()).toBeNull();
    expect([focused(), selected()]).toEqual(['mal-1', []]);
  });

  test('by the button, with a key, gives the focus back to the card', async () => {
    item('mal-1').focus();
    await press('Enter');
    button('Stäng').focus();
    await press('Enter');
    expect(details()).toBeNull();
    expect(focused()).toBe('mal-1');
  });

  test('by the button, with the mouse, gives the focus back to the card', async () => {
    await mouse.click(mouse.middleOf(item('mal-1')));
    await host.settle();
    await mouse.click(mouse.middleOf(button('Stäng')));
    expect(details()).toBeNull();
    expect(focused()).toBe('mal-1');
  });

  test('after a link was followed returns the focus to the tree, not to the page', async () => {
    item('delmal-1-1').focus();
    await press('Enter');
    const link = button(`1 ${nameOf('mal-1')}`);
    link.focus();
    await press('Enter');
    expect(heading()).toBe(nameOf('mal-1'));
    expect(selected()).toEqual(['mal-1']);
    await press('Escape');
    expect(details()).toBeNull();
    expect(focused()).not.toBe('');
  });
});

test('A link in the details selects its node in the tree and brings it into view', async () => {
  item('mal-7').focus();
  await press('Enter');
  button(nameOf('delmal-7-2') ?? '').click();
  await host.settle();
  expect(selected()).toEqual(['delmal-7-2']);
  expect(treePage.seenHeight(item('delmal-7-2'))).toBeGreaterThan(40);
});

test('The focus is never lost to the page while links are followed', async () => {
  item('delmal-1-1').focus();
  await press('Enter');
  for (const name of [`1 ${nameOf('mal-1')}`, nameOf('delmal-1-2') ?? '']) {
    button(name).focus();
    await press('Enter');
    expect(document.activeElement).not.toBe(document.body);
  }
});

test('The close button has a name, and is large enough to hit', async () => {
  await mouse.click(mouse.middleOf(item('mal-1')));
  const { width, height } = button('Stäng').getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
