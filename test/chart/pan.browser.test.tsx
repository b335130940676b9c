/** Dragging moves the view and nothing else. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, type GoalTreeProps } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';

const { item, rect, button, selected } = treePage;

beforeEach(() => host.set({ width: 900 }));

async function show(props: Partial<GoalTreeProps> & { style?: object } = {}) {
  const screen = render(<GoalTree plan={namndplan2024} defaultExpanded="all" {...props} />);
  await host.settle();
  return screen;
}

const free = () => ({ x: rect('mal-2').left - 12, y: rect('mal-2').top - 40 });

describe('A drag', () => {
  test('moves the tree with the pointer, and selects nothing', async () => {
    await show();
    const before = rect('mal-1').left;
    await mouse.drag(mouse.middleOf(item('mal-1')), { x: -80, y: 0 });
    expect(rect('mal-1').left).toBeCloseTo(before - 80, 0);
    expect(selected()).toEqual([]);
  });

  test('starts anywhere in the frame', async () => {
    await show();
    const before = rect('mal-1').left;
    await mouse.drag(free(), { x: -80, y: 0 });
    expect(rect('mal-1').left).toBeCloseTo(before - 80, 0);
  });

  test('up and down moves the page where the tree is as tall as its content', async () => {
    await show();
    await mouse.drag({ x: 500, y: 600 }, { x: 0, y: -200 });
    expect(window.scrollY).toBeGreaterThan(150);
  });

  test('up and down moves the tree within a frame of fixed height, not the page', async () => {
    await show({ style: { height: 500 } });
    const before = rect('mal-2').top;
    await mouse.drag({ x: 500, y: 400 }, { x: 0, y: -200 });
    expect(rect('mal-2').top).toBeCloseTo(before - 200, 0);
    expect(window.scrollY).toBe(0);
  });

  test('renders no card: only the positions of sliding cards change', async () => {
    await show();
    const changes = await mutationsDuring(async () => {
      await mouse.drag({ x: 700, y: 600 }, { x: -150, y: -150 });
      await host.settle();
    });
    expect(changes).toEqual([]);
  });

  test('with another button, or with Ctrl held, is left to the browser', async () => {
    await show();
    const before = rect('mal-1').left;
    const press = { bubbles: true, button: 2, clientX: 300, clientY: 300 };
    item('mal-1').dispatchEvent(new MouseEvent('mousedown', press));
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 200, clientY: 300 }));
    window.dispatchEvent(new MouseEvent('mouseup', { button: 2 }));
    expect(rect('mal-1').left).toBe(before);
  });
});

describe('A press that moves less than four pixels', () => {
  test('selects the card', async () => {
    await show();
    await mouse.drag(mouse.middleOf(item('mal-2')), { x: 2, y: 2 });
    expect(selected()).toEqual(['mal-2']);
  });

  test('on a handle opens or closes, and selects nothing', async () => {
    await show();
    await mouse.click(mouse.middleOf(treePage.toggle('mal-2')));
    expect(treePage.opened()).not.toContain('mal-2');
    expect(selected()).toEqual([]);
  });

  test('beside the cards changes no selection', async () => {
    await show({ defaultSelected: 'mal-2' });
    await mouse.click(free());
    expect(selected()).toEqual(['mal-2']);
  });
});

describe('The content is never lost from view', () => {
  const FAR = 4000;

  test.each([
    { x: FAR, y: 0 },
    { x: -FAR, y: 0 },
    { x: 0, y: FAR },
    { x: 0, y: -FAR },
    { x: -FAR, y: -FAR },
  ])('by a drag of %o', async (by) => {
    await show({ style: { height: 500 } });
    await mouse.drag({ x: 450, y: 300 }, by);
    await host.settle();
    const seen = treePage.items().filter((card) => isInFrame(card));
    expect(seen.length).toBeGreaterThan(0);
  });

  test.each([
    { x: 9000, y: 9000 },
    { x: -9000, y: -9000 },
  ])('by a view of %o', async (far) => {
    await show({ style: { height: 500 }, viewport: { ...far, zoom: 1 } });
    expect(treePage.items().filter((card) => isInFrame(card)).length).toBeGreaterThan(0);
  });

  test('and in a frame of fixed height every card can be reached', async () => {
    await show({ style: { height: 500 } });
    await mouse.drag({ x: 450, y: 300 }, { x: -FAR, y: -FAR });
    await host.settle();
    expect(isInFrame(item('indikator-7-2-1'))).toBe(true);
  });

  function isInFrame(card: Element): boolean {
    const { top, bottom, left, right } = card.getBoundingClientRect();
    const frame = treePage.one('.maltrad-goal-tree').getBoundingClientRect();
    const shows = Math.min(bottom, frame.bottom, window.innerHeight) - Math.max(top, frame.top);
    return shows > 10 && right > frame.left + 10 && left < frame.right - 10;
  }
});

test('Buttons at the edges are shown only when there is more in that direction', async () => {
  await show();
  expect(() => button('Visa mer åt vänster')).toThrow('No button');
  const before = rect('mal-1').left;
  button('Visa mer åt höger').click();
  await host.settle();
  expect(rect('mal-1').left).toBeLessThan(before);
  button('Visa mer åt vänster').click();
  await host.settle();
  expect(rect('mal-1').left).toBeCloseTo(before, 0);
});

test('The host is told of every viewport during a drag', async () => {
  const onViewportChange = vi.fn<(viewport: { x: number }) => void>();
  await show({ onViewportChange });
  await mouse.drag({ x: 700, y: 600 }, { x: -100, y: 0 });
  expect(onViewportChange.mock.lastCall?.[0].x).toBeCloseTo(-100, 0);
});

/** Changes in the cards, apart from the style that slides a card. */
async function mutationsDuring(act: () => Promise<void>): Promise<string[]> {
  const observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(treePage.tree(), all);
  await act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records
    .filter(({ type, attributeName }) => type !== 'attributes' || attributeName !== 'style')
    .map(({ type, attributeName, target }) => `${type} ${attributeName} ${target.nodeName}`);
}
