/** Posts and persons in the table: only for an organisation that has been given them, and never copied. */
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { withPosts } from '../../src/core';
import { electedOrganisation } from '../../src/example';
import { OrganisationTable, type Organisation } from '../../src/index';
import { fictionalDirectory } from '../../stories/data/fictionalDirectory';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { staffed } from '../support/shownOrganisations';
import { treePage } from '../support/treePage';
import { tablePage } from './tablePage';

const { one } = treePage;
const { heads } = tablePage;
const cellOf = (id: string) => tablePage.cellOf(id, 'Befattningar');

beforeEach(() => host.set({ height: 1400 }));

const linesOf = (id: string) =>
  [...(cellOf(id)?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);

const show = (organisation: Organisation) =>
  render(<OrganisationTable organisation={organisation} />);

test('Without a directory, and with an empty one, there is no column of posts', () => {
  const screen = show(electedOrganisation);
  expect(heads()).not.toContain('Befattningar');
  screen.rerender(
    <OrganisationTable organisation={withPosts(electedOrganisation, { id: 'd', posts: [] })} />,
  );
  expect(heads()).not.toContain('Befattningar');
});

test('Every post of a unit has a line with its first holders and its vacancies', () => {
  show(staffed);
  expect(linesOf('RS')).toEqual([
    'Ordförande: Exempel Fyra',
    '1:e vice ordförande: Exempel Fem',
    '2:e vice ordförande: vakant',
    'Ledamot: Exempel Sex och 8 till, 3 vakanta',
    'Ersättare: Exempel Femton, 2 vakanta',
  ]);
  expect(cellOf('PN')?.textContent).toBe('Ordförande: Exempel Tjugosex');
  expect(cellOf('KOST')?.textContent).toBe('');
});

test('The copied table contains no posts and no persons', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show(staffed);
  expect(document.body.textContent).toContain('Exempel Fyra');
  await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
  const [[copied] = ['']] = write.mock.calls;
  expect(copied).toContain('Regionstyrelse');
  const names = fictionalDirectory.posts.flatMap(({ holders = [] }) =>
    holders.map(({ name }) => name),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => copied.includes(name))).toEqual([]);
  expect(copied).not.toMatch(/Befattningar|Ordförande|vakant/i);
  write.mockRestore();
});

test('On a screen of 1280 pixels the table needs no scrolling of its own', async () => {
  await host.set({ width: 1280 });
  show(staffed);
  await host.settle();
  const scroller = one('.maltrad-units-scroller');
  expect(getComputedStyle(scroller).overflowX).toBe('visible');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
});

test('On a narrow screen the table scrolls inside its own frame', async () => {
  await host.set({ width: 320 });
  show(staffed);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each(['light', 'dark'] as const)(
  'Axe finds nothing in posts in a table, %s',
  async (theme) => {
    await host.set({ theme });
    render(
      <main>
        <h1>Befattningar</h1>
        <OrganisationTable organisation={staffed} selected="RS" />
      </main>,
    );
    await host.settle();
    expect(linesOf('RS')).toHaveLength(5);
    expect(await axeFindings()).toEqual([]);
  },
);
