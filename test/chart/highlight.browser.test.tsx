/**
 * Nodes that stand out while the others are faded: in the tree, in the chart, and across views of a page.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { goalsOfUnit, unitsOfGoal } from '../../src/core';
import { electedOrganisation, namndplan2024, regionplan2020 } from '../../src/example';
import { GoalTree, OrganisationChart, type Highlight } from '../../src/index';
import { LinkedPage } from '../../stories/pages/LinkedPage';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { button, focused, item, one } = treePage;
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const tenGoals = idsOf(goalsOfUnit(regionplan2020, 'PN'));

/** Ids of the nodes that stand out, or that are faded, in a view. */
const marked = (mark: 'highlighted' | 'faded', view = 'goal-tree') =>
  [...document.querySelectorAll(`.maltrad-${view} [data-${mark}='true']`)].map(treePage.idOf);
const note = (view = 'goal-tree') =>
  one(`.maltrad-${view} .maltrad-highlight-note output`).textContent;

function treeWith(highlight: Highlight | undefined, plan = regionplan2020) {
  return <GoalTree plan={plan} highlight={highlight} />;
}

beforeEach(() => host.set({ height: 1600 }));

describe('The goals of a unit in the tree', () => {
  test('stand out, exactly the ten of Patientnämnden, and the others fade', async () => {
    render(treeWith({ ids: tenGoals, label: 'Patientnämnden' }));
    await host.settle();
    expect(tenGoals).toHaveLength(10);
    expect(marked('highlighted').toSorted()).toEqual(tenGoals.toSorted());
    expect(marked('faded')).toHaveLength(treePage.ids().length - 10);
    expect(note()).toBe('Patientnämnden: 10 framhävs, resten är nedtonat');
  });

  test('say so in their names, the others do not', () => {
    render(treeWith({ ids: tenGoals }));
    const said = treePage.items().filter(({ ariaLabel }) => ariaLabel?.endsWith(', framhävs'));
    expect(said.map(treePage.idOf).toSorted()).toEqual(tenGoals.toSorted());
    expect(note()).toMatch(/^10 framhävs/);
  });

  test('are revealed in closed branches, which the reader may close again', async () => {
    const ids = ['indikator-3-1-1'];
    const tree = (highlight?: Highlight) => (
      <GoalTree plan={namndplan2024} defaultExpanded={['vision']} highlight={highlight} />
    );
    const screen = render(tree());
    expect(treePage.find('indikator-3-1-1')).toBeUndefined();
    screen.rerender(tree({ ids }));
    await expect.poll(() => marked('highlighted')).toEqual(ids);
    item('mal-3').focus();
    await press('ArrowLeft');
    screen.rerender(tree({ ids: [...ids] }));
    await host.settle();
    expect(marked('highlighted')).toEqual([]);
  });

  test('that do not exist leave everything faded, which is stated', () => {
    render(treeWith({ ids: [], label: 'Revision' }));
    expect(note()).toBe('Revision: inget att framhäva här');
    expect(marked('faded')).toHaveLength(treePage.ids().length);
    expect(() => button('Gå till nästa')).toThrow('No button');
  });

  test('can be visited one after another, starting over at the end', async () => {
    render(treeWith({ ids: ['mal-2', 'mal-7'] }));
    await host.settle();
    const visited: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      button('Gå till nästa').focus();
      await press('Enter');
      visited.push(focused());
    }
    expect(visited).toEqual(['mal-2', 'mal-7', 'mal-2']);
  });

  test('stand out until the host ends the highlight', async () => {
    const onClear = vi.fn<() => void>();
    const screen = render(
      <GoalTree plan={regionplan2020} highlight={{ ids: tenGoals }} onHighlightClear={onClear} />,
    );
    button('Sluta framhäva').focus();
    await press('Enter');
    expect(onClear).toHaveBeenCalledOnce();
    expect(document.activeElement?.closest('.maltrad-toolbar')).not.toBeNull();
    expect(marked('highlighted')).toHaveLength(10);
    screen.rerender(treeWith(undefined));
    expect([marked('highlighted'), marked('faded'), note()]).toEqual([[], [], '']);
  });

  test('have no button for that without a callback', () => {
    render(treeWith({ ids: tenGoals }));
    expect(() => button('Sluta framhäva')).toThrow('No button');
  });
});

describe('On a page with chart, tree and matrix', () => {
  async function showPage() {
    render(
      <LinkedPage
        heading="Vem svarar"
        introduction=""
        plan={regionplan2020}
        organisation={electedOrganisation}
      />,
    );
    await host.settle();
  }
  const inView = (view: string, id: string) => one(`.maltrad-${view} [data-node-id="${id}"]`);

  test('a board that is chosen in the chart has its goals in the tree and its column in the matrix', async () => {
    await showPage();
    await mouse.click(mouse.middleOf(inView('organisation-chart', 'PN')));
    await expect.poll(() => marked('highlighted').toSorted()).toEqual(tenGoals.toSorted());
    expect(note()).toContain('Patientnämnd');
    const heads = [...document.querySelectorAll('.maltrad-goal-matrix thead [aria-pressed=true]')];
    expect(heads.map((each) => each.getAttribute('title'))).toContain('Patientnämnden');
  });

  test('the keyboard does the same', async () => {
    await showPage();
    inView('organisation-chart', 'PN').focus();
    await press('Enter');
    await expect.poll(() => marked('highlighted')).toHaveLength(10);
  });

  test('a goal that is chosen in the tree has its units in the chart', async () => {
    await showPage();
    await mouse.click(mouse.middleOf(inView('goal-tree', 'mal-6')));
    const units = idsOf(unitsOfGoal(regionplan2020, 'mal-6'));
    await expect
      .poll(() => marked('highlighted', 'organisation-chart').toSorted())
      .toEqual(units.toSorted());
    expect(note('organisation-chart')).toMatch(/^6 .*: \d framhävs, resten är nedtonat$/);
  });

  test('a unit without goals says so, and clearing it restores everything', async () => {
    await showPage();
    await mouse.click(mouse.middleOf(inView('organisation-chart', 'REV')));
    await expect.poll(() => note()).toBe('Revision: inget att framhäva här');
    button('Sluta framhäva').click();
    await expect.poll(() => note()).toBe('');
    expect([marked('faded'), treePage.selected()]).toEqual([[], []]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in what fades, %s', async (theme) => {
    await host.set({ height: 1600, theme });
    await showPage();
    inView('organisation-chart', 'PN').click();
    inView('goal-tree', 'mal-6').click();
    await expect.poll(() => marked('highlighted')).toHaveLength(10);
    await host.settle();
    expect(await axeFindings()).toEqual([]);
  });
});

test('Units stand out in a chart in the same way', async () => {
  render(
    <OrganisationChart organisation={electedOrganisation} highlight={{ ids: ['HSN-AU', 'RUN'] }} />,
  );
  await host.settle();
  expect(marked('highlighted', 'organisation-chart')).toEqual(['RUN', 'HSN-AU']);
});
