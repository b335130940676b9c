/** The legend of a plan's statuses: what they mean, how many nodes have them, and the filter. */
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { cdp, userEvent } from 'vitest/browser';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../src/example';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import { StatusLegend } from '../../src/status-legend/StatusLegend';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { statusCounts } from '../../src/status/overview/statusCounts';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { press } from '../support/press';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';
import { phraseText } from '../../src/messages/phrase';
import { sv } from '../../src/messages/sv/sv';

beforeAll(() => loadMessages('en'));

const { one, button } = treePage;

const [april, august] = exampleFollowUps;
const plan = namndplan2024;

/** A follow-up that says nothing of the plan. */
const WITHOUT_FIGURES: FollowUp = {
  id: 'tom',
  planId: plan.id,
  title: 'Uppföljning utan innehåll',
  report: 'annual',
  date: '2025-12-31',
  observations: [],
};

const root = () => one('section.maltrad-legend');
const buttons = () => [...root().querySelectorAll('button')];
const chips = () => buttons().filter((each) => each.hasAttribute('aria-pressed'));
const chip = (word: string) => {
  const found = chips().find((each) => each.textContent.startsWith(word));
  if (!found) throw new Error(`No status is called ${word}`);
  return found;
};
const pressed = () =>
  chips()
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map((each) => each.textContent.replace(/ \d+$/, ''));
const hasButton = (name: string) => buttons().some((each) => each.textContent === name);
const focused = () => document.activeElement?.textContent;

beforeEach(() => host.set());

