/** Only visible cards are mounted, without any loss to readers. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { largePlan } from '../support/largePlan';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { items, item, ids, header } = treePage;
const MOST = 200;

beforeEach(() => host.set());

describe('Of a thousand open nodes', () => {
  beforeEach(async () => {
    render(<GoalTree plan={largePlan(1000)} defaultExpanded="all" />);
    await host.settle();
  });

  test('fewer than two hundred are mounted, wherever the view is', async () => {
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      window.scrollTo(0, share * document.documentElement.scrollHeight);
      await host.settle();
      expect(items().length).toBeLessThan(MOST);
      expect(items().filter((card) => treePage.seenHeight(card) > 0).length).toBeGreaterThan(5);
    }
  });

  test('End mounts the last one, brings it into view and focuses it', async () => {
    item('n0').focus();
    await press('End');
    await host.settle();
    expect(treePage.focused()).toBe('n110');
    expect(treePage.seenHeight(item('n110'))).toBeCloseTo(treePage.rect('n110').height, 0);
  });

  test('the focused one stays when it is scrolled out of view', async () => {
    item('n11').focus();
    window.scrollTo(0, document.documentElement.scrollHeight);
    await host.settle();
    expect(treePage.focused()).toBe('n11');
    expect(items().length).toBeLessThan(MOST);
    await press('ArrowDown');
    await host.settle();
    expect(treePage.seenHeight(item(treePage.focused()))).toBeGreaterThan(20);
  });

  test('the mounted ones state their correct position', async () => {
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await host.settle();
    for (const card of items()) {
      const number = Number(treePage.idOf(card).slice(1));
      if (number === 0) continue;
      const parent = Math.floor((number - 1) / 10);
      const setSize = Math.min(10, 999 - parent * 10);
      expect(card.getAttribute('aria-posinset')).toBe(String(((number - 1) % 10) + 1));
      expect(card.getAttribute('aria-setsize')).toBe(String(setSize));
    }
  });

  test('they are in reading order', async () => {
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await host.settle();
    const last = items().at(-1)?.getBoundingClientRect().top ?? 0;
    expect(last).toBeGreaterThan(0);
    const path = (id: string): number[] => {
      const number = Number(id.slice(1));
      return number === 0 ? [0] : [...path(`n${Math.floor((number - 1) / 10)}`), number];
    };
    const paths = ids().map((id) =>
      path(id)
        .map((part) => String(part).padStart(4, '0'))
        .join(),
    );
    expect(paths).toEqual(paths.toSorted());
  });
});

test('A small tree is mounted whole, so that the page can be searched and printed', async () => {
  render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
  await host.settle();
  expect(ids()).toHaveLength(namndplan2024.nodes.length);
});

describe('The header row', () => {
  beforeEach(async () => {
    render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
    await host.settle();
  });

  test('names the levels over their columns', () => {
    const names = [...header().querySelectorAll('.maltrad-header-level')].map(
      (each) => each.textContent,
    );
    expect(names).toEqual(['Vision', 'Mål', 'Delmål', 'Indikator']);
  });

  test('stays at the top of the window all the way down', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      window.scrollTo(0, share * document.documentElement.scrollHeight);
      await host.settle();
      expect(header().getBoundingClientRect().top).toBe(0);
    }
  });

  const parentOf = (id: string) =>
    namndplan2024.nodes.find((node) => node.id === id)?.parent ?? undefined;
  const nameOf = (id: string) => {
    const node = namndplan2024.nodes.find((each) => each.id === id);
    return [node?.number, node?.name].filter(Boolean).join(' ');
  };

  /** Visible cards with an ancestor that is neither visible nor named. */
  function lost(): string[] {
    const named = [...header().querySelectorAll('button')].map((each) => each.textContent);
    const enough = 16;
    return ids()
      .filter((id) => treePage.seenHeight(item(id)) >= enough)
      .flatMap((id) => {
        const above: string[] = [];
        for (let up = parentOf(id); up !== undefined; up = parentOf(up)) above.push(up);
        return above
          .filter((up) => treePage.seenHeight(item(up)) < enough && !named.includes(nameOf(up)))
          .map((up) => `${id} without ${up} at ${window.scrollY}`);
      });
  }

  test('names every ancestor of a visible card that is out of sight', async () => {
    const missing: string[] = [];
    const { scrollHeight } = document.documentElement;
    for (let y = 0; y < scrollHeight; y += 97) {
      window.scrollTo(0, y);
      await host.frame();
      await host.frame();
      missing.push(...lost());
    }
    expect(missing).toEqual([]);
  });

  test('names no ancestor that is fully visible, and links to those it names', async () => {
    window.scrollTo(0, document.documentElement.scrollHeight * 0.6);
    await host.settle();
    for (const button of header().querySelectorAll('button')) {
      const named = ids().find((id) => nameOf(id) === button.textContent);
      if (named === undefined) continue;
      const { height } = treePage.rect(named);
      expect(treePage.seenHeight(item(named))).toBeLessThan(height);
    }
  });
});

test('On a phone, the header row names what is to the left of the view', async () => {
  await host.set({ width: 390, height: 700 });
  render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
  await host.settle();
  item('indikator-1-1-1').focus();
  await press('ArrowDown');
  await host.settle();
  const named = [...header().querySelectorAll('.maltrad-header-ancestor')].map(
    (each) => each.textContent,
  );
  expect(named.some((name) => name.startsWith('1 '))).toBe(true);
});
