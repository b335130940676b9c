/**
 * A tree with a filter: matching nodes with the paths to them, how much is hidden, and how to show
 * everything again.
 */
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { ancestors, planStatuses } from '../../src/core';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { GoalTree, type FollowUp, type GoalTreeProps, type Plan } from '../../src/index';
import { levelCount } from '../../src/model/plan/levelName';
import type { Level } from '../../src/model/plan/plan';
import type { PlanItem } from '../../src/model/plan/planTree';
import { statusKey } from '../../src/status/scale/verdict';
import { IntranetPage } from '../../stories/pages/IntranetPage';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { item, ids, opened, focused, button, one } = treePage;
const [, august, annual] = exampleFollowUps;

beforeEach(() => host.set());

function treeWith(props: Partial<GoalTreeProps> = {}) {
  return <GoalTree plan={namndplan2024} followUp={august} {...props} />;
}

async function show(props: Partial<GoalTreeProps> = {}) {
  const screen = render(treeWith(props));
  await host.settle();
  return screen;
}

/** A host that keeps the filter in its own state. */
function Host({ filter: first = [], ...props }: Partial<GoalTreeProps>) {
  const [filter, setFilter] = useState(first);
  return treeWith({ ...props, filter, onFilterChange: setFilter });
}

async function showHeld(props: Partial<GoalTreeProps>) {
  render(<Host {...props} />);
  await host.settle();
}

/** Nodes with these statuses, those nodes and the paths to them in order, and the number left out. */
function expected(keys: readonly string[], followUp: FollowUp | undefined = august) {
  const { tree, of } = planStatuses(namndplan2024, followUp);
  const all = [...tree.nodeById.values()];
  const wanted = all.filter(({ id }) => {
    const status = of(id);
    return status !== undefined && keys.includes(statusKey(status.verdict, status.scale));
  });
  const kept = new Set(wanted.flatMap((node) => [node, ...ancestors(node)]).map(({ id }) => id));
  return {
    wanted: wanted.map(({ id }) => id),
    kept: namndplan2024.nodes.map(({ id }) => id).filter((id) => kept.has(id)),
    note: noteOf(wanted),
  };
}

/** The number of matching nodes of each level, in words, without those that the legend does not count. */
function noteOf(wanted: readonly { data: PlanItem }[]): string {
  const counts = new Map<Level, number>();
  for (const { data } of wanted) {
    if (data.kind !== 'node' || data.node.placeholder || data.node.duplicateOf) continue;
    counts.set(data.level, (counts.get(data.level) ?? 0) + 1);
  }
  const { levels: inOrder } = namndplan2024;
  const sorted = [...counts].toSorted(([a], [b]) => inOrder.indexOf(a) - inOrder.indexOf(b));
  const levels = sorted.map(([level, count]) => levelCount(level, count, 'sv'));
  return `${new Intl.ListFormat('sv').format(levels)} visas, med vägen dit`;
}

const note = () => one('.maltrad-filter-note output').textContent;
const hasButton = (name: string) =>
  [...document.querySelectorAll('button')].some((each) => each.textContent === name);

/** The tree's own button, as a legend in its toolbar may have one too. */
const showAll = () => one('.maltrad-filter-note button');

