/** Charts of organisations on screen: what fits, what is measured, and what is shown in full. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { OrganisationChart } from '../../src/index';
import { electedOrganisation, officialsOrganisation } from '../../src/example';
import { DEFAULT_UNIT_METRICS } from '../../src/organisation-chart/unitCardSize';
import { UNIT_RANKS } from '../../src/organisation/unitRank';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

beforeEach(() => host.set());

/** Height of a page's header with heading and introduction. */
const LEAD = 110;

test.each([electedOrganisation, officialsOrganisation])(
  'All of $title fits on one screen of 1280 × 800, unscaled',
  async (organisation) => {
    render(<OrganisationChart organisation={organisation} />);
    await host.settle();
    expect(treePage.zoom()).toBe(100);
    for (const { id } of organisation.units) {
      const { left, right, bottom } = treePage.rect(id);
      expect([id, left >= 0, right <= 1280, bottom <= 800 - LEAD]).toEqual([id, true, true, true]);
    }
  },
);

test('No two cards overlap, and no text leaves its card', async () => {
  render(<OrganisationChart organisation={electedOrganisation} />);
  await host.settle();
  const cards = treePage.items().map((each) => each.getBoundingClientRect());
  for (const [at, a] of cards.entries()) {
    for (const b of cards.slice(at + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }
  }
  for (const card of document.querySelectorAll('.maltrad-unit')) {
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth + 1);
  }
});

test('On a phone the units are an outline as wide as the screen', async () => {
  await host.set({ width: 390, height: 844 });
  render(<OrganisationChart organisation={electedOrganisation} />);
  await host.settle();
  for (const each of treePage.items()) {
    expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  }
  expect(treePage.rect('REV').top).toBeGreaterThan(treePage.rect('RF').bottom);
});

test('Lines differ by relation, and are dashed where it is uncertain', async () => {
  render(<OrganisationChart organisation={electedOrganisation} />);
  await host.settle();
  const looks = [
    ...document.querySelectorAll('.maltrad-view .maltrad-links > g > path[data-line]'),
  ];
  expect(looks.map((path) => path.getAttribute('data-line'))).toEqual([
    'side',
    'subordinate',
    'subordinate uncertain',
    'none',
  ]);
  const dashes = (look: string) =>
    getComputedStyle(treePage.one(`.maltrad-view path[data-line="${look}"]`)).strokeDasharray;
  expect(dashes('subordinate')).toBe('none');
  expect(dashes('subordinate uncertain')).not.toBe('none');
});

test.each([...UNIT_RANKS])('A card of rank %s has the default metrics', (rank) => {
  render(<OrganisationChart organisation={electedOrganisation} />);
  const sample = treePage.one(`.maltrad-samples [data-rank="${rank}"]`);
  const name = sample.querySelector('.maltrad-unit-name') ?? sample;
  const style = getComputedStyle(name);
  const { label, ...metrics } = DEFAULT_UNIT_METRICS.ranks[rank];
  expect({
    width: sample.getBoundingClientRect().width,
    baseHeight: sample.getBoundingClientRect().height,
    labelWidth: name.getBoundingClientRect().width,
  }).toEqual(metrics);
  expect([style.fontSize, style.lineHeight, style.fontWeight].map(Number.parseFloat)).toEqual([
    label.fontSize,
    label.lineHeight,
    label.fontWeight,
  ]);
});

test('The calculated size of a card is its real size', async () => {
  render(<OrganisationChart organisation={officialsOrganisation} />);
  await host.settle();
  const plain = ['EKO', 'HR', 'FOU', 'RS', 'PN'].map((id) => treePage.rect(id).height);
  const { small, strong } = DEFAULT_UNIT_METRICS.ranks;
  expect(plain).toEqual([
    small.baseHeight,
    small.baseHeight,
    small.baseHeight,
    strong.baseHeight,
    strong.baseHeight,
  ]);
});

test('A branch is spread or stacked as stated in the data', async () => {
  const areas = ['L1', 'L2', 'NSK', 'NSL', 'NUM', 'TAND'];
  const withSpacing = (spacing: 'spread' | 'stack') => ({
    ...officialsOrganisation,
    id: spacing,
    units: officialsOrganisation.units.map((unit) =>
      unit.id === 'HSF' ? { ...unit, spacing } : unit,
    ),
  });
  const screen = render(<OrganisationChart organisation={withSpacing('spread')} />);
  await host.settle();
  const tops = () => new Set(areas.map((id) => Math.round(treePage.rect(id).top))).size;
  expect(tops()).toBe(1);
  screen.rerender(<OrganisationChart organisation={withSpacing('stack')} />);
  await host.settle();
  expect(tops()).toBeGreaterThan(1);
});

test.each([
  ['on a phone', 390],
  ['on a wide screen', 1280],
] as const)(
  'The handle of a closed unit is not covered by other cards, %s',
  async (_where, width) => {
    await host.set({ width, height: 1600 });
    render(<OrganisationChart organisation={electedOrganisation} defaultExpanded={['RF']} />);
    await host.settle();
    for (const id of ['RUN', 'HSN', 'RS']) {
      const { left, top, width: wide, height } = treePage.toggle(id).getBoundingClientRect();
      const corners = [0.15, 0.85].map((share) =>
        document.elementFromPoint(left + wide / 2, top + height * share),
      );
      expect(corners).toEqual([treePage.toggle(id), treePage.toggle(id)]);
    }
  },
);
