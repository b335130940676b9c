/** A view of fetched data: what is visible, announced and pressable in each state. */
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { LoadBoundary } from '../../src/index';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { LoadError } from '../../src/load/loadError';
import type { LoadPart, LoadState } from '../../src/load/loadState';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { broken, loaded, nodes, NOW, part, states } from './fixture';

const cases = Object.entries<LoadState>(states);
const root = () => treePage.one('.maltrad-load');
const view = () => treePage.one('[data-test=view]');

/** The text that assistive technology announces when it changes. */
function announced(): string[] {
  return [...document.querySelectorAll('output, [role=alert]')]
    .map((each) => each.textContent.trim())
    .filter(Boolean);
}

function boundary(state: LoadState, more: { now?: number } = { now: NOW }): ReactNode {
  return (
    <main>
      <h1>Planer</h1>
      <LoadBoundary state={state} {...more}>
        <p data-test="view">Planen visas</p>
      </LoadBoundary>
    </main>
  );
}

function emulate(features: Record<string, string>, media = ''): Promise<unknown> {
  const list = Object.entries({ 'prefers-reduced-motion': 'reduce', ...features });
  return cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: list.map(([name, value]) => ({ name, value })),
  });
}

/** Waits for some frames. */
function fakeTime(now: number): void {
  const toFake = ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;
  vi.useFakeTimers({ now, toFake: [...toFake] });
}

beforeEach(() => host.set());
afterEach(async () => {
  vi.useRealTimers();
  await emulate({});
});

describe('The state', () => {
  test.each<[string, LoadState, string, string]>([
    ['loading', states.loading, 'loading', 'Hämtar planen …'],
    ['waiting', states.waiting, 'offline', 'Ingen nätanslutning. Planen hämtas när'],
    ['failed', states.failed, 'error', 'Servern har ett fel (503).'],
    ['partial', states.partial, 'partial', '3 av 42 statusar kunde inte hämtas.'],
    ['stale', states.stale, 'stale', 'Uppdaterades i går kl. 16.40.'],
    ['offline', states.offline, 'offline', 'Ingen nätanslutning.'],
  ])('%s is on the root and is said', (_name, state, key, words) => {
    render(boundary(state));
    expect(root().dataset).toMatchObject({ phase: state.phase, state: key });
    expect(announced().join()).toContain(words);
  });

  test('ready says nothing, takes no space and shows the view', () => {
    render(boundary(states.ready));
    expect(announced()).toEqual([]);
    expect(root().getBoundingClientRect().top).toBe(
      view().parentElement?.getBoundingClientRect().top,
    );
    expect(treePage.one('.maltrad-freshness').getBoundingClientRect().height).toBe(0);
  });

  test('shows the view only in the phase loaded', () => {
    const screen = render(boundary(states.loading));
    const seen: string[] = [];
    for (const [name, state] of cases) {
      screen.rerender(boundary(state));
      if (document.querySelector('[data-test=view]')) seen.push(name);
    }
    const wanted = cases.filter(([, { phase }]) => phase === 'loaded').map(([name]) => name);
    expect(seen).toEqual(wanted);
  });

  test('failed without an error is described as no response', () => {
    render(boundary({ phase: 'failed', parts: [] }));
    expect(announced()).toContainEqual(expect.stringContaining('Servern gick inte att nå.'));
  });
});

describe('While it loads', () => {
  test('the skeleton is hidden from screen readers, and can be replaced', () => {
    const screen = render(boundary(states.loading));
    expect(treePage.one('.maltrad-skeleton').getAttribute('aria-hidden')).toBe('true');
    screen.rerender(
      <LoadBoundary state={states.loading} skeleton={<p data-test="own">Snart</p>} />,
    );
    expect(document.querySelector('.maltrad-skeleton')).toBeNull();
    expect(treePage.one('[data-test=own]').textContent).toBe('Snart');
  });

  test('it says after eight seconds that loading takes long', async () => {
    fakeTime(NOW);
    render(boundary(states.loading));
    await vi.advanceTimersByTimeAsync(7900);
    expect(announced()).toEqual(['Hämtar planen …']);
    await vi.advanceTimersByTimeAsync(200);
    await host.frame();
    expect(announced()).toEqual(['Hämtar planen … Det tar längre tid än vanligt.']);
  });

  test('nothing moves, and data that arrives at once causes no flash', () => {
    render(boundary(states.loading));
    const all = [...document.querySelectorAll('.maltrad-loading, .maltrad-loading *')];
    const styles = all.map((each) => getComputedStyle(each));
    expect(styles.filter(({ animationIterationCount: count }) => count === 'infinite')).toEqual([]);
    expect(styles[0]?.animationDelay).toBe('0.3s');
    expect(styles[0]?.animationDuration).toBe('0.001s');
  });

  test('on a phone the skeleton is one column', async () => {
    await host.set({ width: 390 });
    render(boundary(states.loading));
    const columns = [...document.querySelectorAll<HTMLElement>('.maltrad-skeleton-column')];
    expect(columns.filter(({ offsetWidth }) => offsetWidth > 0)).toHaveLength(1);
  });
});

