/** Posts and persons are shown only for an organisation that has been given them. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { withPosts, type Directory, type OrganisationPost, type PostOptions } from '../../src/core';
import { electedOrganisation, officialsOrganisation } from '../../src/example';
import { OrganisationChart, UnitDetails, type Organisation } from '../../src/index';
import { messagesFor } from '../../src/messages/messagesFor';
import { organisationWords } from '../../src/organisation/organisationWords';
import { organisationTree } from '../../src/model/organisation/organisationTree';
import { DEFAULT_UNIT_METRICS, unitCardSize } from '../../src/organisation-chart/unitCardSize';
import { unitNodeView } from '../../src/organisation-chart/unitNodeView';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { staffed } from '../support/shownOrganisations';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { item, one } = treePage;

beforeEach(() => host.set({ height: 1400 }));

/** The elected organisation with these posts in the board RS. */
function withBoard(posts: Partial<OrganisationPost>[], options?: PostOptions): Organisation {
  const all = posts.map((more, place): OrganisationPost => ({
    id: `p${place}`,
    unit: 'RS',
    title: `Post ${place}`,
    ...more,
  }));
  return withPosts(electedOrganisation, { id: 'd', posts: all } satisfies Directory, options);
}

async function show(organisation: Organisation, locale: 'sv' | 'en' = 'sv') {
  const screen = render(
    <OrganisationChart organisation={organisation} locale={locale} defaultExpanded="all" />,
  );
  await host.settle();
  return screen;
}

const nameOf = (id: string) => item(id).getAttribute('aria-label') ?? '';
const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const postsOn = (id: string) => [...item(id).querySelectorAll('.maltrad-post')].map(textOf);
const avatarsOn = (id: string) =>
  [...item(id).querySelectorAll<HTMLElement>('.maltrad-avatar')].map(
    ({ dataset }) => dataset['initials'] ?? (dataset['vacant'] ? 'vakant' : 'bild'),
  );

describe('Without a directory', () => {
  test('no posts and persons are shown, neither on cards nor in the details', async () => {
    await show(electedOrganisation);
    expect(document.querySelectorAll('.maltrad-posts, .maltrad-avatar, img')).toHaveLength(0);
    expect(document.body.textContent).not.toContain('Vakant');
    render(<UnitDetails organisation={electedOrganisation} unitId="RS" />);
    expect(one('.maltrad-details').textContent).not.toContain('Befattningar');
  });
});

describe('A card', () => {
  test('has the first two posts with their holders, and how many more there are', async () => {
    await show(staffed);
    expect(postsOn('RS')).toEqual(['Ordförande Exempel Fyra', '1:e vice ordförande Exempel Fem']);
    expect(textOf(item('RS'))).toContain('+3 till');
    expect(avatarsOn('RS')).toEqual(['EF', 'EF']);
  });

  test('has all holders of a shared post, and a dashed circle for a vacant seat', async () => {
    await show(staffed);
    expect(postsOn('HSN')).toEqual([
      'Ordförande Exempel Sexton Exempel Sjutton',
      'Vice ordförande Vakant',
    ]);
    expect(avatarsOn('HSN')).toEqual(['ES', 'ES', 'vakant']);
    const circle = item('HSN').querySelector('.maltrad-avatar[data-vacant]');
    expect(circle && getComputedStyle(circle).borderTopStyle).toBe('dashed');
    expect(item('HSN').textContent).not.toContain('till');
  });

  test('says how many more holders a post has than are named, and who is acting', async () => {
    await show(staffed);
    expect(postsOn('RUN')).toEqual([
      'Ordförande Exempel Nitton (tf.)',
      'Ledamot Exempel Tjugo och 5 till Vakant',
    ]);
  });

  test('leaves out a title that equals the name of the unit', async () => {
    const holders = [{ name: 'Exempel Ett' }];
    const posts = [{ id: 'rd', unit: 'RD', title: 'Regiondirektör', holders }];
    await show(withPosts(officialsOrganisation, { id: 'd', posts }));
    expect(postsOn('RD')).toEqual(['Exempel Ett']);
    expect(nameOf('RD')).toContain('befattning, Exempel Ett');
  });

  test('has its posts and holders in its accessible name', async () => {
    await show(staffed);
    expect(nameOf('RS')).toContain(
      'Ordförande: Exempel Fyra, 1:e vice ordförande: Exempel Fem, 3 till, totalt 5 befattningar',
    );
    expect(nameOf('HSN')).toContain(
      'Ordförande: Exempel Sexton, Exempel Sjutton, Vice ordförande: Vakant',
    );
    expect(nameOf('KOST')).not.toContain('Vakant');
  });

  test('has them in English on request', async () => {
    await show(staffed, 'en');
    expect(textOf(item('RS'))).toContain('+3 more');
    expect(nameOf('REV')).toContain('Ordförande: Vacant');
  });

  test('has selectable text, without the initials', async () => {
    await show(staffed);
    window.getSelection()?.selectAllChildren(item('RS'));
    const selected = window.getSelection()?.toString() ?? '';
    expect(selected).toContain('Exempel Fyra');
    expect(selected).not.toContain('EF');
    window.getSelection()?.removeAllRanges();
  });

  test('is as tall as was calculated', async () => {
    await show(staffed);
    const messages = messagesFor(organisationWords);
    const tree = organisationTree(staffed);
    const { contentOf } = unitNodeView(staffed, tree, messages);
    const ids = ['RF', 'REV', 'RS-AU', 'RS', 'HSN', 'FHS'];
    const worked = ids.map((id) => {
      const node = tree.nodeById.get(id);
      return node && unitCardSize(contentOf(node), DEFAULT_UNIT_METRICS).height;
    });
    expect(ids.map((id) => treePage.rect(id).height)).toEqual(worked);
  });
});

