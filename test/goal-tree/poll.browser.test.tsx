/** On a page that polls its figures, only cards with new content render again. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const goal = (id: string, parent?: string) => ({ id, level: 'mål', name: `Mål ${id}`, parent });
const indicator = (id: string, parent: string) => ({
  id,
  level: 'indikator',
  name: `Indikator ${id}`,
  parent,
  measure: { unit: '%', direction: 'increase' as const },
  targets: [{ form: 'floor' as const, value: 80, tolerance: 5 }],
});

const PLAN: Plan = {
  id: 'plan',
  title: 'Påhittad plan',
  levels: [
    { id: 'mål', name: 'Mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', kind: 'indicator' },
  ],
  rules: [{ kind: 'worst' }],
  nodes: [
    goal('topp'),
    goal('a', 'topp'),
    goal('b', 'topp'),
    indicator('a1', 'a'),
    indicator('a2', 'a'),
    indicator('b1', 'b'),
    indicator('b2', 'b'),
  ],
};

/** A copy as a server would send it: equal in content, but every object is new. */
function fetched(valueOfA1: number): FollowUp {
  const values = { a1: valueOfA1, a2: 90, b1: 85, b2: 95 };
  return {
    id: 'f',
    planId: 'plan',
    title: 'Påhittad uppföljning',
    date: '2025-12-31',
    fictional: true,
    observations: Object.entries(values).map(([of, value]) => ({ of, period: '2025', value })),
  };
}

const tree = (followUp: FollowUp) => (
  <GoalTree plan={PLAN} followUp={followUp} defaultExpanded="all" />
);

/** Ids of the cards in which anything changes while this runs. */
async function changedCards(meanwhile: () => void): Promise<string[]> {
  const ids = new Set<string>();
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const id = element?.closest('[data-node-id]')?.getAttribute('data-node-id');
      if (id) ids.add(id);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  meanwhile();
  await host.settle();
  note(observer.takeRecords());
  observer.disconnect();
  return [...ids].toSorted();
}

beforeEach(() => host.set());

test('A poll that changes one value redraws the card of its indicator and those above it', async () => {
  const { rerender } = render(tree(fetched(88)));
  await host.settle();
  const items = treePage.items();
  expect(await changedCards(() => rerender(tree(fetched(40))))).toEqual(['a', 'a1', 'topp']);
  expect(treePage.item('topp').textContent).toContain('Ej uppfyllt');
  expect(treePage.items()).toEqual(items);
});

test('A poll that changes nothing redraws nothing', async () => {
  const { rerender } = render(tree(fetched(88)));
  await host.settle();
  expect(await changedCards(() => rerender(tree(fetched(88))))).toEqual([]);
});
