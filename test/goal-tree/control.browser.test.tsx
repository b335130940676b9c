/**
 * The state that a host can control: expanded, selected and viewport, each as `x`, `defaultX` and
 * `onXChange`.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { useState } from 'react';
import { GoalTree, type GoalTreeProps } from '../../src/index';
import { namndplan2024 as plan } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { item, ids, opened, selected, button } = treePage;

type Viewport = Parameters<NonNullable<GoalTreeProps['onViewportChange']>>[0];

beforeEach(() => host.set());

async function show(props: Partial<GoalTreeProps>) {
  const screen = render(<GoalTree plan={plan} {...props} />);
  await host.settle();
  return screen;
}

const parents = plan.nodes.filter(({ id }) => plan.nodes.some(({ parent }) => parent === id));

describe('expanded', () => {
  test('opens by default what fills a first screen, with every level visible', async () => {
    await show({});
    const levels = new Set(treePage.items().map((each) => each.dataset['level']));
    expect([...levels]).toEqual(['vision', 'mal', 'delmal', 'indikator']);
  });

  test('starts at its default and is then kept by the tree', async () => {
    const onExpandedChange = vi.fn<(expanded: unknown) => void>();
    await show({ defaultExpanded: ['vision'], onExpandedChange });
    item('mal-2').focus();
    await press('ArrowRight');
    expect(opened()).toEqual(['vision', 'mal-2']);
    expect(onExpandedChange.mock.calls).toEqual([[['vision', 'mal-2']]]);
  });

  test('"all" opens everything, and closing one node leaves the others open', async () => {
    const onExpandedChange = vi.fn<(expanded: readonly string[] | 'all') => void>();
    await show({ defaultExpanded: 'all', onExpandedChange });
    expect(opened()).toEqual(parents.map(({ id }) => id));
    item('mal-2').focus();
    await press('ArrowLeft');
    const told = onExpandedChange.mock.lastCall?.[0];
    expect(told).not.toContain('mal-2');
    expect(told).toHaveLength(parents.length - 1);
    button('Öppna alla').click();
    await host.settle();
    expect(onExpandedChange.mock.lastCall).toEqual(['all']);
    button('Stäng alla').click();
    await host.settle();
    expect(onExpandedChange.mock.lastCall).toEqual([[]]);
    expect(ids()).toEqual(['vision']);
  });

  test('is requested but not changed when the host controls it', async () => {
    const onExpandedChange = vi.fn<(expanded: unknown) => void>();
    const screen = await show({ expanded: ['vision'], onExpandedChange });
    item('mal-2').focus();
    await press('ArrowRight');
    expect(opened()).toEqual(['vision']);
    expect(onExpandedChange.mock.calls).toEqual([[['vision', 'mal-2']]]);
    screen.rerender(<GoalTree plan={plan} expanded={['vision', 'mal-2']} />);
    expect(opened()).toEqual(['vision', 'mal-2']);
  });

  test('may name nodes that the plan does not have', async () => {
    await show({ defaultExpanded: ['vision', 'nowhere', 'indikator-1-1-1'] });
    expect(opened()).toEqual(['vision']);
  });
});

describe('selected', () => {
  test('starts at its default and is then kept by the tree', async () => {
    const onSelectedChange = vi.fn<(selected: string | null) => void>();
    await show({ defaultExpanded: 'all', defaultSelected: 'mal-1', onSelectedChange });
    expect(selected()).toEqual(['mal-1']);
    await mouse.click(mouse.middleOf(item('mal-2')));
    expect(selected()).toEqual(['mal-2']);
    await press('Escape');
    expect(onSelectedChange.mock.calls).toEqual([['mal-2'], [null]]);
  });

  test('is reported only when it changes', async () => {
    const onSelectedChange = vi.fn<(selected: string | null) => void>();
    await show({ defaultExpanded: 'all', onSelectedChange });
    await mouse.click(mouse.middleOf(item('mal-2')));
    await mouse.click(mouse.middleOf(item('mal-2')));
    await press('Escape', 'Escape');
    expect(onSelectedChange.mock.calls).toEqual([['mal-2'], [null]]);
  });

  test('is requested but not changed when the host controls it', async () => {
    const onSelectedChange = vi.fn<(selected: string | null) => void>();
    const screen = await show({ defaultExpanded: 'all', selected: 'mal-1', onSelectedChange });
    await mouse.click(mouse.middleOf(item('mal-2')));
    expect(selected()).toEqual(['mal-1']);
    expect(onSelectedChange.mock.calls).toEqual([['mal-2']]);
    screen.rerender(<GoalTree plan={plan} selected="mal-2" />);
    expect(selected()).toEqual(['mal-2']);
    screen.rerender(<GoalTree plan={plan} selected={null} />);
    expect(selected()).toEqual([]);
  });

  test('by the host brings the card into view', async () => {
    const screen = await show({ defaultExpanded: 'all', selected: null });
    screen.rerender(<GoalTree plan={plan} defaultExpanded="all" selected="indikator-7-2-1" />);
    await host.settle();
    expect(treePage.seenHeight(item('indikator-7-2-1'))).toBeCloseTo(
      treePage.rect('indikator-7-2-1').height,
      0,
    );
  });

  test('of a node that does not exist marks nothing', async () => {
    await show({ defaultExpanded: ['vision'], selected: 'indikator-7-2-1' });
    expect(selected()).toEqual([]);
    expect(treePage.tabStops()).toHaveLength(1);
  });
});

describe('viewport', () => {
  test('starts at its default and is then kept by the tree', async () => {
    const onViewportChange = vi.fn<(viewport: unknown) => void>();
    const defaultViewport = { x: 0, y: 0, zoom: 0.5 };
    await show({ defaultExpanded: 'all', defaultViewport, onViewportChange });
    expect(treePage.zoom()).toBe(50);
    await mouse.click(mouse.middleOf(button('Zooma in')));
    expect(treePage.zoom()).toBe(63);
    expect(onViewportChange.mock.calls).toEqual([[expect.objectContaining({ zoom: 0.625 })]]);
  });

  test('is requested but not changed when the host controls it', async () => {
    const onViewportChange = vi.fn<(viewport: unknown) => void>();
    const viewport = { x: 0, y: 0, zoom: 1 };
    await show({ defaultExpanded: 'all', viewport, onViewportChange });
    const before = treePage.rect('mal-1');
    await mouse.click(mouse.middleOf(button('Zooma ut')));
    expect(treePage.rect('mal-1').toJSON()).toEqual(before.toJSON());
    expect(onViewportChange.mock.calls).toEqual([[expect.objectContaining({ zoom: 0.8 })]]);
  });

  test('of the host is shown, and never reported back', async () => {
    const onViewportChange = vi.fn<(viewport: unknown) => void>();
    const at = (zoom: number) => (
      <GoalTree plan={plan} viewport={{ x: 0, y: 0, zoom }} onViewportChange={onViewportChange} />
    );
    const screen = render(at(0.5));
    await host.settle();
    expect(treePage.zoom()).toBe(50);
    screen.rerender(at(0.75));
    await host.settle();
    expect(treePage.zoom()).toBe(75);
    expect(onViewportChange).not.toHaveBeenCalled();
  });

  test('controlled by a host that sets it moves once for each gesture', async () => {
    const told = await showHeld();
    button('Zooma in').click();
    await host.settle();
    expect(treePage.zoom()).toBe(125);
    expect(told).toHaveLength(1);
    const before = treePage.rect('mal-3');
    await mouse.drag({ x: 900, y: 600 }, { x: 100, y: 0 });
    await host.settle();
    expect(treePage.rect('mal-3').left).toBeCloseTo(before.left + 100, 0);
    expect(told.length).toBeLessThanOrEqual(1 + 5);
  });

  test('controlled by a host is never requested beyond the content', async () => {
    const told = await showHeld();
    await mouse.drag({ x: 300, y: 600 }, { x: 800, y: 0 });
    await host.settle();
    expect(treePage.rect('vision').left).toBeLessThan(100);
    expect(told.filter(({ x }) => x > 0)).toEqual([]);
  });

  /** Renders a tree whose host sets every viewport that it is told of; returns those viewports. */
  async function showHeld() {
    const told: Viewport[] = [];
    function Host() {
      const [viewport, setViewport] = useState({ x: 0, y: 0, zoom: 1 });
      const note = (next: Viewport) => {
        told.push(next);
        setViewport(next);
      };
      return (
        <GoalTree plan={plan} defaultExpanded="all" viewport={viewport} onViewportChange={note} />
      );
    }
    render(<Host />);
    await host.settle();
    return told;
  }
});