describe('A filter', () => {
  test.each([[['notMet']], [['met', 'notStarted']], [['partlyMet']], [['notAssessed']]])(
    'for %j keeps those nodes and the paths to them, and says how much is hidden',
    async (keys) => {
      await show({ filter: keys });
      expect([ids().toSorted(), note()]).toEqual([
        expected(keys).kept.toSorted(),
        expected(keys).note,
      ]);
      expect(one('.maltrad-filter-note output').tagName).toBe('OUTPUT');
    },
  );

  test('keeps the order of the plan and the depth of every card', async () => {
    const screen = await show({ filter: [], defaultExpanded: 'all' });
    const depths = new Map(ids().map((id) => [id, item(id).getAttribute('aria-level')]));
    const order = ids();
    screen.rerender(treeWith({ filter: ['notMet'] }));
    expect(ids()).toEqual(order.filter((id) => ids().includes(id)));
    for (const id of ids()) expect(item(id).getAttribute('aria-level')).toBe(depths.get(id));
  });

  test.each([[undefined], [[]]])(
    'of %j is no filter: nothing is hidden or stated',
    async (filter) => {
      await show({ filter, defaultExpanded: 'all' });
      expect([ids().length, note(), hasButton('Visa alla')]).toEqual([
        namndplan2024.nodes.length,
        '',
        false,
      ]);
    },
  );

  test('uses the follow-up that is shown', async () => {
    const screen = await show({ filter: ['notMet'] });
    screen.rerender(treeWith({ filter: ['notMet'], followUp: annual }));
    const { kept, note: said } = expected(['notMet'], annual);
    expect(kept).not.toEqual(expected(['notMet']).kept);
    expect([ids().toSorted(), note()]).toEqual([kept.toSorted(), said]);
  });

  test('that nothing matches says so and keeps its button', async () => {
    await showHeld({ filter: ['late'], defaultExpanded: ['vision'] });
    expect([ids(), note()]).toEqual([[], 'Inget har den statusen.']);
    await mouse.click(mouse.middleOf(button('Visa alla')));
    await host.settle();
    expect([ids().length, note()]).toEqual([8, '']);
  });

  test('with unknown keys shows what the other keys match', async () => {
    const screen = await show({ filter: ['påhittad'] });
    expect([ids(), note()]).toEqual([[], 'Inget har den statusen.']);
    screen.rerender(treeWith({ filter: ['påhittad', 'met'] }));
    expect(note()).toBe(expected(['met']).note);
  });

  test('accepts keys of more than one word', async () => {
    const levels = [
      { key: 'i hög grad', name: 'I hög grad', look: 'met' },
      { key: 'grad', name: 'Grad', look: 'notMet' },
    ] as const;
    const plan: Plan = {
      ...namndplan2024,
      scales: [{ id: 'egen', purpose: 'outcome', levels: [...levels] }],
    };
    const assessments = levels.map(({ key }, index) => ({ of: `mal-${index + 1}`, status: key }));
    const followUp = { ...august, id: 'egen', planId: plan.id, title: 'Påhittad', date: '' };
    const own: FollowUp = { ...followUp, observations: [], assessments, fictional: true };
    await show({ plan, followUp: own, filter: ['i hög grad'] });
    expect(ids()).toEqual(['vision', 'mal-1']);
  });
});

describe('"Visa alla"', () => {
  test('restores everything with one click, and what was open before', async () => {
    await showHeld({ defaultExpanded: ['vision', 'mal-2'], filter: ['notMet'] });
    item('mal-1').focus();
    await press('ArrowLeft');
    expect(item('mal-1').getAttribute('aria-expanded')).toBe('false');
    await mouse.click(mouse.middleOf(button('Visa alla')));
    await host.settle();
    expect([opened(), note()]).toEqual([['vision', 'mal-2'], '']);
    expect(hasButton('Visa alla')).toBe(false);
  });

  test('keeps the focus in the toolbar, and the selection', async () => {
    await showHeld({ filter: ['notMet'], defaultSelected: 'mal-6' });
    showAll().focus();
    await press('Enter');
    expect(document.activeElement?.closest('.maltrad-toolbar')).not.toBeNull();
    expect(treePage.selected()).toEqual(['mal-6']);
  });

  test('asks a host that controls the filter', async () => {
    const onFilterChange = vi.fn<(filter: readonly string[]) => void>();
    const screen = await show({ filter: ['met'], onFilterChange, defaultExpanded: ['vision'] });
    showAll().click();
    expect(onFilterChange.mock.calls).toEqual([[[]]]);
    expect(note()).toBe(expected(['met']).note);
    screen.rerender(treeWith({ filter: [], onFilterChange }));
    expect([opened(), note()]).toEqual([['vision'], '']);
  });

  test('is absent without a callback', async () => {
    await show({ filter: ['met'] });
    expect([note(), hasButton('Visa alla')]).toEqual([expected(['met']).note, false]);
  });
});

