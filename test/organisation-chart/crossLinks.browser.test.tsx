/** Lines across the tree: collaboration, membership, second parents. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { electedOrganisation, officialsOrganisation } from '../../src/example';
import { OrganisationChart, type Organisation } from '../../src/index';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';

const LINES = '.maltrad-cross-links:not([data-selected]) > path[data-line]';
const CHOSEN = '.maltrad-cross-links[data-selected] > path[data-line]';

const paths = (selector: string) => [...document.querySelectorAll<SVGPathElement>(selector)];
const looksOf = (selector: string) => paths(selector).map((path) => path.getAttribute('data-line'));
const countOf = (selector: string) =>
  paths(selector).reduce(
    (sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0),
    0,
  );
const legend = () => treePage.one('.maltrad-relation-legend').textContent;

/** Two boards with an administration each, one of which collaborates; who manages whom is given too. */
const small: Organisation = {
  id: 'liten',
  title: 'Påhittad organisation',
  fictional: true,
  units: [
    { id: 'top', name: 'Påhittat fullmäktige', kind: 'assembly' },
    { id: 'a', name: 'Påhittad nämnd A', kind: 'board' },
    { id: 'a1', name: 'Påhittad förvaltning A', kind: 'administration' },
    { id: 'b', name: 'Påhittad nämnd B', kind: 'board' },
    { id: 'b1', name: 'Påhittad förvaltning B', kind: 'administration' },
  ],
  relations: [
    { from: 'top', to: 'a', kind: 'subordinate' },
    { from: 'top', to: 'b', kind: 'subordinate' },
    { from: 'a', to: 'a1', kind: 'administers' },
    { from: 'b', to: 'b1', kind: 'administers' },
    { from: 'a1', to: 'b1', kind: 'collaborates' },
    { from: 'a', to: 'b1', kind: 'administers' },
    { from: 'top', to: 'a1', kind: 'manages' },
  ],
};

beforeEach(() => host.set());

describe.each(['top', 'left'] as const)('With the root at the %s', (rootAt) => {
  test('there is a line for every collaboration, and the legend explains the kinds of lines', async () => {
    render(<OrganisationChart organisation={electedOrganisation} rootAt={rootAt} />);
    await vi.waitFor(() => {
      expect(looksOf(LINES)).toEqual(['collaborates uncertain', 'orders']);
    });
    expect(countOf(LINES)).toBe(5);
    expect(legend()).toContain('Samverkar');
    expect(legend()).toContain('Beställer');
    expect(legend()).not.toContain('Medlem');
  });

  test('no line runs through a card', async () => {
    render(<OrganisationChart organisation={electedOrganisation} rootAt={rootAt} />);
    await vi.waitFor(() => expect(paths(LINES)).not.toEqual([]));
    const cards = treePage.items().map((item) => item.getBoundingClientRect());
    for (const path of paths(LINES)) {
      const matrix = path.getScreenCTM();
      for (let at = 0; at < path.getTotalLength(); at += 3) {
        const { x, y } = path.getPointAtLength(at).matrixTransform(matrix ?? undefined);
        const cut = cards.filter(
          ({ left, right, top, bottom }) =>
            x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1,
        );
        expect(cut).toEqual([]);
      }
    }
  });
});

test('Lines across differ from uncertain ones by their dashes, and end in dots', async () => {
  render(<OrganisationChart organisation={electedOrganisation} />);
  await vi.waitFor(() => expect(paths(LINES)).not.toEqual([]));
  const dashesOf = (selector: string) => getComputedStyle(treePage.one(selector)).strokeDasharray;
  const uncertain = dashesOf('.maltrad-view path[data-line="subordinate uncertain"]');
  const across = dashesOf(`${LINES}[data-line~="collaborates"]`);
  expect(across).not.toBe('none');
  expect(across).not.toBe(uncertain);
  expect(dashesOf('.maltrad-line-sample path[data-line="collaborates"]')).toBe(across);
  expect(document.querySelectorAll('.maltrad-cross-links > path[data-ends]').length).toBe(2);
});