describe('The statuses', () => {
  beforeEach(async () => {
    render(<StatusLegend plan={plan} followUp={august} />);
  });

  test('are in a named section with a sentence and every status in order', () => {
    expect(root().getAttribute('aria-label')).toBe('Statusar');
    expect(root().querySelector('p')?.textContent).toMatch(/^7 mål: 1 uppfyllt, 2 delvis/);
    const counts = statusCounts(planStatuses(plan, august));
    expect(chips().map((each) => each.textContent)).toEqual(
      counts.map(({ word, count }) => `${phraseText(word, sv)} ${count}`),
    );
  });

  test('each have a shape of their own beside the word', () => {
    const shapes = chips().map((each) => each.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(chips().length);
    expect(shapes).not.toContain('');
  });

  test('say that the figures are invented', () => {
    expect(root().textContent).toContain('Exempeldata');
  });

  test('are on one row of 2 rem where there is room', () => {
    const rects = chips().map((each) => each.getBoundingClientRect());
    expect(new Set(rects.map(({ top }) => top)).size).toBe(1);
    expect(new Set(rects.map(({ height }) => height))).toEqual(new Set([32]));
  });

  test('wrap where there is not, and nothing overflows', async () => {
    await host.set({ width: 320 });
    const rects = chips().map((each) => each.getBoundingClientRect());
    expect(new Set(rects.map(({ top }) => top)).size).toBeGreaterThan(1);
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});

describe('Their meaning', () => {
  beforeEach(async () => {
    render(<StatusLegend plan={plan} followUp={august} />);
  });

  test('is shown as the tooltip of a status', () => {
    expect(chip('Ej uppfyllt').title).toMatch(
      /^Målet är inte nått\. \d mål, \d delmål och \d+ indikatorer\.$/,
    );
  });

  test('opens by key, with the reasons for what is not assessed and their counts', async () => {
    const disclosure = button('Vad betyder statusarna?');
    expect(disclosure.getAttribute('aria-expanded')).toBe('false');
    expect(root().querySelector('ul')).toBeNull();
    disclosure.focus();
    await press('Enter');
    expect(disclosure.getAttribute('aria-expanded')).toBe('true');
    const counts = statusCounts(planStatuses(plan, august));
    const meanings = [
      ...one('.maltrad-legend-meanings').querySelectorAll(':scope > .maltrad-legend-meaning'),
    ];
    expect(meanings).toHaveLength(counts.length);
    for (const [index, { word, count, meaning }] of counts.entries()) {
      const text = meanings[index]?.textContent;
      expect(text?.startsWith(`${phraseText(word, sv)} ${count}${phraseText(meaning, sv)}`)).toBe(
        true,
      );
    }
    expect(root().querySelector('.maltrad-legend-reasons')?.textContent).toContain(
      'Målvärde saknas 3',
    );
    await press('Enter');
    expect(root().querySelector('ul')).toBeNull();
  });

  test('states what is counted, and forecasts separately', async () => {
    button('Vad betyder statusarna?').click();
    await expect.poll(() => root().querySelectorAll('.maltrad-legend-panel > div').length).toBe(2);
    const [counted, expected] = [...root().querySelectorAll('.maltrad-legend-panel > div')].map(
      (each) => each.textContent,
    );
    expect(counted).toMatch(/^Mål, Delmål, IndikatorUppfyllt 4Målet är nått\.1 mål/);
    expect(expected).toMatch(/^PrognoserGod 1.*Osäker 2.*Negativ 1/);
  });
});

describe('The meanings lie on top of the page', () => {
  const isOpen = () => root().querySelector('.maltrad-legend-panel') !== null;
  const below = () => one('#below').getBoundingClientRect().top;
  const disclosure = () => button('Vad betyder statusarna?');
  beforeEach(async () => {
    render(
      <>
        <StatusLegend plan={plan} followUp={august} />
        <button id="below" type="button">
          Efter
        </button>
      </>,
    );
  });

  test.each([1280, 390])('so that nothing moves when they open, %i px', async (width) => {
    await host.set({ width });
    const before = [below(), document.documentElement.scrollWidth];
    await userEvent.click(disclosure());
    await expect.poll(isOpen).toBe(true);
    const { left, right, top } = one('.maltrad-legend-panel').getBoundingClientRect();
    expect([below(), document.documentElement.scrollWidth]).toEqual(before);
    expect([left >= 0, right <= width, top < below() + 20]).toEqual([true, true, true]);
    const front = document.elementFromPoint(left + 30, below() + 4);
    expect(one('.maltrad-legend-panel').contains(front)).toBe(true);
  });

  test('close with Escape, and the focus returns to the question', async () => {
    disclosure().focus();
    await press('Enter', 'Tab');
    expect(document.activeElement).toBe(one('.maltrad-legend-panel'));
    await press('Escape');
    expect([isOpen(), document.activeElement]).toEqual([false, disclosure()]);
  });

  test('close with a press elsewhere or when the focus moves on, but not with one inside', async () => {
    await userEvent.click(disclosure());
    await expect.poll(isOpen).toBe(true);
    await userEvent.click(one('.maltrad-legend-meaning p'));
    expect(isOpen()).toBe(true);
    await userEvent.click(one('.maltrad-legend-summary'));
    await expect.poll(isOpen).toBe(false);
    disclosure().focus();
    await press('Enter', 'Tab', 'Tab');
    await expect.poll(isOpen).toBe(false);
    expect(document.activeElement).toBe(one('#below'));
  });

  test('are printed in place when they are open', async () => {
    await userEvent.click(disclosure());
    await expect.poll(isOpen).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const bottom = one('.maltrad-legend-panel').getBoundingClientRect().bottom;
    const next = below();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    expect(next).toBeGreaterThanOrEqual(bottom);
  });
});

describe('The filter', () => {
  test('adds what is pressed, and one click shows everything again', async () => {
    const onFilterChange = vi.fn<(filter: readonly string[]) => void>();
    render(<StatusLegend plan={plan} followUp={august} onFilterChange={onFilterChange} />);
    expect([pressed(), hasButton('Visa alla')]).toEqual([[], false]);
    chip('Ej uppfyllt').click();
    await expect.poll(pressed).toEqual(['Ej uppfyllt']);
    chip('Ej bedömd').click();
    await expect.poll(pressed).toEqual(['Ej uppfyllt', 'Ej bedömd']);
    button('Visa alla').click();
    await expect.poll(pressed).toEqual([]);
    expect(hasButton('Visa alla')).toBe(false);
    expect(onFilterChange.mock.calls).toEqual([[['notMet']], [['notMet', 'notAssessed']], [[]]]);
  });

  test('removes what is pressed again', async () => {
    render(<StatusLegend plan={plan} followUp={august} defaultFilter={['met', 'notMet']} />);
    chip('Uppfyllt').click();
    await expect.poll(pressed).toEqual(['Ej uppfyllt']);
    chip('Ej uppfyllt').click();
    await expect.poll(pressed).toEqual([]);
  });

  test('works with keys, and the focus stays in the row when everything is shown', async () => {
    render(<StatusLegend plan={plan} followUp={august} />);
    chip('Uppfyllt').focus();
    await press('Tab', ' ');
    expect([pressed(), focused()]).toEqual([['Delvis uppfyllt'], 'Delvis uppfyllt 17']);
    await press('Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()).toBe('Visa alla');
    await press('Enter');
    expect([pressed(), focused()]).toEqual([[], 'Uppfyllt 4']);
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()).toBe('Vad betyder statusarna?');
  });

  test('can be controlled by the host', async () => {
    const onFilterChange = vi.fn<(filter: readonly string[]) => void>();
    const held = (filter: string[]) => (
      <StatusLegend plan={plan} followUp={august} filter={filter} onFilterChange={onFilterChange} />
    );
    const screen = render(held(['met']));
    chip('Ej uppfyllt').click();
    expect(onFilterChange).toHaveBeenCalledWith(['met', 'notMet']);
    await host.frame();
    expect(pressed()).toEqual(['Uppfyllt']);
    screen.rerender(held([]));
    expect([pressed(), hasButton('Visa alla')]).toEqual([[], false]);
  });

  test('follows a host that applies each change', async () => {
    function Page() {
      const [filter, setFilter] = useState<readonly string[]>([]);
      return (
        <StatusLegend plan={plan} followUp={april} filter={filter} onFilterChange={setFilter} />
      );
    }
    render(<Page />);
    chip('Data saknas').click();
    await expect.poll(pressed).toEqual(['Data saknas']);
  });

  test('cannot add a status without nodes, but can remove it', () => {
    const onFilterChange = vi.fn<(filter: readonly string[]) => void>();
    const followUp = { ...WITHOUT_FIGURES, targets: august?.targets ?? [] };
    const shown = { plan, followUp, onFilterChange };
    const screen = render(<StatusLegend {...shown} filter={[]} />);
    expect(chip('Uppfyllt').getAttribute('aria-disabled')).toBe('true');
    chip('Uppfyllt').click();
    expect(onFilterChange).not.toHaveBeenCalled();
    screen.rerender(<StatusLegend {...shown} filter={['met']} />);
    expect(chip('Uppfyllt').getAttribute('aria-disabled')).toBe('false');
    chip('Uppfyllt').click();
    expect(onFilterChange).toHaveBeenCalledWith([]);
  });
});

describe('The legend', () => {
  test('has assignments in a group of their own, named as in the plan', () => {
    const assessments = [{ of: 'mal-1', status: 'met' }];
    render(<StatusLegend plan={regionplan2020} followUp={{ ...WITHOUT_FIGURES, assessments }} />);
    const groups = [...root().querySelectorAll('fieldset')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Visa bara: Målområde, Mål',
      'Visa bara: Uppdrag',
    ]);
    expect(groups[1]?.textContent).toContain('Pågående');
    expect(root().textContent).not.toContain('Exempeldata');
  });

  test('is only a sentence when there is nothing to judge by, and nothing without that', () => {
    const screen = render(<StatusLegend plan={plan} followUp={WITHOUT_FIGURES} />);
    expect(root().textContent).toBe(
      '7 mål, 15 delmål och 34 indikatorer. Inget är bedömt: målvärde saknas.',
    );
    expect(buttons()).toEqual([]);
    screen.rerender(<StatusLegend plan={plan} followUp={WITHOUT_FIGURES} summary={false} />);
    expect(document.querySelector('.maltrad-legend')).toBeNull();
  });

  test('counts one level without the sentence on request', () => {
    render(<StatusLegend plan={plan} followUp={august} level="mal" summary={false} />);
    const sum = chips().reduce((total, { textContent }) => {
      return total + Number(/\d+$/.exec(textContent)?.[0]);
    }, 0);
    expect(sum).toBe(7);
    expect(root().querySelector('p')).toBeNull();
  });

  test('is in English on request, and in the host’s own words', () => {
    const messages = { statusLegend: { meanings: 'About the statuses' } };
    render(<StatusLegend plan={plan} followUp={august} locale="en" messages={messages} />);
    expect(root().lang).toBe('en');
    expect(chip('Partly met').title).toContain('The goal is reached in part. 2 goals, ');
    expect(button('About the statuses').getAttribute('aria-expanded')).toBe('false');
  });

  test.each(['light', 'dark'] as const)('passes axe, %s', async (theme) => {
    await host.set({ theme });
    render(
      <main>
        <h1>Nämndplan</h1>
        <StatusLegend plan={plan} followUp={april} defaultFilter={['notMet']} />
        <StatusLegend plan={regionplan2020} aria-label="Regionplanens statusar" />
      </main>,
    );
    button('Vad betyder statusarna?').click();
    await expect.poll(() => root().querySelectorAll('ul').length).toBeGreaterThan(0);
    expect(await axeFindings()).toEqual([]);
  });
});