describe('In a filtered tree', () => {
  test('the keys step through the remaining nodes, and open and close them', async () => {
    await show({ filter: ['notMet'] });
    item('vision').focus();
    for (const id of ids().slice(1)) {
      await press('ArrowDown');
      expect(focused()).toBe(id);
    }
    await press('Home', 'ArrowDown', 'ArrowLeft');
    expect([focused(), opened().includes('mal-1')]).toEqual(['mal-1', false]);
    await press('ArrowDown');
    expect(focused()).toBe('mal-2');
    await press('ArrowUp', 'ArrowRight', 'ArrowRight');
    expect(focused()).toBe('delmal-1-1');
    await press('Enter');
    expect(treePage.selected()).toEqual(['delmal-1-1']);
  });

  test('there is one tab stop, also when the card that had it is hidden', async () => {
    const screen = await show({ filter: [], defaultExpanded: 'all' });
    item('indikator-1-1-2').focus();
    screen.rerender(treeWith({ filter: ['notMet'] }));
    expect(treePage.find('indikator-1-1-2')).toBeUndefined();
    expect(treePage.tabStops()).toHaveLength(1);
  });

  test('a closed parent counts the remaining nodes under it', async () => {
    await show({ filter: ['notMet'] });
    const { kept } = expected(['notMet']);
    const under = kept.filter((id) => /^(del|indikator-2)/.test(id) && id.includes('mal-2-'));
    const indicators = kept.filter((id) => id.startsWith('indikator-2-'));
    item('mal-2').focus();
    await press('ArrowLeft');
    const count = under.length + indicators.length;
    expect(treePage.toggle('mal-2').dataset['count']).toBe(`+${count}`);
  });

  test('a card says the same as without the filter', async () => {
    const screen = await show({ filter: ['notMet'], defaultExpanded: [] });
    const names = ids().map((id) => [id, item(id).getAttribute('aria-label')]);
    screen.rerender(treeWith({ filter: [] }));
    button('Öppna alla').click();
    await host.settle();
    expect(names).toEqual(names.map(([id]) => [id, item(id ?? '').getAttribute('aria-label')]));
    expect(item('mal-2').getAttribute('aria-label')).toMatch(/4 delmål, 9 indikatorer$/);
  });
});

describe('On a page with a legend', () => {
  const chips = () => [...document.querySelectorAll<HTMLElement>('.maltrad-legend-chip')];
  const chip = (word: string) => {
    const found = chips().find((each) => each.textContent.startsWith(word));
    if (!found) throw new Error(`No chip is called ${word}`);
    return found;
  };
  const pressed = () =>
    chips().flatMap((each) =>
      each.getAttribute('aria-pressed') === 'true' ? each.textContent : [],
    );

  beforeEach(async () => {
    render(
      <IntranetPage
        heading="Nämndplan"
        plan={namndplan2024}
        followUps={exampleFollowUps}
        defaultFollowUp={august?.id ?? ''}
      />,
    );
    await host.settle();
  });

  test.each([
    ['Uppfyllt', 'met'],
    ['Delvis uppfyllt', 'partlyMet'],
    ['Ej uppfyllt', 'notMet'],
    ['Ej påbörjad', 'notStarted'],
  ])('the chip %s shows as many nodes as it states', async (word, key) => {
    chip(word).click();
    await host.settle();
    const { kept, wanted, note: said } = expected([key]);
    expect(pressed()).toEqual([`${word} ${wanted.length}`]);
    expect([ids().toSorted(), note()]).toEqual([kept.toSorted(), said]);
  });

  test('the button of the tree releases the chips', async () => {
    const before = ids();
    chip('Uppfyllt').click();
    await host.settle();
    chip('Ej uppfyllt').click();
    await host.settle();
    expect(note()).toBe(expected(['met', 'notMet']).note);
    await mouse.click(mouse.middleOf(showAll()));
    await host.settle();
    expect([pressed(), ids(), note()]).toEqual([[], before, '']);
  });
});
