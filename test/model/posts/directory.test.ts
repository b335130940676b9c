/** A directory of posts and persons: how it is read and joined to an organisation. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation } from '../../../src/example';
import type { Directory, OrganisationPost, PostHolder } from '../../../src/model/posts/directory';
import { initialsOf } from '../../../src/model/posts/initialsOf';
import { organisationAt } from '../../../src/model/organisation/organisationAt';
import { parseDirectory } from '../../../src/model/posts/parseDirectory';
import { parseOrganisation } from '../../../src/model/organisation/parseOrganisation';
import { postIssues } from '../../../src/model/posts/postIssues';
import { type PostOptions, postsOf, withPosts } from '../../../src/model/posts/withPosts';
import { fictionalDirectory } from '../../../stories/data/fictionalDirectory';
import { smallOrganisation, unit } from '../fixtures/smallOrganisation';
import { mutatedPlan } from '../plan/mutatedPlan';

const organisation = smallOrganisation(['a', 'b']);

const holder = (name: string, more: Partial<PostHolder> = {}) => ({ name, ...more });

/** A directory with one post in unit a. */
function directory(more: Partial<OrganisationPost> = {}): Directory {
  return { id: 'd', posts: [{ id: 'p', unit: 'a', title: 'Ordförande', ...more }] };
}

/** That post, joined to the organisation. */
function staffed(more: Partial<OrganisationPost>, options?: PostOptions) {
  return postsOf(withPosts(organisation, directory(more), options), 'a')[0];
}

const namesOn = (date: string, holders: PostHolder[]) =>
  staffed({ holders }, { date })?.holders.map(({ name }) => name);

const told = (input: unknown) =>
  parseDirectory(input).issues.map(({ code, path }) => `${code} at ${path}`);

describe('A directory', () => {
  test('that is valid is read unchanged, also from JSON', () => {
    expect(parseDirectory(fictionalDirectory)).toEqual({ value: fictionalDirectory, issues: [] });
    const json: unknown = JSON.parse(JSON.stringify(fictionalDirectory));
    expect(parseDirectory(json).value).toEqual(fictionalDirectory);
  });

  test.each([null, [], 'x', 7])('is rejected when it is not a record: %j', (input) => {
    const { value, issues } = parseDirectory(input);
    expect([value, issues.map(({ code }) => code)]).toEqual([null, ['not-an-object']]);
  });

  test('keeps nothing about a person except what is shown', () => {
    const known = { name: 'Exempel Ett', telefon: '000', personnummer: '0000' };
    const { value } = parseDirectory({
      id: 'd',
      posts: [{ id: 'p', unit: 'a', title: 'Ledamot', lön: 1, holders: [known] }],
    });
    expect(value?.posts).toEqual([
      { id: 'p', unit: 'a', title: 'Ledamot', holders: [{ name: 'Exempel Ett' }] },
    ]);
  });

  test('reports every error with its place in the input', () => {
    expect(
      told({
        posts: [
          null,
          { id: 'p', unit: 'a', title: 'Ordförande', seats: 0 },
          { id: 'p', unit: 'a', validFrom: '2023', validTo: '2022' },
          { id: 'q', title: 'Utan enhet' },
          {
            id: 'r',
            unit: 'a',
            title: 'Ledamot',
            seats: 1,
            holders: [
              'Exempel Ett',
              { picture: 'https://bilder.example.se/1.png' },
              { name: 'Exempel Två', picture: 'javascript:alert(1)', validFrom: '30 februari' },
              { name: ' ', validFrom: '2023', validTo: '2022' },
            ],
          },
        ],
      }),
    ).toEqual([
      'missing-field at id',
      'wrong-type at posts.0',
      'out-of-range at posts.1.seats',
      'missing-field at posts.2.title',
      'missing-field at posts.3.unit',
      'wrong-type at posts.4.holders.0',
      'missing-field at posts.4.holders.1.name',
      'invalid-address at posts.4.holders.2.picture',
      'invalid-date at posts.4.holders.2.validFrom',
      'duplicate-id at posts.2.id',
      'reversed-dates at posts.2.validTo',
      'reversed-dates at posts.4.holders.3.validTo',
      'missing-field at posts.4.holders.3.name',
      'seats-exceed at posts.4.seats',
    ]);
  });

  test('states in Swedish and English what is shown instead', () => {
    const { issues } = parseDirectory(directory({ holders: [holder('A', { picture: 'data:,' })] }));
    expect(issues).toEqual([
      {
        code: 'invalid-address',
        severity: 'error',
        path: 'posts.0.holders.0.picture',
        phrase: {
          code: 'issues.invalidAddress',
          values: { path: 'posts.0.holders.0.picture', isReplaced: false },
        },
        message: {
          sv: 'posts.0.holders.0.picture: adressen är varken https eller relativ. Uppgiften visas inte.',
          en: 'posts.0.holders.0.picture: the address is neither https nor relative. It is not shown.',
        },
      },
    ]);
  });

  test('quotes no person in its issues', () => {
    const person = 'Exempel Ett';
    const { issues } = parseDirectory({
      id: 'd',
      posts: [
        person,
        { id: person, unit: 'a', title: 'T', validFrom: person, holders: person, seats: person },
        {
          id: person,
          unit: 'a',
          title: 'T',
          seats: 1,
          holders: [
            person,
            { name: person, picture: `ftp://${person}`, validFrom: person, acting: person },
            { name: person, validFrom: '2023', validTo: '2022' },
          ],
        },
      ],
    });
    expect(issues.length).toBeGreaterThan(9);
    expect(JSON.stringify(issues)).not.toContain(person);
  });

  test('may have successive holders of a post', () => {
    const one = holder('A', { validTo: '2020-06-30' });
    const two = holder('B', { validFrom: '2020-07-01' });
    expect(told(directory({ seats: 1, holders: [one, two] }))).toEqual([]);
    expect(
      told(directory({ seats: 1, holders: [one, { ...two, validFrom: '2020-06-30' }] })),
    ).toEqual(['seats-exceed at posts.0.seats']);
  });
});

