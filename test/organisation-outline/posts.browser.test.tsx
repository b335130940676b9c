/** Posts and persons in the list, only for an organisation that has been given them. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { withPosts } from '../../src/core';
import { electedOrganisation, officialsOrganisation } from '../../src/example';
import { OrganisationOutline, type Organisation } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { staffed } from '../support/shownOrganisations';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { one } = treePage;

beforeEach(() => host.set({ height: 1400 }));

const postsOf = (id: string) =>
  document
    .querySelector(`li[data-node-id="${id}"] > .maltrad-outline-row > .maltrad-outline-posts`)
    ?.textContent.replaceAll('\u00A0', ' ');

const show = (organisation: Organisation, locale: 'sv' | 'en' = 'sv') =>
  render(<OrganisationOutline organisation={organisation} locale={locale} defaultExpanded="all" />);

test('Without a directory posts are not mentioned', () => {
  show(electedOrganisation);
  expect(document.querySelector('.maltrad-outline-posts')).toBeNull();
  expect(document.body.textContent).not.toMatch(/vakant|Ordförande/i);
});

test('The first two posts with their holders are under the name, with how many more there are', () => {
  show(staffed);
  expect(postsOf('RS')).toBe(
    'Ordförande: Exempel Fyra · 1:e vice ordförande: Exempel Fem · +3 till',
  );
  expect(postsOf('HSN')).toBe(
    'Ordförande: Exempel Sexton, Exempel Sjutton · Vice ordförande: vakant',
  );
  expect(postsOf('RUN')).toBe(
    'Ordförande: Exempel Nitton (tf.) · Ledamot: Exempel Tjugo och 5 till, vakant',
  );
  expect(postsOf('KOST')).toBeUndefined();
});

test('A title that equals the name of the unit is left out', () => {
  const posts = [
    { id: 'rd', unit: 'RD', title: 'Regiondirektör', holders: [{ name: 'Exempel Ett' }] },
    { id: 'hsf', unit: 'HSF', title: 'Hälso- och sjukvårdsförvaltning' },
  ];
  show(withPosts(officialsOrganisation, { id: 'd', posts }));
  expect(postsOf('RD')).toBe('Exempel Ett');
  expect(postsOf('HSF')).toBe('Vakant');
});

test('They are in English on request, and invented persons are marked as an example', () => {
  show(staffed, 'en');
  expect(postsOf('RS')).toContain('+3 more');
  expect(postsOf('REV')).toBe('Ordförande: vacant');
  expect(one('.maltrad-fictional').textContent).toBe('Example data');
});

test('They are text without pictures and initials', () => {
  const holders = [{ name: 'Exempel Ett', picture: '/bild.png' }];
  const posts = [{ id: 'p', unit: 'RS', title: 'Ordförande', holders }];
  const allowed = { pictureOrigins: ['self'] };
  show(withPosts(electedOrganisation, { id: 'd', posts }, allowed));
  expect(postsOf('RS')).toBe('Ordförande: Exempel Ett');
  expect(document.querySelectorAll('img, .maltrad-avatar')).toHaveLength(0);
});

test.each([{ text: 16 }, { text: 32 }])(
  'At 320 pixels no post is cut or overflows: %j',
  async (settings) => {
    await host.set({ width: 320, ...settings });
    show(staffed);
    await host.settle();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const cut = [...document.querySelectorAll('.maltrad-outline-posts')].filter(
      (each) => each.scrollWidth > each.clientWidth + 1,
    );
    expect(cut.map(({ textContent }) => textContent)).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('Axe finds nothing in posts in a list, %s', async (theme) => {
  await host.set({ theme });
  render(
    <main>
      <h1>Befattningar</h1>
      <OrganisationOutline organisation={staffed} selected="RS" />
    </main>,
  );
  await host.settle();
  expect(postsOf('RS')).toContain('Exempel Fyra');
  expect(await axeFindings()).toEqual([]);
});
