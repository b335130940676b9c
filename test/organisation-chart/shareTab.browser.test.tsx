/** The share is on the line, where the line meets the company's card, and covers nothing else. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { ownedCompanies } from '../../src/example';
import { OrganisationChart } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const companies = ownedCompanies.units.slice(1).map(({ id }) => id);
const tabOf = (id: string) => {
  const tab = treePage.item(id).querySelector('[data-mark="share"]');
  if (!tab) throw new Error(`${id} has no share`);
  return tab.getBoundingClientRect();
};
const entryOf = (id: string) =>
  treePage.item(id).getAttribute('data-entry') === 'top' ? 'top' : 'left';

/** Whether two rectangles have more than an edge in common. */
const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

/** Ends of the connectors, in the window. */
function lineEnds(): { x: number; y: number }[] {
  return [...document.querySelectorAll<SVGPathElement>('.maltrad-view path[data-line]')].flatMap(
    (path) => {
      const toWindow = path.getScreenCTM();
      return (path.getAttribute('d') ?? '').split(/(?=M)/).map((piece) => {
        const [x = 0, y = 0] = (piece.match(/-?[\d.]+/g) ?? []).slice(-2).map(Number);
        return new DOMPoint(x, y).matrixTransform(toWindow ?? undefined);
      });
    },
  );
}

beforeEach(() => host.set());

describe.each([
  ['top', 1280, 16],
  ['top', 390, 16],
  ['top', 1280, 28],
  ['left', 1280, 16],
] as const)('With the root at the %s, %d wide, text of %d', (rootAt, width, text) => {
  beforeEach(async () => {
    await host.set({ width, text });
    render(<OrganisationChart organisation={ownedCompanies} rootAt={rootAt} />);
    await host.settle();
  });

  const shown = () => companies.filter((id) => treePage.find(id));

  test('a connector ends in every share, at the edge of its card', () => {
    const ends = lineEnds();
    expect(shown().length).toBeGreaterThan(8);
    for (const id of shown()) {
      const [tab, card] = [tabOf(id), treePage.rect(id)];
      const within = ends.filter(
        ({ x, y }) => x > tab.left && x < tab.right && y >= tab.top && y <= tab.bottom,
      );
      expect([id, within.length]).toEqual([id, 1]);
      const reachesOut = { left: card.left - tab.left, top: card.top - tab.top }[entryOf(id)];
      expect(reachesOut).toBeGreaterThan(2);
    }
  });

  test('no share covers a card, another share or a word of its own card', () => {
    for (const id of shown()) {
      const tab = tabOf(id);
      for (const other of ['region', ...shown()]) {
        if (other === id || !treePage.find(other)) continue;
        expect([id, other, meet(tab, treePage.rect(other))]).toEqual([id, other, false]);
      }
      const others = treePage
        .item(id)
        .querySelectorAll(
          '.maltrad-unit-name, .maltrad-unit-kind, [data-mark]:not([data-mark=share])',
        );
      for (const word of others) {
        if (entryOf(id) === 'top' && word.matches('.maltrad-unit-kind')) continue;
        expect([id, word.className, meet(tab, word.getBoundingClientRect())]).toEqual([
          id,
          word.className,
          false,
        ]);
      }
    }
  });
});

test('The share is in the accessible name of its card', () => {
  render(<OrganisationChart organisation={ownedCompanies} />);
  const name = treePage.item('norrlandsoperan').getAttribute('aria-label') ?? '';
  expect(name.replaceAll('\u00A0', ' ')).toMatch(/^Norrlandsoperan AB, bolag, 60 %/);
});
