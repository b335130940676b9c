/** Who owns what, and which companies are "hel- och majoritetsägda". */
import { textOf } from '../../../src/messages/textOf';
import { describe, expect, test } from 'vitest';
import { ownedCompanies } from '../../../src/example';
import { ownershipOf } from '../../../src/model/ownership/ownershipOf';
import type {
  OrganisationRelation,
  OrganisationUnit,
} from '../../../src/model/organisation/organisation';
import { relation, smallOrganisation, unit } from '../fixtures/smallOrganisation';

const owns = (words: string, share?: number, more: Partial<OrganisationRelation> = {}) =>
  relation(words.replace(' ', ' owns '), { share, ...more });

const company = (id: string): OrganisationUnit => unit(id, { kind: 'company' });
const inferred = { basis: 'inferred' as const };

/** Whether the region has the majority of each invented company, by id. */
function majorities(companies: string[], relations: OrganisationRelation[], authority?: string) {
  const units = ['region', 'kommun', ...companies.map(company)];
  const found = ownershipOf(smallOrganisation(units, relations), authority);
  return Object.fromEntries(found.map(({ unit: { id }, majority }) => [id, majority]));
}

describe('Of the companies of the region (hard case 22)', () => {
  const found = ownershipOf(ownedCompanies);
  const names = (majority: boolean | 'unknown') =>
    found.filter((one) => one.majority === majority).map((one) => one.unit.id);

  test('seven are in the scope of the quality policy', () => {
    expect(names(true)).toEqual([
      'lanstrafiken',
      'bussgods',
      'ac-net-internservice',
      'ac-net-externservice',
      'norrlandsoperan',
      'botnia-musik',
      'vasterbottensteatern',
    ]);
  });

  test('two called dotterbolag at 25 and 2,1 per cent cannot be determined, and the reason is given', () => {
    expect(names('unknown')).toEqual(['norrtag', 'samtrafiken']);
    const [first] = found.filter(({ majority }) => majority === 'unknown');
    expect(first && textOf(first.reason)).toBe(
      'Det är inte angivet om andelen ägs av Region Västerbotten eller av Länstrafiken i Västerbotten AB. Ägs den av Region Västerbotten kan Länstrafiken i Västerbotten AB äga mer, så det går inte att säga om Region Västerbotten har majoriteten.',
    );
  });

  test('the other ten are not covered, and all 19 have a reason', () => {
    expect(names(false)).toHaveLength(10);
    for (const { reason } of found) expect(textOf(reason, 'en')).not.toBe(textOf(reason));
    expect(found).toHaveLength(19);
  });

  test('one is wholly owned, and the share of a dotterbolag does not count as the region’s own', () => {
    expect(found.filter(({ isWhole }) => isWhole).map((one) => one.unit.id)).toEqual([
      'lanstrafiken',
    ]);
    const shares = new Map(found.map((one) => [one.unit.id, one.directShare]));
    expect(shares.get('inera')).toBe(4.76);
    expect(shares.get('bussgods')).toBeUndefined();
  });
});

describe('More than half is owned', () => {
  test.each([
    [100, true],
    [50.01, true],
    [50, false],
    [0, false],
    [undefined, 'unknown'],
  ] as const)('at %d per cent: %s', (share, majority) => {
    expect(majorities(['b'], [owns('region b', share)])).toMatchObject({ b: majority });
  });

  test('through a company of which more than half is owned, whatever the product of the shares', () => {
    const relations = [owns('region b', 60), owns('b c', 60), owns('c d', 50)];
    expect(majorities(['b', 'c', 'd'], relations)).toMatchObject({ b: true, c: true, d: false });
  });

  test('directly and through a company in total', () => {
    const relations = [owns('region b', 51), owns('region c', 25.1), owns('b c', 24.9)];
    expect(majorities(['b', 'c'], relations)).toMatchObject({ c: false });
    relations.push(owns('kommun c', 10));
    expect(majorities(['b', 'c'], [...relations, owns('b c', 0.1)])).toMatchObject({ c: true });
  });

  test('not by companies that own one another', () => {
    const relations = [owns('region b', 10), owns('b c', 80), owns('c b', 80)];
    expect(majorities(['b', 'c'], relations)).toMatchObject({ c: false });
  });

  test('by another owner, when asked about that one', () => {
    const relations = [owns('region b', 40), owns('kommun b', 60)];
    expect(majorities(['b'], relations)).toMatchObject({ b: false });
    expect(majorities(['b'], relations, 'kommun')).toMatchObject({ b: true });
  });
});

describe('What is not stated is determined only when it makes no difference', () => {
  test.each([
    ['the region’s or its own company’s: more than half either way', 100, 60, true],
    ['the region’s or its own company’s: the company may own more', 100, 25, 'unknown'],
    ['the region’s or that of a company of others: less than half either way', 40, 25, false],
    ['the region’s or that of a company of others: it makes a difference', 40, 60, 'unknown'],
  ] as const)('%s', (_says, share, below, majority) => {
    const relations = [owns('region b', share), owns('b c', below, inferred)];
    expect(majorities(['b', 'c'], relations)).toMatchObject({ c: majority });
  });

  test.each([
    ['an owner that is a guess', [owns('region b', 60, { basis: 'guess' })]],
    ['an owner that nobody names', []],
    ['shares of more than all', [owns('region b', 70), owns('kommun b', 70)]],
    ['a share that is missing', [owns('region b', 20), owns('region b')]],
  ])('%s', (_says, relations) => {
    const [only] = ownershipOf(smallOrganisation(['region', 'kommun', company('b')], relations));
    expect(only?.majority).toBe('unknown');
  });

  test('an owner for which it cannot be determined', () => {
    const relations = [owns('region b'), owns('b c', 100)];
    expect(majorities(['b', 'c'], relations)).toMatchObject({ b: 'unknown', c: 'unknown' });
  });
});

test.each<[string, OrganisationRelation[], string]>([
  ['hela', [owns('region b', 100)], 'Namn på region äger hela bolaget.'],
  [
    'genom',
    [owns('region a', 60), owns('a b', 60)],
    'Namn på region äger mer än hälften genom Namn på a.',
  ],
  [
    'direkt och genom',
    [owns('region a', 60), owns('region b', 30), owns('a b', 30)],
    'Namn på region äger mer än hälften direkt och genom Namn på a.',
  ],
  ['mindre', [owns('region b', 50)], 'Namn på region äger inte mer än hälften.'],
  ['utan ägare', [], 'Ägaren är inte angiven.'],
  ['utan andel', [owns('region b')], 'Andelen är inte angiven.'],
  ['gissning', [owns('region b', 60, { basis: 'guess' })], 'Vem som äger andelen är inte säkert.'],
  [
    'genom okänd',
    [owns('region a'), owns('a b', 60)],
    'Ägs delvis av Namn på a, och det går inte att säga om Namn på region äger mer än hälften där.',
  ],
  [
    'för mycket',
    [owns('region b', 70), owns('kommun b', 70)],
    'Andelarna är tillsammans mer än 100 procent, så det går inte att säga vem som äger mer än hälften.',
  ],
])('The reason in words: %s', (_says, relations, expected) => {
  const units = ['region', 'kommun', company('a'), company('b')];
  const found = ownershipOf(smallOrganisation(units, relations));
  const reason = found.find((one) => one.unit.id === 'b')?.reason;
  expect(reason && textOf(reason)).toBe(expected);
});
