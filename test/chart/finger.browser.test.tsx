/** One finger on a phone: sideways it pans the tree, up and down it scrolls the page. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { namndplan2024 } from '../../src/example';
import { GoalTree } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { one, rect } = treePage;

function touch(type: string, pointerId: number, clientX: number): void {
  const event = { pointerId, clientX, pointerType: 'touch', bubbles: true };
  one('.maltrad-frame').dispatchEvent(new PointerEvent(type, event));
}

beforeEach(async () => {
  await host.set({ width: 390 });
  render(<GoalTree plan={namndplan2024} />);
  await host.settle();
});

test('Moved sideways, it pans the tree', () => {
  const before = rect('mal-1').left;
  touch('pointerdown', 1, 300);
  touch('pointermove', 1, 250);
  touch('pointermove', 1, 200);
  touch('pointerup', 1, 200);
  expect(rect('mal-1').left).toBeCloseTo(before - 100, 0);
});

test('A second finger ends the pan, and two fingers pinch', () => {
  const before = rect('mal-1').left;
  touch('pointerdown', 1, 300);
  touch('pointerdown', 2, 100);
  touch('pointermove', 1, 200);
  expect(rect('mal-1').left).toBe(before);
});

test('Moved up or down, it scrolls the page', () => {
  expect(getComputedStyle(one('.maltrad-frame')).touchAction).toBe('pan-y');
});
