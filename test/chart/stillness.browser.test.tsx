/** A node stays where it was on screen when it is opened or closed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, type GoalTreeProps } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { item, rect, toggle, button } = treePage;
const ALL_GOALS = ['vision', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `mal-${number}`)];

beforeEach(() => host.set());

/** The tree with more content above and below, so that the ends of the page do not limit scrolling. */
async function show(props: Partial<GoalTreeProps> & { style?: object }, tail = '2000px') {
  render(
    <main>
      <p style={{ height: '300px' }}>Före</p>
      <GoalTree plan={namndplan2024} {...props} />
      <p style={{ height: tail }}>Efter</p>
    </main>,
  );
  await host.settle();
}

/** Scrolls a card to the middle of the window, presses its handle, and returns how far it moved. */
async function movedBy(id: string, scroll = true): Promise<number> {
  if (scroll) window.scrollBy({ top: rect(id).top - 400, behavior: 'instant' });
  await host.settle();
  const before = rect(id).top;
  await mouse.click(mouse.middleOf(toggle(id)));
  await host.settle();
  return Math.abs(rect(id).top - before);
}

describe.each([
  ['first', 'mal-1'],
  ['middle', 'mal-4'],
  ['last', 'mal-7'],
])('In a page, the %s goal', (_place, id) => {
  test('stays in place when it is opened and closed again', async () => {
    await show({ defaultExpanded: ['vision'] });
    expect(await movedBy(id)).toBeLessThanOrEqual(1);
    expect(await movedBy(id)).toBeLessThanOrEqual(1);
  });

  test('stays in place when it is closed and opened while everything else is open', async () => {
    await show({ defaultExpanded: 'all' });
    expect(await movedBy(id)).toBeLessThanOrEqual(1);
    expect(await movedBy(id)).toBeLessThanOrEqual(1);
  });

  test('stays in place when a key opens and closes it', async () => {
    await show({ defaultExpanded: ALL_GOALS });
    window.scrollBy({ top: rect(id).top - 300, behavior: 'instant' });
    item(id).focus({ preventScroll: true });
    await host.settle();
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      const before = rect(id).top;
      await press(key);
      await host.settle();
      expect(Math.abs(rect(id).top - before)).toBeLessThanOrEqual(1);
    }
  });
});

test('At the end of the page, a node that closes stays in place although the page becomes shorter', async () => {
  await show({ defaultExpanded: 'all' }, '0px');
  window.scrollTo(0, 1e6);
  await host.settle();
  expect(await movedBy('delmal-7-2', false)).toBeLessThanOrEqual(100);
  expect(treePage.seenHeight(item('delmal-7-2'))).toBeCloseTo(rect('delmal-7-2').height, 0);
});

test('A parent that slides along its branch stays in place when it is closed', async () => {
  await show({ defaultExpanded: 'all' });
  window.scrollBy({ top: rect('indikator-4-1-1').top - 60, behavior: 'instant' });
  window.scrollBy({ top: 150, behavior: 'instant' });
  await host.settle();
  expect(await movedBy('mal-4', false)).toBeLessThanOrEqual(1);
});

describe.each(ALL_GOALS.slice(1))('In a frame of fixed height, %s', (id) => {
  test('stays in place when it is opened', async () => {
    await show({ defaultExpanded: ['vision'], style: { height: 500 } });
    window.scrollTo(0, 250);
    await host.settle();
    expect(await movedBy(id, false)).toBeLessThanOrEqual(1);
    expect(window.scrollY).toBe(250);
  });
});

test('Opening all leaves the button under the pointer, whatever was opened before', async () => {
  await show({ defaultExpanded: ['vision'] });
  await movedBy('mal-6');
  window.scrollTo(0, 0);
  await host.settle();
  for (const name of ['Öppna alla', 'Stäng alla']) {
    const before = button(name).getBoundingClientRect().top;
    button(name).click();
    await host.settle();
    expect(button(name).getBoundingClientRect().top).toBe(before);
  }
});

describe('The animation', () => {
  const running = () => document.getAnimations();

  test('is absent for readers who prefer reduced motion', async () => {
    await show({ defaultExpanded: 'all' });
    toggle('mal-1').click();
    expect(running()).toEqual([]);
    await mouse.click(mouse.middleOf(button('Zooma in')));
    expect(running()).toEqual([]);
  });

  test('takes at most 200 milliseconds, during which the node stays in place', async () => {
    await host.set({ reducedMotion: false });
    await show({});
    const before = rect('mal-2').top;
    toggle('mal-2').click();
    await expect.poll(() => running().length, { interval: 10 }).toBeGreaterThan(0);
    for (const animation of running()) {
      expect(animation.effect?.getComputedTiming().endTime).toBeLessThanOrEqual(200);
    }
    expect(Math.abs(rect('mal-2').top - before)).toBeLessThanOrEqual(1);
    await Promise.all(running().map(({ finished }) => finished));
    expect(Math.abs(rect('mal-2').top - before)).toBeLessThanOrEqual(1);
  });
});
