/** Branches that have not been loaded, and figures that could not be fetched. */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const LEVELS: Plan['levels'] = [
  { id: 'mål', name: 'Mål', kind: 'goal' },
  { id: 'delmål', name: 'Delmål', plural: 'delmål', kind: 'goal' },
  { id: 'indikator', name: 'Indikator', kind: 'indicator' },
];

const ROOTS: Plan['nodes'] = [
  { id: 'a', level: 'mål', name: 'Påhittat mål', childCount: 12 },
  { id: 'b', level: 'indikator', name: 'Påhittat mått', childCount: 1 },
];

const CHILDREN: Plan['nodes'] = Array.from({ length: 12 }, (_, at) => ({
  id: `a${at}`,
  level: 'delmål',
  name: `Påhittat delmål ${at}`,
  parent: 'a',
}));

const plan: Plan = { id: 'plan', title: 'Påhittad plan', levels: LEVELS, nodes: ROOTS };
const loadedPlan: Plan = { ...plan, nodes: [...ROOTS, ...CHILDREN] };

const nameOf = (id: string) => treePage.item(id).getAttribute('aria-label');

beforeEach(() => host.set());

describe('A branch that is not loaded', () => {
  test('is opened only by the reader, who sees how many nodes are hidden', async () => {
    render(<GoalTree plan={plan} />);
    await host.settle();
    expect(treePage.ids()).toEqual(['a', 'b']);
    expect(treePage.toggle('a').dataset['count']).toBe('+12');
    expect(nameOf('a')).toContain('innehåller 12 delmål');
  });

  test('is one card that states, also in its name, how many nodes will be loaded', async () => {
    render(<GoalTree plan={plan} defaultExpanded="all" />);
    await host.settle();
    expect(treePage.ids()).toEqual(['a', 'a#unloaded', 'b', 'b#unloaded']);
    expect(nameOf('a#unloaded')).toBe('Delmål, Inte hämtat än: 12 delmål');
    expect(treePage.item('a#unloaded').textContent).toContain('Inte hämtat än: 12 delmål');
    expect(treePage.item('a#unloaded').hasAttribute('aria-expanded')).toBe(false);
    expect(await axeFindings(treePage.one('.maltrad'))).toEqual([]);
  });

  test('counts records where their level has no name', async () => {
    render(<GoalTree plan={plan} defaultExpanded="all" />);
    await host.settle();
    expect(nameOf('b#unloaded')).toContain('Inte hämtat än: 1 post');
  });

  test('is in English on request', async () => {
    render(<GoalTree plan={plan} defaultExpanded="all" locale="en" />);
    await host.settle();
    expect(nameOf('b#unloaded')).toContain('Not loaded yet: 1 record');
  });

  test('keeps every key working, also when it is loaded while it has the focus', async () => {
    const onExpandedChange = vi.fn<(expanded: readonly string[] | 'all') => void>();
    const tree = (of: Plan) => <GoalTree plan={of} onExpandedChange={onExpandedChange} />;
    const screen = render(tree(plan));
    await host.settle();
    treePage.item('a').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onExpandedChange).toHaveBeenCalledWith(['a']);
    await userEvent.keyboard('{ArrowRight}');
    expect(treePage.focused()).toBe('a#unloaded');
    await userEvent.keyboard('{ArrowRight}');
    expect(treePage.focused()).toBe('a#unloaded');
    screen.rerender(tree(loadedPlan));
    await host.settle();
    expect(treePage.focused()).toBe('a');
    await userEvent.keyboard('{ArrowRight}');
    expect(treePage.focused()).toBe('a0');
  });

  test('disappears when everything has been loaded', async () => {
    const screen = render(<GoalTree plan={plan} defaultExpanded="all" />);
    screen.rerender(<GoalTree plan={loadedPlan} defaultExpanded="all" />);
    await host.settle();
    expect(treePage.find('a#unloaded')).toBeUndefined();
    treePage.toggle('a').click();
    await host.settle();
    expect(treePage.toggle('a').dataset['count']).toBe('+12');
  });
});

describe('The card of a branch that is not loaded', () => {
  test('can be focused but not selected, since it has no details', async () => {
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    render(<GoalTree plan={plan} defaultExpanded={['a']} onSelectedChange={onSelectedChange} />);
    await host.settle();
    await userEvent.click(treePage.item('a#unloaded'));
    expect(onSelectedChange).not.toHaveBeenCalled();
    expect(treePage.item('a#unloaded').getAttribute('tabindex')).toBe('0');
    await userEvent.click(treePage.item('a'));
    expect(onSelectedChange).toHaveBeenCalledWith('a');
  });
});

describe('Figures that could not be fetched', () => {
  const measured: Plan = {
    ...plan,
    nodes: [
      {
        id: 'm',
        level: 'indikator',
        name: 'Påhittat mått',
        measure: { unit: '%', direction: 'increase' },
        targets: [{ form: 'floor', value: 80 }],
      },
    ],
  };
  const followUp: FollowUp = {
    id: 'uppföljning',
    planId: 'plan',
    title: 'Påhittad uppföljning',
    date: '2026-11-23',
    observations: [{ of: 'm', period: '2025', value: 84, nature: 'outcome' }],
    unavailable: [{ of: 'm', system: 'Kolada' }],
  };
  const mark = () => treePage.item('m').querySelector('[data-mark=unavailable]');

  test('are marked on the card and in its name', async () => {
    render(<GoalTree plan={measured} followUp={followUp} />);
    await host.settle();
    expect(mark()?.getAttribute('title')).toBe('Kunde inte hämtas från Kolada');
    expect(nameOf('m')).toContain('Kunde inte hämtas från Kolada');
    expect(treePage.item('m').textContent).toContain('84');
  });

  test('are no longer marked when they arrive', async () => {
    const { unavailable: _unavailable, ...fetched } = followUp;
    const screen = render(<GoalTree plan={measured} followUp={followUp} />);
    screen.rerender(<GoalTree plan={measured} followUp={fetched} />);
    await host.settle();
    expect(mark()).toBeNull();
  });
});
