/** The wheel belongs to the page; with Ctrl it zooms. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';

const POINT = { x: 640, y: 500 };
const DOWN = { x: 0, y: 120 };
const UP = { x: 0, y: -120 };

let turns: WheelEvent[] = [];
const note = (event: WheelEvent) => turns.push(event);
const prevented = () => turns.map(({ defaultPrevented }) => defaultPrevented);

beforeEach(async () => {
  turns = [];
  window.addEventListener('wheel', note, { capture: true });
  await host.set();
  render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
  await host.settle();
  await mouse.move(POINT);
});

afterEach(() => window.removeEventListener('wheel', note, { capture: true }));

describe('The plain wheel', () => {
  test('scrolls the page and zooms nothing', async () => {
    await mouse.wheel(POINT, DOWN);
    await mouse.wheel(POINT, DOWN);
    expect(window.scrollY).toBe(240);
    expect(treePage.zoom()).toBe(100);
    expect(prevented()).toEqual([false, false]);
    await mouse.wheel(POINT, UP);
    expect(window.scrollY).toBe(120);
  });

  test('scrolls the page over a card, the toolbar and the header row too', async () => {
    for (const place of [treePage.item('mal-1'), treePage.header()]) {
      window.scrollTo(0, 0);
      await mouse.wheel(mouse.middleOf(place), DOWN);
      expect(window.scrollY).toBe(120);
    }
  });

  test('sideways pans the tree to its end, and never the page', async () => {
    treePage.button('Zooma in').click();
    await host.settle();
    const before = [treePage.rect('mal-2').left, window.scrollY];
    await mouse.wheel(POINT, { x: -60, y: 0 });
    const moved = (before[0] ?? 0) + 60;
    expect(treePage.rect('mal-2').left).toBeCloseTo(moved, 0);
    expect([window.scrollX, window.scrollY]).toEqual([0, before[1]]);
  });
});

describe('Ctrl and the wheel', () => {
  test('zooms in and out, and keeps the browser from zooming the page', async () => {
    await mouse.wheel(POINT, UP, { ctrl: true });
    expect(treePage.zoom()).toBeGreaterThan(100);
    await mouse.wheel(POINT, DOWN, { ctrl: true });
    await mouse.wheel(POINT, DOWN, { ctrl: true });
    expect(treePage.zoom()).toBeLessThan(100);
    expect(prevented()).toEqual([true, true, true]);
  });

  test('keeps the point under the pointer in place, even on a scrolled page', async () => {
    window.scrollTo(0, 1000);
    await host.settle();
    const card = document
      .elementsFromPoint(640, 500)
      .find((each) => each.closest('.maltrad-frame'));
    const nearest = treePage
      .items()
      .toSorted((a, b) => distance(a, POINT.y) - distance(b, POINT.y))
      .at(0);
    const before = distance(nearest, POINT.y);
    expect(card).toBeDefined();
    await mouse.wheel(POINT, { x: 0, y: -40 }, { ctrl: true });
    const zoom = treePage.zoom() / 100;
    expect(zoom).toBeGreaterThan(1);
    expect(distance(nearest, POINT.y)).toBeCloseTo(before * zoom, -1);
  });

  test('stops at the limits, where the page still does not zoom', async () => {
    // High up, since the drawing is low when it is small.
    const high = { x: 640, y: 250 };
    for (let turn = 0; turn < 4; turn += 1) {
      await mouse.wheel(high, { x: 0, y: 600 }, { ctrl: true });
    }
    expect(treePage.zoom()).toBe(25);
    expect(prevented().every(Boolean)).toBe(true);
    expect(window.scrollY).toBe(0);
  });
});

function distance(card: Element | undefined, y: number): number {
  return Math.abs((card?.getBoundingClientRect().top ?? 0) - y);
}
