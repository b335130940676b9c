/** The focus: a single tab stop, never lost, always in view. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, type Plan } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press, pressWith } from '../support/press';
import { treePage } from '../support/treePage';

const { item, ids, focused, opened } = treePage;

beforeEach(() => host.set());

function page(props: Partial<Parameters<typeof GoalTree>[0]> = {}) {
  return (
    <main>
      <button>Före</button>
      <GoalTree plan={namndplan2024} {...props} />
      <button>Efter</button>
    </main>
  );
}

const focusedText = () => document.activeElement?.textContent;

describe('Tab', () => {
  beforeEach(async () => {
    render(page({ defaultExpanded: 'all' }));
    await host.settle();
  });

  test('enters at the first item when nothing is selected', async () => {
    treePage.button('Efter').focus();
    await pressWith('Shift', 'Tab');
    expect(focused()).toBe('vision');
  });

  test('enters at the item that last had the focus', async () => {
    item('mal-3').focus();
    treePage.button('Efter').focus();
    await pressWith('Shift', 'Tab');
    expect(focused()).toBe('mal-3');
  });

  test('leaves the tree in one step, forwards and backwards', async () => {
    item('mal-3').focus();
    await press('Tab');
    expect(focusedText()).toBe('Efter');
    await pressWith('Shift', 'Tab');
    expect(focused()).toBe('mal-3');
    await pressWith('Shift', 'Tab');
    expect(document.activeElement?.closest('.maltrad-toolbar')).not.toBeNull();
  });
});

test('Tab enters at the selected item', async () => {
  render(page({ defaultExpanded: 'all', defaultSelected: 'delmal-2-1' }));
  treePage.button('Efter').focus();
  await pressWith('Shift', 'Tab');
  expect(focused()).toBe('delmal-2-1');
});

describe('When a branch closes', () => {
  test('by its handle, the focus moves from a hidden node to the node itself', async () => {
    render(page({ defaultExpanded: 'all' }));
    await host.settle();
    item('indikator-1-1-1').focus({ preventScroll: true });
    await mouse.click(mouse.middleOf(treePage.toggle('mal-1')));
    expect(opened()).not.toContain('mal-1');
    expect(focused()).toBe('mal-1');
  });

  test('by the host, the focus moves to the nearest remaining ancestor', () => {
    const screen = render(page({ expanded: 'all' }));
    item('indikator-1-1-1').focus();
    screen.rerender(page({ expanded: ['vision', 'mal-1'] }));
    expect(focused()).toBe('delmal-1-1');
    screen.rerender(page({ expanded: [] }));
    expect(focused()).toBe('vision');
  });

  test('by "Stäng alla", the focus stays on the button and the tree keeps a tab stop', async () => {
    render(page({ defaultExpanded: 'all' }));
    item('indikator-1-1-1').focus();
    await mouse.click(mouse.middleOf(treePage.button('Stäng alla')));
    expect(focusedText()).toBe('Stäng alla');
    expect(treePage.tabStops().map(treePage.idOf)).toEqual(['vision']);
  });
});

describe('When the plan is loaded again', () => {
  const copy = (change: (nodes: Plan['nodes']) => Plan['nodes'] = (nodes) => nodes): Plan => ({
    ...structuredClone(namndplan2024),
    nodes: change(structuredClone(namndplan2024.nodes)),
  });

  test('the focus and the open branches stay', async () => {
    const screen = render(page({ defaultExpanded: ['vision', 'mal-2'] }));
    item('delmal-2-1').focus();
    screen.rerender(page({ plan: copy() }));
    expect(focused()).toBe('delmal-2-1');
    expect(opened()).toEqual(['vision', 'mal-2']);
    await press('ArrowLeft');
    expect(focused()).toBe('mal-2');
  });

  test('a changed text is shown, and a new node', () => {
    const screen = render(page({ defaultExpanded: ['vision'] }));
    item('mal-2').focus();
    const added = { id: 'mal-8', level: 'mal', parent: 'vision', name: 'Ett åttonde mål' };
    const renamed = (nodes: Plan['nodes']) =>
      nodes.map((node) => (node.id === 'mal-2' ? { ...node, name: 'Ny text' } : node));
    screen.rerender(page({ plan: copy((nodes) => [...renamed(nodes), added]) }));
    expect(focused()).toBe('mal-2');
    expect(item('mal-2').textContent).toContain('Ny text');
    expect(item('mal-8').getAttribute('aria-setsize')).toBe('8');
  });

  test('the focus stays in the tree although its node has been removed', () => {
    const screen = render(page({ defaultExpanded: ['vision', 'mal-2'] }));
    item('mal-7').focus();
    const without = (nodes: Plan['nodes']) => nodes.filter(({ id }) => !/-7(-|$)/.test(id));
    screen.rerender(page({ plan: copy(without) }));
    expect(ids()).not.toContain('mal-7');
    expect(focused()).not.toBe('');
  });

  test('another plan starts with its own state', () => {
    const screen = render(page({ defaultExpanded: 'all', defaultSelected: 'mal-2' }));
    const other = { ...copy(), id: 'another' };
    screen.rerender(page({ plan: other, defaultExpanded: ['vision'] }));
    expect(opened()).toEqual(['vision']);
    expect(treePage.selected()).toEqual([]);
  });
});

describe('The focused card is fully visible below the header row', () => {
  const isInView = () => {
    const card = item(focused()).getBoundingClientRect();
    return (
      card.top >= treePage.header().getBoundingClientRect().bottom &&
      card.bottom <= window.innerHeight &&
      card.left >= 0 &&
      card.right <= window.innerWidth
    );
  };

  test('in a page that scrolls', async () => {
    render(page({ defaultExpanded: 'all' }));
    await host.settle();
    item('vision').focus();
    for (const key of ['End', 'Home', 'ArrowRight', 'End', 'ArrowUp', 'ArrowLeft']) {
      await press(key);
      await host.settle();
      expect([key, focused(), isInView()]).toEqual([key, focused(), true]);
    }
  });

  test('in a frame of fixed height', async () => {
    render(page({ defaultExpanded: 'all', style: { height: 500 } }));
    await host.settle();
    item('vision').focus();
    for (const key of ['End', 'Home', 'End', 'ArrowUp', 'ArrowLeft', 'ArrowUp']) {
      await press(key);
      await host.settle();
      const frame = treePage.one('.maltrad-goal-tree').getBoundingClientRect();
      const { bottom } = treePage.rect(focused());
      expect([key, isInView(), bottom <= frame.bottom]).toEqual([key, true, true]);
    }
  });

  test('on a phone', async () => {
    await host.set({ width: 390, height: 700 });
    render(page({ defaultExpanded: 'all' }));
    await host.settle();
    item('vision').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft', 'Home']) {
      await press(key);
      await host.settle();
      expect([key, isInView()]).toEqual([key, true]);
    }
  });

  test('when Tab comes back to a card that has been moved out of view', async () => {
    await host.set({ width: 390, height: 700 });
    render(page({ defaultExpanded: 'all' }));
    await host.settle();
    item('delmal-1-1').focus();
    await press('ArrowRight');
    for (let step = 0; step < 5; step += 1) {
      if (document.querySelector('[data-side="start"]'))
        treePage.button('Visa mer åt vänster').click();
    }
    await host.settle();
    expect(isInView()).toBe(false);
    treePage.button('Efter').focus({ preventScroll: true });
    await pressWith('Shift', 'Tab');
    await host.settle();
    expect([focused(), isInView()]).toEqual(['indikator-1-1-1', true]);
  });

  test('with a ring of at least two pixels that nothing clips', async () => {
    render(page({ defaultExpanded: 'all' }));
    item('vision').focus();
    await press('ArrowDown');
    const { outlineStyle, outlineWidth } = getComputedStyle(item('mal-1'));
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  });
});

test('The focus stays with the tree when its plan has no nodes for a while', async () => {
  const { rerender } = render(page());
  await host.settle();
  item('mal-3').focus();
  rerender(page({ plan: { ...namndplan2024, nodes: [] } }));
  await host.settle();
  const tree = document.querySelector('.maltrad-goal-tree');
  expect(document.activeElement).toBe(tree);
  rerender(page());
  await host.settle();
  expect(document.activeElement).toBe(tree);
  treePage.button('Efter').focus();
  rerender(page({ plan: { ...namndplan2024, nodes: [] } }));
  await host.settle();
  expect(focusedText()).toBe('Efter');
  expect(tree?.hasAttribute('tabindex')).toBe(false);
});
