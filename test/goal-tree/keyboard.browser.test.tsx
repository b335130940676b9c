/** The tree view pattern of the ARIA Authoring Practices, for a tree with its root on the left. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, type Plan } from '../../src/index';
import { namndplan2024, regionplan2020 } from '../../src/example';
import { host } from '../support/host';
import { press, pressWith } from '../support/press';
import { treePage } from '../support/treePage';

const { ids, item, focused, opened, selected } = treePage;
const GOALS = [1, 2, 3, 4, 5, 6, 7].map((number) => `mal-${number}`);

beforeEach(() => host.set());

async function show(
  expanded: readonly string[] | 'all',
  start?: string,
  plan: Plan = namndplan2024,
) {
  render(<GoalTree plan={plan} defaultExpanded={expanded} />);
  await host.settle();
  item(start ?? ids()[0] ?? '').focus();
}

describe('Down and Up', () => {
  test('Down steps through every item in order, stops at the last, opens nothing', async () => {
    await show('all');
    for (const id of ids().slice(1)) {
      await press('ArrowDown');
      expect(focused()).toBe(id);
      expect(treePage.tabStops()).toEqual([item(id)]);
    }
    await press('ArrowDown');
    expect(focused()).toBe(ids().at(-1));
    expect(selected()).toEqual([]);
  });

  test('Up steps back through every item, and stops at the first', async () => {
    await show('all', 'uppdrag-2', regionplan2020);
    for (const id of ids().slice(0, ids().indexOf('uppdrag-2')).toReversed()) {
      await press('ArrowUp');
      expect(focused()).toBe(id);
    }
    await press('ArrowUp');
    expect(focused()).toBe('vision');
  });

  test('closed branches are skipped and stay closed', async () => {
    await show(['vision']);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused()).toBe('mal-3');
    expect(opened()).toEqual(['vision']);
  });
});

describe('Right', () => {
  test('opens a closed parent, which keeps the focus', async () => {
    await show(['vision'], 'mal-1');
    await press('ArrowRight');
    expect(focused()).toBe('mal-1');
    expect(opened()).toEqual(['vision', 'mal-1']);
  });

  test('goes from an open parent to its first child', async () => {
    await show(['vision', 'mal-1'], 'mal-1');
    await press('ArrowRight');
    expect(focused()).toBe('delmal-1-1');
  });

  test('does nothing on a leaf', async () => {
    await show('all', 'indikator-1-1-1');
    await press('ArrowRight');
    expect(focused()).toBe('indikator-1-1-1');
  });
});

describe('Left', () => {
  test('closes an open parent, which keeps the focus', async () => {
    await show(['vision', 'mal-1'], 'mal-1');
    await press('ArrowLeft');
    expect(focused()).toBe('mal-1');
    expect(opened()).toEqual(['vision']);
  });

  test('goes from a leaf and from a closed parent to the parent, which stays open', async () => {
    await show(['vision', 'mal-1', 'delmal-1-1'], 'indikator-1-1-1');
    await press('ArrowLeft');
    expect(focused()).toBe('delmal-1-1');
    await press('ArrowLeft', 'ArrowLeft');
    expect(focused()).toBe('mal-1');
    expect(opened()).toEqual(['vision', 'mal-1']);
  });

  test('does nothing on a closed root', async () => {
    await show([]);
    await press('ArrowLeft');
    expect(focused()).toBe('vision');
    expect(opened()).toEqual([]);
  });

  test('closes the whole tree from the bottom up, item by item', async () => {
    await show('all', undefined, regionplan2020);
    for (const id of ids().toReversed()) {
      item(id).focus();
      const wasOpen = item(id).getAttribute('aria-expanded') === 'true';
      const parent = regionplan2020.nodes.find((node) => node.id === id)?.parent;
      await press('ArrowLeft');
      expect(focused()).toBe(wasOpen ? id : parent);
      expect(item(id).getAttribute('aria-expanded')).toBe(wasOpen ? 'false' : null);
    }
    expect(ids()).toEqual(['vision']);
  });
});

describe('Home and End', () => {
  test('go to the first and the last visible item, and open nothing', async () => {
    await show(['vision'], 'mal-4');
    await press('End');
    expect(focused()).toBe('mal-7');
    await press('Home');
    expect(focused()).toBe('vision');
    expect(opened()).toEqual(['vision']);
  });

  test('reach the ends of an open tree', async () => {
    await show('all', 'mal-4');
    await press('End');
    expect(focused()).toBe(ids().at(-1));
    await press('Home');
    expect(focused()).toBe(ids()[0]);
  });
});

describe('Letters', () => {
  const label = (id: string) => namndplan2024.nodes.find((node) => node.id === id)?.name ?? '';

  test('one letter, repeated, steps through the matches and wraps around', async () => {
    await show(['vision']);
    const letter = label('mal-1').charAt(0).toLowerCase();
    const matches = GOALS.filter((id) => label(id).toLowerCase().startsWith(letter));
    for (const id of [...matches, matches[0]]) {
      await press(letter);
      expect(focused()).toBe(id);
    }
    expect(opened()).toEqual(['vision']);
  });

  test('a letter without a match leaves the focus', async () => {
    await show('all', 'mal-2');
    await press('q');
    expect(focused()).toBe('mal-2');
  });

  test('several letters search for what begins with all of them', async () => {
    await show('all');
    const wanted = 'delmal-1-2';
    await press(...label(wanted).slice(0, 12).toLowerCase());
    expect(label(focused()).slice(0, 12)).toBe(label(wanted).slice(0, 12));
  });

  test.each([
    ['ö', 'g1'],
    ['Ä', 'g2'],
    ['å', 'g3'],
    ['o', 'g4'],
    ['A', 'g0'],
  ])('%s is a letter of its own, large or small', async (letter, id) => {
    const names = ['Arbete', 'Ökad hälsa', 'Ängar', 'Åtgärder', 'Omsorg'];
    const nodes = names.map((name, index) => ({ id: `g${index}`, level: 'mal', name }));
    await show([], undefined, { ...namndplan2024, id: 'letters', nodes });
    await press(letter);
    expect(focused()).toBe(id);
  });

  test('nodes in closed branches are not found', async () => {
    await show(['vision']);
    const hidden = label('indikator-1-1-1').slice(0, 8).toLowerCase();
    await press(...hidden);
    expect(ids()).toEqual(['vision', ...GOALS]);
    expect([...ids()]).toContain(focused());
  });

  test('do nothing while the focus is outside the tree', async () => {
    await show(['vision'], 'mal-2');
    treePage.button('Öppna alla').focus();
    await press('t', '*', '-');
    expect(opened()).toEqual(['vision']);
    expect(treePage.zoom()).toBe(100);
  });
});

describe('The asterisk', () => {
  test('opens all siblings and nothing deeper', async () => {
    await show(['vision'], 'mal-3');
    await press('*');
    expect(focused()).toBe('mal-3');
    expect(opened()).toEqual(['vision', ...GOALS]);
  });

  test('leaves cousins closed', async () => {
    await show(['vision', 'mal-1', 'mal-2'], 'delmal-1-1');
    await press('*');
    const open = opened();
    expect(open).toContain('delmal-1-1');
    expect(open).toContain('delmal-1-2');
    expect(open.filter((id) => id.startsWith('delmal-2'))).toEqual([]);
  });
});

describe('Selection', () => {
  test.each(['Enter', ' '])('%j selects the focused item and keeps the focus', async (key) => {
    await show('all', 'delmal-1-1');
    await press(key);
    expect(selected()).toEqual(['delmal-1-1']);
    expect(focused()).toBe('delmal-1-1');
    expect(item('delmal-1-1').getAttribute('aria-expanded')).toBe('true');
  });

  test('does not follow the focus, and is of at most one item', async () => {
    await show('all', 'mal-1');
    await press('Enter', 'ArrowDown');
    expect(selected()).toEqual(['mal-1']);
    await press('Enter');
    expect(selected()).toEqual(['delmal-1-1']);
  });

  test('Escape clears it', async () => {
    await show('all', 'mal-1');
    await press('Enter', 'Escape');
    expect(selected()).toEqual([]);
    expect(focused()).toBe('mal-1');
  });
});

describe('Other keys', () => {
  test.each([
    ['Control', 'ArrowDown'],
    ['Alt', 'ArrowLeft'],
    ['Meta', 'ArrowRight'],
    ['Control', 'Home'],
    ['Control', 'a'],
    ['Alt', 'Enter'],
  ] as const)('%s with %s is left to the browser', async (modifier, key) => {
    await show(['vision'], 'mal-2');
    const passed: boolean[] = [];
    const note = (event: KeyboardEvent) => {
      if (event.key === key) passed.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('keydown', note);
    await pressWith(modifier, key);
    document.removeEventListener('keydown', note);
    expect(passed).toEqual([true]);
    expect(focused()).toBe('mal-2');
    expect(opened()).toEqual(['vision']);
    expect(selected()).toEqual([]);
  });

  test.each(['F5', 'PageDown', 'ContextMenu'])('%s is left to the browser', async (key) => {
    await show(['vision'], 'mal-2');
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    item('mal-2').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test('Escape is left to the browser when nothing is selected', async () => {
    await show(['vision'], 'mal-2');
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    item('mal-2').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

test('Keys lead through the regionplan to its last uppdrag', async () => {
  await show('all', undefined, regionplan2020);
  await press('End');
  expect(item(focused()).dataset['level']).toBe('uppdrag');
});