describe('A post', () => {
  test.each([
    ['nobody and no number of seats', {}, 1],
    ['nobody and three seats', { seats: 3 }, 3],
    ['one of three', { seats: 3, holders: [holder('A')] }, 2],
    ['two who share it', { holders: [holder('A'), holder('B')] }, 0],
    ['a row without a name', { holders: [holder(' ')] }, 1],
  ] as const)('with %s has its vacancies', (_says, more, vacancies) => {
    expect(staffed(structuredClone(more) as Partial<OrganisationPost>)?.vacancies).toBe(vacancies);
  });

  test('has the holders of the day', () => {
    const holders = [
      holder('A', { validTo: '2019-12-31' }),
      holder('B', { validFrom: '2020-01-01', validTo: '2020-06' }),
      holder('C'),
    ];
    expect(namesOn('2019-12-31', holders)).toEqual(['A', 'C']);
    expect(namesOn('2020-06-30', holders)).toEqual(['B', 'C']);
    expect(namesOn('2020', holders)).toEqual(['C']);
  });

  test('exists on the days on which it is valid', () => {
    const ended: Partial<OrganisationPost> = { validTo: '2019-12-31' };
    expect(staffed(ended, { date: '2019-12-31' })).toBeDefined();
    expect(staffed(ended, { date: '2020-01-01' })).toBeUndefined();
  });

  test('is shown as of the day of the organisation, by default', () => {
    const posts = directory({ holders: [holder('A', { validFrom: '2020' })] });
    const at = (date: string | undefined, options?: PostOptions) =>
      postsOf(
        withPosts({ ...organisation, ...(date !== undefined && { date }) }, posts, options),
        'a',
      )[0]?.vacancies;
    expect([at('2019'), at('2020'), at(undefined)]).toEqual([1, 0, 0]);
    expect(at('2019', { date: '2021-01-01' })).toBe(0);
  });

  test('of a missing unit is reported and left out', () => {
    const lost = directory({ unit: 'borta', holders: [holder('A')] });
    expect(withPosts(organisation, lost).posts.size).toBe(0);
    expect(postIssues(organisation, lost)).toEqual([
      {
        code: 'unknown-unit',
        severity: 'warning',
        path: 'posts.0.unit',
        phrase: {
          code: 'organisationIssues.postUnit',
          values: { path: 'posts.0.unit', name: 'borta' },
        },
        message: {
          sv: 'posts.0.unit: enheten ”borta” finns inte i organisationen. Befattningen visas inte.',
          en: 'posts.0.unit: unit "borta" is not in the organisation. The post is not shown.',
        },
      },
    ]);
    expect(postIssues(electedOrganisation, fictionalDirectory)).toEqual([]);
  });
});

