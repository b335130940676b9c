/** The first screen of the intranet page is full, and shows all goals. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { Namndplan } from '../../stories/Intranat.stories';
import { IntranetPage } from '../../stories/pages/IntranetPage';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';

const { items, item, idOf, rect } = treePage;

beforeEach(async () => {
  await host.set();
  render(<IntranetPage {...Namndplan.args} />);
  await host.settle();
});

function isWhole(card: Element): boolean {
  const { top, bottom, left, right } = card.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth;
}

const wholeOf = (level: string) =>
  items()
    .filter((card) => card.dataset['level'] === level && isWhole(card))
    .map(idOf);

test('At 1280 × 800 the vision and all seven mål are fully visible', () => {
  expect(wholeOf('vision')).toEqual(['vision']);
  expect(wholeOf('mal')).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `mal-${number}`));
});

test('At 1280 × 800 the delmål of a mål and its first indicators are fully visible', () => {
  expect(wholeOf('delmal').length).toBeGreaterThanOrEqual(2);
  expect(wholeOf('indikator').length).toBeGreaterThanOrEqual(2);
});

test('The cards fill the width and the height of the window', () => {
  const rects = items().map((card) => card.getBoundingClientRect());
  expect(Math.max(...rects.map(({ right }) => right))).toBeGreaterThan(1280 * 0.85);
  expect(Math.max(...rects.map(({ bottom }) => bottom))).toBeGreaterThan(800 * 0.75);
});

test('Selecting a mål shows its details beside the tree, and keeps the card in view', async () => {
  await mouse.click(mouse.middleOf(item('mal-5')));
  await host.settle();
  const details = treePage.one('.maltrad-details').getBoundingClientRect();
  expect(details.top).toBeLessThan(800);
  expect(rect('mal-5').right).toBeLessThanOrEqual(details.left);
  expect(isWhole(item('mal-5'))).toBe(true);
});

test('Selecting an indicator far to the right keeps it clear of the details', async () => {
  await mouse.click(mouse.middleOf(item('indikator-1-1-1')));
  await host.settle();
  const details = treePage.one('.maltrad-details').getBoundingClientRect();
  expect(rect('indikator-1-1-1').right).toBeLessThanOrEqual(details.left);
  expect(rect('indikator-1-1-1').left).toBeGreaterThanOrEqual(0);
});

test('Closing the details restores the width of the tree, and returns the focus to the card', async () => {
  await mouse.click(mouse.middleOf(item('mal-5')));
  await host.settle();
  await mouse.click(mouse.middleOf(treePage.button('Stäng')));
  await host.settle();
  expect(treePage.focused()).toBe('mal-5');
  expect(rect('vision').left).toBeGreaterThanOrEqual(0);
});
