/** A tree with its root at the top: siblings are side by side, so the arrow keys swap roles. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { regionplan2020 } from '../../src/example';
import { host } from '../support/host';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { item, focused, opened } = treePage;
const AREAS = ['malomrade-1', 'malomrade-2', 'malomrade-3'];

beforeEach(() => host.set());

async function show(expanded: readonly string[] | 'all') {
  render(<GoalTree plan={regionplan2020} rootAt="top" defaultExpanded={expanded} />);
  await host.settle();
  item('vision').focus();
}

test('A tree with its root on the left is vertical', () => {
  render(<GoalTree plan={regionplan2020} />);
  expect(treePage.tree().getAttribute('aria-orientation')).toBe('vertical');
});

test('A tree with its root at the top is horizontal', async () => {
  await show(['vision']);
  expect(treePage.tree().getAttribute('aria-orientation')).toBe('horizontal');
});

test('Down opens, then goes to the first child; Up goes to the parent, then closes', async () => {
  await show([]);
  await press('ArrowDown');
  expect(focused()).toBe('vision');
  expect(opened()).toEqual(['vision']);
  await press('ArrowDown');
  expect(focused()).toBe('malomrade-1');
  await press('ArrowUp');
  expect(focused()).toBe('vision');
  await press('ArrowUp');
  expect(opened()).toEqual([]);
});

test('Right and Left step through the visible items and stop at the ends', async () => {
  await show(['vision']);
  const order = treePage.ids();
  for (const id of order.slice(1)) {
    await press('ArrowRight');
    expect(focused()).toBe(id);
  }
  await press('ArrowRight');
  expect(focused()).toBe(order.at(-1));
  for (const id of order.slice(0, -1).toReversed()) {
    await press('ArrowLeft');
    expect(focused()).toBe(id);
  }
  await press('ArrowLeft');
  expect(focused()).toBe('vision');
  expect(opened()).toEqual(['vision']);
});

test('The root is above its children, which are side by side', async () => {
  await show(['vision', ...AREAS]);
  const vision = treePage.rect('vision');
  const areas = AREAS.map((id) => treePage.rect(id));
  const gaps = areas.slice(1).map((area, index) => area.left - (areas[index]?.right ?? Infinity));
  expect(gaps.every((gap) => gap > 0)).toBe(true);
  expect(new Set(areas.map(({ top }) => Math.round(top))).size).toBe(1);
  expect(areas[0]?.top).toBeGreaterThan(vision.bottom);
});