test('The lines of the selected unit stand out', async () => {
  const screen = render(<OrganisationChart organisation={electedOrganisation} selected="RUN" />);
  await vi.waitFor(() => expect(countOf(CHOSEN)).toBe(2));
  const width = (selector: string) =>
    Number.parseFloat(getComputedStyle(treePage.one(selector)).strokeWidth);
  expect(width(CHOSEN)).toBeGreaterThan(width(LINES));
  screen.rerender(<OrganisationChart organisation={electedOrganisation} selected="PN" />);
  await vi.waitFor(() => expect(countOf(CHOSEN)).toBe(0));
  expect(countOf(LINES)).toBe(5);
});

test('When branches close, a line leads to the unit that hides its end', async () => {
  render(<OrganisationChart organisation={small} />);
  await vi.waitFor(() => expect(countOf(LINES)).toBe(2));
  await mouse.click(mouse.middleOf(treePage.toggle('b')));
  await vi.waitFor(() => expect(countOf(LINES)).toBe(2));
  await mouse.click(mouse.middleOf(treePage.toggle('a')));
  // Both now lead from nämnd A to nämnd B, each with its own line style.
  await vi.waitFor(() => expect(looksOf(LINES)).toEqual(['collaborates', 'administers']));
  await mouse.click(mouse.middleOf(treePage.toggle('top')));
  await vi.waitFor(() => expect(countOf(LINES)).toBe(0));
});

test('No line leads to the heading of units without a place', async () => {
  render(<OrganisationChart organisation={electedOrganisation} defaultExpanded={['RF']} />);
  await vi.waitFor(() => expect(looksOf(LINES)).toEqual(['orders']));
});

test('Lines to the same unit arrive side by side', async () => {
  const both: Organisation = {
    ...small,
    relations: [
      ...small.relations.slice(0, 4),
      { from: 'a', to: 'b1', kind: 'collaborates' },
      { from: 'a1', to: 'b1', kind: 'collaborates' },
    ],
  };
  render(<OrganisationChart organisation={both} />);
  await vi.waitFor(() => expect(countOf(LINES)).toBe(2));
  const [one, other] = (paths(LINES)[0]?.getAttribute('d') ?? '').split(/(?=M)/).map(pointsOn);
  const shared = one?.filter((a) => other?.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 1));
  expect(shared).toEqual([]);
});

/** Points at intervals of a few pixels along a path. */
function pointsOn(data: string): DOMPoint[] {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', data);
  return Array.from({ length: Math.floor(path.getTotalLength() / 3) }, (_, at) =>
    path.getPointAtLength(at * 3),
  );
}

test('Relations that the hierarchy shows as edges are not drawn across', async () => {
  render(<OrganisationChart organisation={small} />);
  await vi.waitFor(() => expect(looksOf(LINES)).toEqual(['collaborates', 'administers']));
  await mouse.click(mouse.middleOf(treePage.button('Vem leder')));
  await vi.waitFor(() => expect(looksOf(LINES)).toEqual(['collaborates']));
  expect(legend()).not.toContain('Nämndens förvaltning');
});

test('Relations of another hierarchy are not drawn', async () => {
  render(<OrganisationChart organisation={officialsOrganisation} />);
  await host.settle();
  expect(legend()).not.toContain('Leder');
  expect(looksOf(LINES)).not.toContain('manages');
});

test('In the outline on a phone the cards state collaborations in words, without lines', async () => {
  await host.set({ width: 390, height: 844 });
  render(<OrganisationChart organisation={electedOrganisation} />);
  await host.settle();
  expect(paths(LINES)).toEqual([]);
  expect(legend()).not.toContain('Samverkar');
  expect(treePage.item('S1').textContent).toContain('samverkar med RUN');
});

test('The heading of each column fits its width', async () => {
  render(<OrganisationChart organisation={electedOrganisation} rootAt="left" />);
  await host.settle();
  const heads = [...document.querySelectorAll('.maltrad-header-text')];
  expect(heads.map((head) => head.textContent)).toEqual([
    'Fullmäktige',
    'Nämnd · Beredning m.fl.',
    'Utskott',
  ]);
  for (const head of heads) expect(head.scrollWidth).toBeLessThanOrEqual(head.clientWidth);
});

test('Units without a place are under their heading when the root is on the left', async () => {
  render(<OrganisationChart organisation={electedOrganisation} rootAt="left" />);
  await host.settle();
  expect(getComputedStyle(treePage.one('.maltrad-view path[data-line="none"]')).stroke).not.toBe(
    'none',
  );
});
