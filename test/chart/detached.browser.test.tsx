/** A chart that is temporarily out of the document, as in tabs and page caches, returns unchanged. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { namndplan2024, electedOrganisation } from '../../src/example';
import { GoalTree, OrganisationChart } from '../../src/index';
import { host } from '../support/host';
import { textOf } from '../support/textOf';
import { treePage } from '../support/treePage';

// Differs from the size that servers lay out with, which must not replace it when the chart returns.
beforeEach(() => host.set({ text: 20 }));

const charts = Object.entries({
  GoalTree: <GoalTree plan={namndplan2024} defaultExpanded="all" />,
  OrganisationChart: <OrganisationChart organisation={electedOrganisation} />,
});

/** The position of every card, by id, rounded to a pixel. */
function places(): Record<string, number[]> {
  return Object.fromEntries(
    treePage.ids().map((id) => {
      const { x, y, width, height } = treePage.rect(id);
      return [id, [x, y, width, height].map(Math.round)];
    }),
  );
}

test.each(charts)('%s is unchanged when it returns after some frames', async (_name, chart) => {
  const { container } = render(<main>{chart}</main>);
  await host.settle();
  const before = places();
  const [main] = container.children;
  const resizes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      const now = (target as Element).getAttribute('height');
      if (now !== oldValue) resizes.push(`${oldValue} to ${now}`);
    }
  });
  main?.remove();
  const heights = { subtree: true, attributeFilter: ['height'], attributeOldValue: true };
  if (main) observer.observe(main, heights);
  await host.frame();
  await host.frame();
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (main) container.append(main);
  await host.settle();
  expect(resizes).toEqual([]);
  expect(Object.keys(before).length).toBeGreaterThan(5);
  expect(places()).toEqual(before);
  expect(document.querySelector('.maltrad-world')?.getAttribute('style')).not.toContain('NaN');
});

test.each(charts)(
  '%s that is rendered before it is in the page is complete',
  async (_name, chart) => {
    const whole = render(<main>{chart}</main>);
    await host.settle();
    const before = places();
    whole.unmount();
    const place = document.createElement('div');
    render(<main>{chart}</main>, { container: place });
    await host.frame();
    await host.frame();
    document.body.append(place);
    await host.settle();
    expect(places()).toEqual(before);
    place.remove();
  },
);

/** Pairs of cards that overlap. */
function overlaps(): string[] {
  const cards = treePage.items();
  const rects = cards.map((card) => card.getBoundingClientRect());
  return rects.flatMap((rect, index) =>
    rects
      .slice(index + 1)
      .filter((other) => textOf.overlaps(rect, other))
      .map(() => treePage.idOf(cards[index] ?? null)),
  );
}

const MOTIONS = [
  ['grows from three quarters', 'scale(0.75, 0.5625)'],
  ['zooms in from nothing', 'scale(0)'],
  ['slides in from below', 'translateY(1000px)'],
  ['turns into place', 'rotate(90deg)'],
] as const;

describe.each(charts)('%s', (_name, chart) => {
  test.each(MOTIONS)(
    'in a dialog that %s is laid out as without the animation',
    async (_how, from) => {
      const still = render(<main>{chart}</main>);
      await host.settle();
      const before = places();
      still.unmount();
      render(<main style={{ transform: from, transition: 'transform 150ms' }}>{chart}</main>);
      await host.frame();
      const main = treePage.one('main');
      const ended = new Promise((resolve) => {
        main.addEventListener('transitionend', resolve, { once: true });
      });
      main.style.transform = 'none';
      await ended;
      await host.settle();
      expect(overlaps()).toEqual([]);
      expect(places()).toEqual(before);
    },
  );

  test('in a page scaled to half its size has no overlapping cards', async () => {
    const whole = render(<main>{chart}</main>);
    await host.settle();
    const before = treePage.ids();
    whole.unmount();
    render(<main style={{ transform: 'scale(0.5)', transformOrigin: '0 0' }}>{chart}</main>);
    await host.settle();
    expect(overlaps()).toEqual([]);
    expect(treePage.ids()).toEqual(expect.arrayContaining(before));
  });
});