describe('A staffed organisation', () => {
  const joined = withPosts(electedOrganisation, fictionalDirectory);

  test('is a copy with posts, and the organisation itself has none', () => {
    expect(joined.units).toBe(electedOrganisation.units);
    expect(postsOf(joined, 'RS').map(({ title }) => title)).toEqual([
      'Ordförande',
      '1:e vice ordförande',
      '2:e vice ordförande',
      'Ledamot',
      'Ersättare',
    ]);
    expect(postsOf(electedOrganisation, 'RS')).toEqual([]);
    expect(postsOf(joined, 'finns-inte')).toEqual([]);
  });

  test('is marked as fictional when the organisation or its persons are', () => {
    expect(electedOrganisation.fictional).toBeUndefined();
    expect(joined.fictional).toBe(true);
    expect(withPosts(electedOrganisation, directory()).fictional).toBeUndefined();
    expect(withPosts(organisation, directory()).fictional).toBe(true);
  });

  test('keeps its posts on another day', () => {
    const units = [unit('a'), unit('b', { validTo: '2020' })];
    const two = withPosts(smallOrganisation(units), directory({ holders: [holder('A')] }));
    const later = organisationAt(two, '2021');
    expect(later.units).toHaveLength(1);
    expect(postsOf(later, 'a')[0]?.holders).toEqual([{ name: 'A' }]);
  });

  test('has no persons as JSON, nor when that is parsed again', () => {
    const json = JSON.stringify(joined);
    expect(json).not.toContain('Exempel');
    const read = parseOrganisation(JSON.parse(json)).value;
    expect(read && postsOf(read, 'RS')).toEqual([]);
    expect(parseOrganisation(joined).value).not.toHaveProperty('posts');
  });

  test('has no posts from data that only resembles it', () => {
    const raw: object = { posts: { a: [{ id: 'p' }] } };
    expect(postsOf({ ...organisation, ...raw }, 'a')).toEqual([]);
  });

  test('adds the documents of the directory, without changing existing ones', () => {
    const documents = [
      { id: 'd', title: 'Andra' },
      { id: 'e', title: 'Tredje' },
    ];
    const own = { ...organisation, documents: [{ id: 'd', title: 'Första' }] };
    const found = withPosts(own, { ...directory(), documents }).documents ?? [];
    const titleOf = (id: string) => found.find((one) => one.id === id)?.title;
    expect([titleOf('d'), titleOf('e')]).toEqual(['Första', 'Tredje']);
  });
});