describe('Another try', () => {
  /** A part whose attempt can be advanced step by step. */
  function tried(own: Partial<LoadPart>) {
    const retry = vi.fn<() => void>();
    const state = (phase: LoadState['phase'], now: Partial<LoadPart> = {}): LoadState => ({
      phase,
      parts: [part({ ...own, retry, ...now })],
    });
    return { retry, state };
  }

  test('is shown and announced, and so is its failure', async () => {
    const { retry, state } = tried({ error: broken, updatedAt: null });
    const screen = render(boundary(state('failed')));
    await page.getByRole('button', { name: 'Försök igen' }).click();
    expect(retry).toHaveBeenCalledOnce();
    screen.rerender(boundary(state('failed', { isFetching: true })));
    const button = page.getByRole('button', { name: 'Försöker igen …' });
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button).toHaveFocus();
    expect(announced()).toContain('Försöker igen …');
    await userEvent.keyboard('{Enter}');
    expect(retry).toHaveBeenCalledOnce();
    screen.rerender(boundary(state('failed')));
    await expect.element(page.getByRole('button', { name: 'Försök igen' })).toHaveFocus();
    expect(announced()).toContain('Det gick inte den här gången heller.');
  });

  test('that succeeds leaves the focus in the view, not at the top of the page', async () => {
    const { state } = tried({ error: broken, updatedAt: null });
    const screen = render(boundary(state('failed')));
    await page.getByRole('button').click();
    screen.rerender(boundary(state('loaded', { error: null, updatedAt: NOW })));
    expect(document.activeElement).toBe(root());
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(root().hasAttribute('tabindex')).toBe(false);
  });

  test('for missing data leaves the focus where the note was, and announces that all is well', async () => {
    const { state } = tried({ error: broken, nodeIds: nodes(3) });
    const screen = render(boundary(state('loaded')));
    await page.getByRole('button', { name: 'Försök igen' }).click();
    screen.rerender(boundary(state('loaded', { error: null })));
    expect(root().contains(document.activeElement)).toBe(true);
    expect(announced()).toEqual(['Allt är hämtat.']);
  });

  test('takes the focus from nowhere else', async () => {
    const screen = render(boundary(states.partial));
    await page.getByRole('button', { name: 'Försök igen' }).click();
    (document.activeElement as HTMLElement).blur();
    document.querySelector('h1')?.setAttribute('tabindex', '-1');
    document.querySelector('h1')?.focus();
    screen.rerender(boundary(states.ready));
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('can be made for one part by name, or for all', async () => {
    const retries = [vi.fn<() => void>(), vi.fn<() => void>()];
    const parts = ['Kolada', 'Mål 3'].map((name, at) =>
      part({ name, error: broken, retry: retries[at] ?? (() => {}) }),
    );
    render(boundary(loaded(...parts)));
    await page.getByRole('button', { name: 'Försök igen: Mål 3' }).click();
    expect(retries.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    await page.getByRole('button', { name: 'Försök igen med alla' }).click();
    expect(retries.map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });

  test('updates old data', async () => {
    const retry = vi.fn<() => void>();
    render(boundary(loaded(part({ isStale: true, retry }))));
    await page.getByRole('button', { name: 'Uppdatera' }).click();
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('A problem is announced once', () => {
  /** How often the announcement changed while the page went through the states. */
  async function changes(run: (show: (state: LoadState) => void) => void | Promise<void>) {
    const screen = render(boundary(states.partial, {}));
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    const region = treePage.one('.maltrad-freshness-text > output');
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await run((state) => screen.rerender(boundary(state, {})));
    await host.frame();
    observer.disconnect();
    return count;
  }

  test('not with every poll', async () => {
    const count = await changes((show) => {
      for (const isFetching of [true, false, true, false]) {
        const parts = states.partial.parts.map((each) => ({ ...each, isFetching }));
        show({ phase: 'loaded', parts });
      }
    });
    expect(count).toBe(0);
  });

  test('not with every minute', async () => {
    fakeTime(NOW);
    const count = await changes(async () => {
      await vi.advanceTimersByTimeAsync(600_000);
    });
    expect(count).toBe(0);
  });

  test('but again when more is missing', async () => {
    const more = loaded(part({ name: 'Kolada', nodeIds: nodes(42), unavailable: nodes(5) }));
    expect(await changes((show) => show(more))).toBeGreaterThan(0);
  });
});

test('After midnight, today has become yesterday', async () => {
  fakeTime(new Date(2026, 10, 23, 23, 59).getTime());
  render(boundary(loaded(part({ isStale: true })), {}));
  expect(announced()).toEqual(['Uppdaterades kl. 09.12.']);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(announced()).toEqual(['Uppdaterades i går kl. 09.12.']);
});

test('A poll is indicated and moves nothing', async () => {
  for (const state of [states.ready, states.partial, states.stale]) {
    const screen = render(boundary(state));
    await host.frame();
    const places = () =>
      [view(), root(), ...document.querySelectorAll('.maltrad-freshness *')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return each.tagName === 'OUTPUT' ? '' : [x, y, width, height].join();
      });
    const before = places();
    const parts = state.parts.map((each) => ({ ...each, isFetching: true }));
    screen.rerender(boundary({ phase: 'loaded', parts }));
    expect(places()).toEqual(before);
    expect(root().innerText).toMatch(/Uppdaterar …|Försöker igen …/);
    screen.unmount();
  }
});

describe('Axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('in %s, in any state', async (theme) => {
    await host.set({ theme });
    const screen = render(boundary(states.ready));
    const found: string[] = [];
    for (const [name, state] of cases) {
      screen.rerender(boundary(state));
      await new Promise((resolve) => setTimeout(resolve, 400));
      found.push(...(await axeFindings()).map((finding) => `${name}: ${finding}`));
    }
    expect(found).toEqual([]);
  });

  test('when the data itself is wrong', async () => {
    const { issues } = parsePlan({ id: 'p', title: 'P', levels: [], nodes: [{ id: 'a' }, 7] });
    const error = new LoadError('schema', { issues });
    render(boundary({ phase: 'failed', parts: [part({ error })] }));
    expect(root().textContent).toContain('nodes.1');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('There is room', () => {
  test.each([
    ['at 320 px', { width: 320 }],
    ['with text twice as large', { width: 640, text: 32 }],
    ['with the reader’s spacing', { width: 390, textSpacing: true }],
  ])('%s for everything that is stated', async (_how, settings) => {
    await host.set(settings);
    const screen = render(boundary(states.ready));
    const wide: string[] = [];
    for (const [name, state] of cases) {
      screen.rerender(boundary(state));
      if (document.documentElement.scrollWidth > window.innerWidth) wide.push(name);
    }
    expect(wide).toEqual([]);
  });
});

test('In forced colours the skeleton and the buttons are still visible', async () => {
  await emulate({ 'forced-colors': 'active' });
  render(boundary(states.loading));
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  const line = getComputedStyle(treePage.one('.maltrad-skeleton-line'));
  const card = getComputedStyle(treePage.one('[data-rank=strong] .maltrad-skeleton-card'));
  const canvas = getComputedStyle(document.body).backgroundColor;
  for (const { borderBlockEndColor, borderBlockEndWidth } of [line, card]) {
    expect(borderBlockEndWidth).toBe('1px');
    expect(borderBlockEndColor).not.toBe(canvas);
  }
});

test('Printed, the text remains, without the skeleton and the buttons', async () => {
  await emulate({}, 'print');
  const screen = render(boundary(states.loading));
  expect(root().innerText.trim()).toBe('Hämtar planen …');
  screen.rerender(boundary(states.several));
  expect(root().innerText).toContain('3 av 42 statusar kunde inte hämtas.');
  expect(root().innerText).toContain('Servern gick inte att nå.');
  expect(root().innerText).not.toContain('Försök igen med alla');
});

test.each(cases)('%s from a server hydrates without warnings', async (_name, state) => {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = renderToString(boundary(state));
  const errors: unknown[] = [];
  const woken = hydrateRoot(place, boundary(state), {
    onRecoverableError: (error) => errors.push(error),
  });
  await expect.poll(() => Object.keys(root()).some((key) => key.startsWith('__react'))).toBe(true);
  await host.frame();
  expect(errors).toEqual([]);
  woken.unmount();
  place.remove();
});
