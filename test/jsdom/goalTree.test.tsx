/** A host's own test of a goal tree without a browser or stubs, and without console output. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../src/example';
import { GoalTree, NodeDetails, parsePlan, StatusLegend, type Viewport } from '../../src/index';
import { largePlan } from '../support/largePlan';

const [first, , last] = exampleFollowUps;
const item = (name: RegExp | string) => screen.getByRole('treeitem', { name });
const items = () => screen.getAllByRole('treeitem');

describe('A goal tree', () => {
  test('can be tested as in the README', async () => {
    const { value: plan } = parsePlan({
      id: 'plan',
      title: 'Vår plan',
      levels: [{ id: 'mal', name: 'Mål', kind: 'goal' }],
      nodes: [
        { id: 'a', level: 'mal', number: '1', name: 'Trygga uppväxtvillkor' },
        { id: 'b', level: 'mal', parent: 'a', name: 'Stöd i tid' },
      ],
    });
    if (!plan) throw new Error('The plan is not read');
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    render(<GoalTree plan={plan} defaultExpanded="all" onSelectedChange={onSelectedChange} />);
    await userEvent.click(screen.getByRole('treeitem', { name: /Stöd i tid/ }));
    expect(onSelectedChange).toHaveBeenCalledWith('b');
  });

  test('has every open node, findable by name', () => {
    render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
    expect(screen.getByRole('tree', { name: /^Målträd/ })).toBeDefined();
    expect(items()).toHaveLength(namndplan2024.nodes.length);
    for (const { name } of namndplan2024.nodes) {
      const labels = items().map((each) => each.getAttribute('aria-label'));
      expect(labels.some((label) => label?.includes(name))).toBe(true);
    }
    expect(item(/^Mål 4, Tillgänglig vård/).getAttribute('aria-level')).toBe('2');
  });

  test.each(['left', 'top'] as const)(
    'has them even when there are hundreds, root %s',
    (rootAt) => {
      render(<GoalTree plan={largePlan(200)} defaultExpanded="all" rootAt={rootAt} />);
      expect(document.querySelectorAll('[role=treeitem]')).toHaveLength(200);
    },
  );

  test('has numeric sizes', () => {
    render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
    expect(document.body.innerHTML).not.toContain('NaN');
    const places = [...document.querySelectorAll('.maltrad-offset[height]')];
    expect(new Set(places.map((each) => each.getAttribute('height'))).size).toBeGreaterThan(20);
  });

  test('reports what is clicked, opened and closed', async () => {
    const user = userEvent.setup();
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    render(<GoalTree plan={namndplan2024} onSelectedChange={onSelectedChange} />);
    await user.click(item(/^Mål 2,/));
    expect(onSelectedChange).toHaveBeenCalledExactlyOnceWith('mal-2');
    await user.click(screen.getByRole('button', { name: 'Öppna alla' }));
    expect(items()).toHaveLength(namndplan2024.nodes.length);
    await user.click(screen.getByRole('button', { name: 'Stäng alla' }));
    expect(items()).toHaveLength(1);
  });

  test('responds to synthetic events of a test', () => {
    render(<GoalTree plan={namndplan2024} />);
    fireEvent.mouseDown(item(/^Mål 2,/));
    fireEvent.mouseMove(document, { clientX: 50 });
    fireEvent.mouseUp(document);
    fireEvent.wheel(item(/^Mål 2,/), { deltaX: 40, ctrlKey: true });
    fireEvent.click(item(/^Mål 2,/));
    expect(item(/^Mål 2,/).getAttribute('aria-selected')).toBe('true');
  });

  test('can be navigated by keys, with the focus on the card', async () => {
    const user = userEvent.setup();
    render(<GoalTree plan={namndplan2024} defaultExpanded={[]} />);
    item(/^Vision/).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(item(/^Mål 3,/));
    await user.keyboard('{ArrowRight}{End}{Home}4{Enter}');
    expect(item(/^Mål 4,/).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('+-0{Escape}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(item(/^Vision/));
  });

  test('shows a follow-up, a comparison, a filter and a highlight', () => {
    const { rerender } = render(<GoalTree plan={namndplan2024} filter={[]} />);
    const shown = <GoalTree plan={namndplan2024} followUp={last} compareWith={first} filter={[]} />;
    rerender(shown);
    expect(items().some((each) => each.dataset['status'] === 'met')).toBe(true);
    rerender(
      <GoalTree
        plan={namndplan2024}
        followUp={last}
        filter={['met']}
        highlight={{ ids: ['mal-1'] }}
        onHighlightClear={() => {}}
        onFilterChange={() => {}}
      />,
    );
    expect(screen.getByRole('button', { name: 'Sluta framhäva' })).toBeDefined();
    rerender(shown);
    expect(screen.queryByRole('button', { name: 'Sluta framhäva' })).toBeNull();
  });

  test('zooms with its buttons, and reports to a host that controls the viewport', async () => {
    const user = userEvent.setup();
    const onViewportChange = vi.fn<(viewport: Viewport) => void>();
    const view = { x: 0, y: 0, zoom: 1 };
    render(<GoalTree plan={regionplan2020} viewport={view} onViewportChange={onViewportChange} />);
    await user.click(screen.getByRole('button', { name: 'Zooma in' }));
    expect(onViewportChange).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 1.25 }));
    await user.click(screen.getByRole('button', { name: 'Zooma ut' }));
    expect(onViewportChange).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 0.8 }));
  });

  test.each([NaN, 0, -1, Infinity])(
    'starts at the beginning when a host gives a zoom of %s',
    (zoom) => {
      const { container } = render(
        <GoalTree plan={regionplan2020} viewport={{ x: NaN, y: -Infinity, zoom }} />,
      );
      expect(items().length).toBeGreaterThan(1);
      expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
    },
  );

  test('is connected to its details and its legend by the host’s state', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(item(/^Mål 1,/));
    const details = within(screen.getByRole('region', { name: 'Om det valda målet' }));
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe('Trygga uppväxtvillkor');
    await user.click(details.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('region', { name: 'Om det valda målet' })).toBeNull();
    expect(document.activeElement).toBe(item(/^Mål 1,/));
    const before = items().length;
    await user.click(screen.getByRole('button', { name: /^Uppfyllt/ }));
    expect(items().length).not.toBe(before);
    const legend = within(screen.getByRole('region', { name: 'Statusar' }));
    await user.click(legend.getByRole('button', { name: 'Visa alla' }));
    expect(items()).toHaveLength(before);
  });

  test('leaves nothing behind when unmounted', () => {
    const { unmount } = render(<Page />);
    unmount();
    expect(document.body.textContent).toBe('');
  });
});

function Page() {
  const [selected, setSelected] = useState<string | null>(null);
  const [filter, setFilter] = useState<readonly string[]>([]);
  const told = { plan: namndplan2024, followUp: last };
  const shown = { ...told, filter, onFilterChange: setFilter };
  return (
    <>
      <GoalTree {...shown} selected={selected} onSelectedChange={setSelected}>
        <StatusLegend {...shown} />
      </GoalTree>
      {selected !== null && (
        <NodeDetails {...told} nodeId={selected} onClose={() => setSelected(null)} />
      )}
    </>
  );
}