describe('A picture', () => {
  const LISTED = 'https://bilder.example.se';
  const pictureOf = (picture: string, pictureOrigins?: string[]) =>
    staffed({ holders: [holder('A', { picture })] }, { pictureOrigins })?.holders[0]?.picture;

  test('is fetched only from allowed origins', () => {
    const url = `${LISTED}/1.png`;
    expect(pictureOf(url)).toBeUndefined();
    expect(pictureOf(url, [LISTED])).toBe(url);
    expect(pictureOf(url, [`${LISTED}/`, 'self'])).toBe(url);
    expect(pictureOf(url, ['HTTPS://Bilder.Example.SE:443'])).toBe(url);
    expect(pictureOf(url, ['self'])).toBeUndefined();
  });

  test.each(['bilder/1.png', '/bilder/1.png', '../1.png', '?bild=1', './/evil.se/1.png'])(
    'relative to the page (%s) only when "self" is listed',
    (url) => {
      expect(pictureOf(url, [LISTED])).toBeUndefined();
      expect(pictureOf(url, ['self'])).toBe(url);
    },
  );

  test.each(['*', 'https:', 'https://', '', 'bilder.example.se', `${LISTED}/mapp/`, `${LISTED}?x`])(
    'is not allowed by the entry "%s", which is not an origin',
    (entry) => {
      expect(pictureOf(`${LISTED}/1.png`, [entry])).toBeUndefined();
      expect(pictureOf('/1.png', [entry])).toBeUndefined();
    },
  );

  const TRICKS = [
    '//evil.se/1.png',
    String.raw`\\evil.se\1.png`,
    String.raw`/\evil.se/1.png`,
    '\t//evil.se/1.png',
    '/\n/evil.se/1.png',
    'https:evil.se/1.png',
    'https:/evil.se/1.png',
    'http://bilder.example.se/1.png',
    'https://bilder.example.se.evil.se/1.png',
    'https://bilder.example.se@evil.se/1.png',
    'https://evil.se@bilder.example.se/1.png',
    'https://bilder.example.se:8443/1.png',
    'https://bilder.example.se./1.png',
    'https://evil.se/https://bilder.example.se/1.png',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'blob:https://bilder.example.se/1',
    'file:///1.png',
    'https://one.invalid/1.png',
    'http://other.invalid/1.png',
    'https://[',
    '',
    ' ',
  ];

  test.each(TRICKS)('is not fetched from %j, whatever is listed', (url) => {
    expect(pictureOf(url, [LISTED, 'self', '*'])).toBeUndefined();
  });

  test('that is not allowed is reported once for each origin', () => {
    const pictures = [`${LISTED}/1.png`, `${LISTED}/2.png`, 'https://annan.example.se/1', '/1.png'];
    const holders = pictures.map((picture) => holder('A', { picture }));
    const found = postIssues(organisation, directory({ holders }), { pictureOrigins: ['self'] });
    expect(found.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'left-out at posts.0.holders.0.picture',
      'left-out at posts.0.holders.2.picture',
    ]);
    expect(found[0]?.message.sv).toContain(LISTED);
  });

  test('never survives from an origin that is not listed', () => {
    const pieces =
      'https: http: // / \\ \t @ : . ? # evil.se bilder.example.se javascript: data: blob: %2F ..';
    const piece = fc.constantFrom(' ', ...pieces.split(' '));
    const start = fc.constantFrom(LISTED, '');
    const pasted = fc
      .tuple(start, fc.array(piece, { maxLength: 7 }))
      .map(([first, rest]) => first + rest.join(''));
    const urls = fc.oneof(pasted, fc.webUrl());
    const pages = ['https://region.example.se/sida/', 'http://localhost:6006/'];
    const survived = new Set<string>();
    fc.assert(
      fc.property(urls, fc.constantFrom('self', LISTED), (url, listed) => {
        const picture = pictureOf(url, [listed]);
        if (picture === undefined) return;
        survived.add(listed);
        for (const page of pages) {
          const own = new URL(page).origin;
          expect(new URL(picture, page).origin).toBe(listed === 'self' ? own : listed);
        }
      }),
      { numRuns: 1000 },
    );
    expect(survived.size).toBe(2);
  });
});

describe('Initials', () => {
  test.each([
    ['Exempel Ett', 'EE'],
    ['Exempel Mellan-Namn Två (X)', 'ET'],
    ['exempel', 'E'],
    ['Exempel (X', 'E'],
    ['åsa ärlig Öberg', 'ÅÖ'],
    ['A\u030Asa', 'Å'],
    ['”Exempel” d’Ett', 'ED'],
    ['𝒜𝒷𝒸 Test', '𝒜T'],
    ['(–)', ''],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('However a directory is damaged', () => {
  const damaged = fc.oneof(mutatedPlan(fictionalDirectory), fc.jsonValue(), fc.anything());

  test('it is read and joined without an error, and read again unchanged', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const { value, issues } = parseDirectory(input);
        expect(value === null).toBe(issues.some(({ code }) => code === 'not-an-object'));
        if (value === null) return;
        expect(parseDirectory(structuredClone(value)).value).toEqual(value);
        const joined = withPosts(electedOrganisation, value, { pictureOrigins: ['self'] });
        for (const { id } of joined.units) {
          for (const { holders, vacancies, title } of postsOf(joined, id)) {
            expect(typeof title).toBe('string');
            expect(holders.length + vacancies).toBeGreaterThan(0);
          }
        }
        for (const { path, message } of [...issues, ...postIssues(electedOrganisation, value)]) {
          expect(message.sv.startsWith(`${path}: `)).toBe(true);
          expect(message.en.startsWith(`${path}: `)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