test('Invented persons are marked as an example', async () => {
  const screen = await show(staffed);
  expect(one('.maltrad-fictional').textContent).toBe('Exempeldata');
  screen.rerender(<UnitDetails organisation={staffed} unitId="RS" />);
  expect(one('.maltrad-fictional').textContent).toBe('Exempeldata');
});

describe('A picture', () => {
  // Any picture that the server of the page has.
  const holder = { name: 'Exempel Ett', picture: '/docs/ekonomi-light.png' };
  const broken = { name: 'Exempel Två', picture: '/finns-inte.png' };
  const own = { pictureOrigins: ['self'] };

  test('that is not allowed is not requested, and initials are shown instead', async () => {
    await show(withBoard([{ holders: [holder] }]));
    expect(document.querySelector('img')).toBeNull();
    expect(avatarsOn('RS')).toEqual(['EE']);
  });

  test('that is allowed is shown, and is hidden from screen readers', async () => {
    await show(withBoard([{ holders: [holder] }], own));
    const picture = one('.maltrad-avatar img') as HTMLImageElement;
    await expect.poll(() => picture.naturalWidth).toBeGreaterThan(0);
    const names = ['alt', 'referrerpolicy', 'loading', 'decoding', 'width', 'height'];
    expect(names.map((name) => picture.getAttribute(name))).toEqual([
      '',
      'no-referrer',
      'lazy',
      'async',
      '24',
      '24',
    ]);
    expect(avatarsOn('RS')).toEqual(['bild']);
    expect(postsOn('RS')).toEqual(['Post 0 Exempel Ett']);
  });

  test('that cannot be fetched is replaced by initials', async () => {
    await show(withBoard([{ holders: [broken] }, { holders: [holder] }], own));
    await expect.poll(() => avatarsOn('RS')).toEqual(['ET', 'bild']);
  });

  test('takes as much space as initials', async () => {
    await show(withBoard([{ holders: [holder] }]));
    const before = treePage.rect('RS').height;
    await show(withBoard([{ holders: [holder] }], own));
    expect(document.querySelectorAll('[data-node-id=RS]')).toHaveLength(2);
    const heights = [...document.querySelectorAll('[data-node-id=RS]')].map(
      (each) => each.getBoundingClientRect().height,
    );
    expect(heights).toEqual([before, before]);
  });
});

describe('The details of a unit', () => {
  const section = () => {
    const found = [...document.querySelectorAll('.maltrad-details-section')].find(
      (each) => each.querySelector('h3')?.textContent === 'Befattningar',
    );
    if (!found) throw new Error('There is no section Befattningar');
    return found;
  };
  const listed = () =>
    [...section().querySelectorAll('dl > div')].map((post) => [...post.children].map(textOf));

  test('list every post with all its holders, their dates, and its vacancies', () => {
    render(<UnitDetails organisation={staffed} unitId="RS" />);
    const posts = listed();
    expect(posts.map(([title]) => title)).toEqual([
      'Ordförande',
      '1:e vice ordförande',
      '2:e vice ordförande',
      'Ledamot',
      'Ersättare',
    ]);
    expect(posts[0]).toEqual(['Ordförande', 'Exempel Fyra från 2019-01-01']);
    expect(posts[2]).toEqual(['2:e vice ordförande', 'Vakant']);
    expect(posts[3]).toHaveLength(11);
    expect(posts[3]?.at(-1)).toBe('3 vakanta');
  });

  test('state who is acting, until when, and since when the post has existed', () => {
    const holders = [{ name: 'Exempel Ett', acting: true, validTo: '2019-12-31' }];
    const organisation = withBoard([{ holders, validFrom: '2019' }]);
    const screen = render(<UnitDetails organisation={organisation} unitId="RS" />);
    expect(listed()).toEqual([
      ['Post 0 Gäller från 2019', 'Exempel Ett, tillförordnad till och med 2019-12-31'],
    ]);
    screen.rerender(<UnitDetails organisation={organisation} unitId="RS" locale="en" />);
    expect(one('.maltrad-details').textContent).toContain('Exempel Ett, acting through');
  });

  test('state the source of posts', () => {
    const source = { document: 'protokoll' };
    const documents = [{ id: 'protokoll', title: 'Påhittat protokoll' }];
    const posts = [{ id: 'p', unit: 'RS', title: 'Ordförande', source }];
    const organisation = withPosts(electedOrganisation, { id: 'd', posts, documents });
    render(<UnitDetails organisation={organisation} unitId="RS" />);
    expect(one('.maltrad-details').textContent).toContain('Påhittat protokoll');
  });

  test('show posts that share an id, and holders that share a name', async () => {
    const post = { id: 'p', holders: [{ name: 'Exempel Ett' }, { name: 'Exempel Ett' }] };
    const organisation = withBoard([post, post, post]);
    await show(organisation);
    render(<UnitDetails organisation={organisation} unitId="RS" />);
    expect(listed()).toHaveLength(3);
    expect(postsOn('RS')).toHaveLength(2);
  });
});

test.each(['light', 'dark'] as const)(
  'Axe finds nothing in posts and persons, %s',
  async (theme) => {
    await host.set({ theme });
    render(
      <main>
        <h1>Befattningar</h1>
        <OrganisationChart organisation={staffed} selected="RS" />
        <UnitDetails organisation={staffed} unitId="RS" onClose={() => {}} />
      </main>,
    );
    await host.settle();
    expect(await axeFindings()).toEqual([]);
  },
);
