/** A chart removes every listener that it adds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, NodeDetails } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';

// React adds this one to the document once and never removes it.
const REACTS_OWN = new Set(['selectionchange']);

beforeEach(() => host.set());
afterEach(() => vi.restoreAllMocks());

type Listener = EventListenerOrEventListenerObject;

/** Listeners that remain on window and document. */
function watchListeners(): () => string[] {
  const left: { type: string; listener: Listener }[] = [];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (type: string, listener: Listener, options?: boolean | AddEventListenerOptions) => {
        if (!REACTS_OWN.has(type)) left.push({ type, listener });
        add(type, listener, options);
      },
    );
    vi.spyOn(target, 'removeEventListener').mockImplementation(
      (type: string, listener: Listener, options?: boolean | EventListenerOptions) => {
        const place = left.findIndex((one) => one.type === type && one.listener === listener);
        if (place >= 0) left.splice(place, 1);
        remove(type, listener, options);
      },
    );
  }
  return () => left.map(({ type }) => type);
}

const page = (
  <main>
    <GoalTree plan={namndplan2024} defaultExpanded="all" />
    <NodeDetails plan={namndplan2024} nodeId="mal-1" onClose={() => {}} />
  </main>
);

test('Unmounting removes every listener from window and document', async () => {
  const left = watchListeners();
  const screen = render(page);
  expect(left()).not.toEqual([]);
  await mouse.drag(mouse.middleOf(treePage.item('mal-1')), { x: -50, y: -50 });
  await mouse.wheel({ x: 600, y: 500 }, { x: 0, y: 100 }, { ctrl: true });
  await host.settle();
  screen.unmount();
  expect(left()).toEqual([]);
});

test('Unmounting in the middle of a drag leaves nothing once the button is released', async () => {
  const left = watchListeners();
  const screen = render(page);
  await mouse.drag({ x: 600, y: 500 }, { x: -50, y: 0 }, { hold: true });
  screen.unmount();
  await mouse.up({ x: 550, y: 500 });
  await host.settle();
  expect(left()).toEqual([]);
});

test('Unmounting disconnects every observer', () => {
  const kinds = [ResizeObserver, MutationObserver];
  const started = kinds.map((kind) => vi.spyOn(kind.prototype, 'observe'));
  const stopped = kinds.map((kind) => vi.spyOn(kind.prototype, 'disconnect'));
  const screen = render(page);
  screen.unmount();
  const observers = new Set(started.flatMap((spy) => spy.mock.contexts));
  const done = new Set(stopped.flatMap((spy) => spy.mock.contexts));
  expect(observers.size).toBeGreaterThan(0);
  expect([...observers].filter((observer) => !done.has(observer))).toEqual([]);
});

test('Nothing is left on the page after unmounting', async () => {
  const attributes = () =>
    [document.documentElement, document.head, document.body].map((each) => [
      each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name)}`),
      each === document.head ? each.childElementCount : 0,
    ]);
  const before = attributes();
  const screen = render(page);
  await mouse.drag({ x: 600, y: 500 }, { x: -50, y: 0 });
  await host.settle();
  screen.unmount();
  expect(attributes()).toEqual(before);
});
