/** Issues about an organisation that is inconsistent, and what is shown instead. */
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../../src/model/budget/budget';
import type { Issue } from '../../../src/model/parse/issue';
import { parseOrganisation } from '../../../src/model/organisation/parseOrganisation';
import { relation, smallOrganisation, unit } from '../fixtures/smallOrganisation';

const units = ['a', 'b', 'c'];

const issuesOf = (organisation: object): readonly Issue[] => parseOrganisation(organisation).issues;

const told = (organisation: object) =>
  issuesOf(organisation).map(({ code, severity, path }) => `${severity} ${code} at ${path}`);

describe('Issues about relations', () => {
  test.each([
    ['one to itself', ['a manages a'], ['warning self-relation at relations.0']],
    ['one that owns itself', ['a owns a'], ['warning self-relation at relations.0']],
    [
      'one to a unit that is missing',
      ['a manages borta'],
      ['warning unknown-unit at relations.0.to'],
    ],
    [
      'one between units that are missing',
      ['d manages d'],
      ['warning unknown-unit at relations.0.from', 'warning unknown-unit at relations.0.to'],
    ],
    [
      'one that stands twice',
      ['a manages b', 'a manages b'],
      ['notice duplicate-relation at relations.1'],
    ],
    ...['subordinate', 'side', 'staff', 'administers', 'manages'].map(
      (kind): [string, string[], string[]] => [
        `a second parent by "${kind}"`,
        [`a ${kind} c`, `b ${kind} c`],
        ['warning second-parent at relations.1'],
      ],
    ),
    ...['subordinate', 'administers', 'manages', 'orders', 'owns'].map(
      (kind): [string, string[], string[]] => [
        `a circle by "${kind}"`,
        [`a ${kind} b`, `b ${kind} c`, `c ${kind} a`],
        ['warning cycle at relations.2'],
      ],
    ),
    [
      'a circle over several kinds, once',
      ['a subordinate b', 'b staff a'],
      ['warning cycle at relations.1'],
    ],
  ])('hard case 27: %s', (_says, relations, expected) => {
    expect(told(smallOrganisation(units, relations))).toEqual(expected);
  });

  test.each([
    ['two that order', ['a orders c', 'b orders c']],
    ['two that advise', ['a advisory c', 'b advisory c']],
    ['two owners', ['a owns c', 'b owns c']],
    ['a parent in each hierarchy', ['a administers c', 'b manages c']],
    ['collaboration in a circle', ['a collaborates b', 'b collaborates a']],
  ])('none about %s (hard case 21)', (_says, relations) => {
    expect(told(smallOrganisation(units, relations))).toEqual([]);
  });

  test('a relation without a unit is left out', () => {
    const relations = [
      { to: 'b', kind: 'manages' },
      { from: 'a', to: 7, kind: 'manages' },
      { from: '', to: 'b', kind: 'manages' },
    ];
    const { value, issues } = parseOrganisation({ ...smallOrganisation(units), relations });
    expect(issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'missing-field at relations.0.from',
      'wrong-type at relations.1.to',
      'unknown-unit at relations.2.from',
    ]);
    expect(value?.relations).toHaveLength(1);
  });
});

describe('Issues about dates (hard case 23)', () => {
  test('units and relations that end before they begin', () => {
    const reversed = { validFrom: '2023', validTo: '2022-12-31' };
    const organisation = smallOrganisation(
      ['a', unit('b', reversed)],
      [relation('a subordinate b', reversed)],
    );
    expect(told(organisation)).toEqual([
      'warning reversed-dates at units.1.validTo',
      'warning reversed-dates at relations.0.validTo',
    ]);
  });

  test.each([
    ['a year that begins and ends', { validFrom: '2022', validTo: '2022' }],
    ['a single day', { validFrom: '2022-05-01', validTo: '2022-05-01' }],
    ['a month in its year', { validFrom: '2022-05', validTo: '2022' }],
  ])('none about %s', (_says, dates) => {
    expect(told(smallOrganisation([unit('a', dates)]))).toEqual([]);
  });

  test.each([
    ['parents that follow each other', 'a subordinate c', 'b subordinate c'],
    ['units that change places', 'a subordinate b', 'b subordinate a'],
    ['owners of the whole, one after the other', 'a owns c', 'b owns c'],
  ])('none about %s', (_says, first, second) => {
    const relations = [
      relation(first, { share: 100, validTo: '2022-12-31' }),
      relation(second, { share: 100, validFrom: '2023-01-01' }),
    ];
    expect(told(smallOrganisation(units, relations))).toEqual([]);
  });
});

