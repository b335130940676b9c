/** A server does not know the reader's clock or time zone, so it writes no times. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { LoadBoundary } from '../../src/index';
import type { LoadState } from '../../src/load/loadState';
import { NOW, states } from './fixture';

const cases = Object.entries<LoadState>(states);

function page(state: LoadState, now?: number): string {
  return renderToString(createElement(LoadBoundary, { state, now }, 'Vyn'));
}

describe.each(cases)('On a server, %s', (_name, state) => {
  test('is rendered without styles and ids', () => {
    expect(page(state)).not.toMatch(/\s(?:style|id)=/);
  });

  test('is rendered the same at any time of day', () => {
    const early = page(state);
    vi.useFakeTimers({ now: NOW + 86_400_000 });
    const late = page(state);
    vi.useRealTimers();
    expect([late, page(state, NOW)]).toEqual([early, early]);
    expect(early).not.toMatch(/kl\. \d/);
  });

  test('contains the view only when there is something to show', () => {
    expect(page(state).includes('Vyn')).toBe(state.phase === 'loaded');
  });
});
