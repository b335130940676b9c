/** Every zoom action has a button and a key. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { chart } from '../../src/messages/sv/chart';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { button, item, zoom, header } = treePage;

beforeEach(async () => {
  await host.set();
  render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
  await host.settle();
});

async function click(name: string) {
  button(name).click();
  await host.settle();
}

describe('The buttons', () => {
  test('zoom in and out by steps, and show the zoom in words', async () => {
    await click('Zooma in');
    expect(zoom()).toBe(125);
    expect(button('125 %, Visa i 100 %').textContent).toBe('125 %');
    await click('Zooma ut');
    await click('Zooma ut');
    expect(zoom()).toBe(80);
  });

  test('go back to 100 per cent', async () => {
    await click('Zooma ut');
    await click('80 %, Visa i 100 %');
    expect(zoom()).toBe(100);
  });

  test('fit the tree to the width', async () => {
    await host.set({ width: 800 });
    await host.settle();
    await click(chart.fit);
    const rights = treePage.items().map((card) => card.getBoundingClientRect().right);
    expect(Math.max(...rights)).toBeLessThanOrEqual(800);
    expect(zoom()).toBeLessThan(80);
  });

  test('stop at 25 and at 200 per cent', async () => {
    for (let step = 0; step < 8; step += 1) button('Zooma ut').click();
    await host.settle();
    expect(zoom()).toBe(25);
    for (let step = 0; step < 14; step += 1) button('Zooma in').click();
    await host.settle();
    expect(zoom()).toBe(200);
  });

  test('stay under the pointer, so that repeated presses hit the same button', async () => {
    const place = mouse.middleOf(button('Zooma in'));
    for (let step = 0; step < 3; step += 1) {
      await mouse.click(place);
      await host.settle();
    }
    expect(zoom()).toBe(195);
  });

  test('are 24 pixels or more each way', () => {
    for (const each of document.querySelectorAll('.maltrad-toolbar button')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('The keys', () => {
  test('plus, minus and zero do the same while the tree has the focus', async () => {
    item('vision').focus();
    await press('+');
    expect(zoom()).toBe(125);
    await press('-', '-');
    expect(zoom()).toBe(80);
    await press('0');
    expect(zoom()).toBe(100);
    expect(treePage.focused()).toBe('vision');
  });
});

test('Zooming renders no card', async () => {
  const observer = new MutationObserver(() => {});
  observer.observe(treePage.tree(), { subtree: true, childList: true, attributes: true });
  await click('Zooma ut');
  await click('Zooma in');
  const changed = observer.takeRecords().filter(({ attributeName }) => attributeName !== 'style');
  observer.disconnect();
  expect(changed).toEqual([]);
});

test('The headings stay above their columns at every zoom', async () => {
  for (const name of ['Zooma ut', 'Zooma ut', 'Zooma in', 'Zooma in', 'Zooma in']) {
    await click(name);
    for (const [depth, id] of ['vision', 'mal-1', 'delmal-1-1', 'indikator-1-1-1'].entries()) {
      const head = header().querySelector(`[data-level="${depth}"]`);
      // A column of which hardly anything is in view has no heading.
      if (!head && treePage.rect(id).right < 24 + 48) continue;
      const left = head?.getBoundingClientRect().left ?? 0;
      expect(left).toBeCloseTo(Math.max(24, treePage.rect(id).left), 0);
    }
  }
});