describe('Issues about shares (hard case 22)', () => {
  const owned = (...shares: (number | undefined)[]) =>
    smallOrganisation(
      [...shares.map((_, index) => `ägare${index}`), 'bolag'],
      shares.map((share, index) => relation(`ägare${index} owns bolag`, { share })),
    );

  test.each([
    ['two owners of more than all', [60, 60], ['warning shares-exceed at relations.1.share']],
    ['the one by whom it is passed', [50, 50, 1], ['warning shares-exceed at relations.2.share']],
    ['a share above 100', [120], ['error out-of-range at relations.0.share']],
    ['a negative share', [-1], ['error out-of-range at relations.0.share']],
    ['nothing of two halves', [50, 50], []],
    ['nothing of thirds that are rounded', [33.4, 33.3, 33.4], []],
    ['nothing of what is not stated', [60, undefined], []],
  ])('%s', (_says, shares, expected) => {
    expect(told(owned(...shares))).toEqual(expected);
  });
});

describe('Issues about the budget (hard case 19)', () => {
  const budget = (rows: Budget['rows']): Budget => ({
    id: 'budget',
    title: 'En påhittad budget',
    unit: 'mkr',
    columns: [
      { id: '2020', name: 'Budget 2020' },
      { id: '2021', name: 'Budget 2021' },
    ],
    rows,
  });
  const row = (id: string, ...amounts: (number | null)[]) => ({ id, name: `Rad ${id}`, amounts });
  const part = (id: string, ...amounts: (number | null)[]) => ({
    ...row(id, ...amounts),
    partOf: 'x',
  });
  const open = { partsAreExhaustive: false };

  test.each([
    [
      'a unit that is missing',
      [{ ...row('x', 1, 2), unitId: 'borta' }],
      ['warning unknown-unit at budget.rows.0.unitId'],
    ],
    ['too few amounts', [row('x', 1)], ['warning amount-count at budget.rows.0.amounts']],
    ['too many amounts', [row('x', 1, 2, 3)], ['warning amount-count at budget.rows.0.amounts']],
    [
      'another figure for a column that is missing',
      [{ ...row('x', 1, 2), alternates: [{ column: '2022', text: '3' }] }],
      ['warning unknown-column at budget.rows.0.alternates.0.column'],
    ],
    [
      'two rows of one id',
      [row('x', 1, 2), row('x', 3, 4)],
      ['warning duplicate-id at budget.rows.1.id'],
    ],
    [
      'a part of a row that is missing',
      [part('y', 1, 2)],
      ['warning missing-parent at budget.rows.0.partOf'],
    ],
    ['a part of itself', [part('x', 1, 2)], ['warning cycle at budget.rows.0.partOf']],
    [
      'parts that are more than the row',
      [{ ...row('x', 10, 10), ...open }, part('y', 6, 1), part('z', 6, 1)],
      ['warning parts-exceed at budget.rows.0'],
    ],
    [
      'parts that should make up the row and do not',
      [row('x', 10, 10), part('y', 6, 5), part('z', 2, 5)],
      ['notice parts-differ at budget.rows.0'],
    ],
    ['nothing of parts that are not all', [{ ...row('x', 10, 10), ...open }, part('y', 6, 5)], []],
    ['nothing of an empty cell', [row('x', 10, null), part('y', null, 3), part('z', 2, 5)], []],
    [
      'nothing of what rounding does',
      [row('x', 10, 10), part('y', 3.3, 5), part('z', 6.8, 5.4)],
      [],
    ],
    [
      'nothing of parts that go either way',
      [{ ...row('x', 10, 1), ...open }, part('y', 20, 5), part('z', -3, -4)],
      [],
    ],
  ])('%s', (_says, rows, expected) => {
    expect(told(smallOrganisation(units, [], { budget: budget(rows) }))).toEqual(expected);
  });

  test('an amount that cannot be read, without moving others into its column', () => {
    const { value, issues } = parseOrganisation({
      ...smallOrganisation(units),
      budget: { ...budget([]), rows: [{ ...row('x'), amounts: ['1 245', 7] }] },
    });
    expect(issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'wrong-type at budget.rows.0.amounts.0',
    ]);
    expect(value?.budget?.rows[0]?.amounts).toEqual([null, 7]);
  });
});

test('Every issue states its place, and what is shown instead, in both languages', () => {
  const reversed = { validFrom: '2023', validTo: '2022' };
  const found = issuesOf(
    smallOrganisation(
      ['a', 'b', 'c', unit('c', reversed)],
      [
        'a manages a',
        'a manages c',
        'b manages c',
        'b manages c',
        'a subordinate b',
        'b subordinate a',
        relation('a owns c', { share: 70, ...reversed }),
        relation('b owns c', { share: 70 }),
      ],
      {
        budget: {
          id: 'b',
          title: 'En påhittad budget',
          unit: 'mkr',
          columns: [{ id: '2021', name: 'Budget 2021' }],
          rows: [
            { id: 'x', name: 'Rad x', unitId: 'borta', amounts: [1] },
            { id: 'y', name: 'Rad y', partOf: 'x', amounts: [20] },
            { id: 'z', name: 'Rad z', amounts: [] },
          ],
        },
      },
    ),
  );
  expect(new Set(found.map(({ code }) => code)).size).toBe(10);
  for (const { path, message } of found) {
    for (const text of [message.sv, message.en]) {
      expect(text).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}: .+\\. .+\\.$`, 'u'));
    }
    expect(message.sv).not.toBe(message.en);
  }
});
