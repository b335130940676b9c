/** The words on the cards of an organisation. */
import { expect, test } from 'vitest';
import { budget2021, electedOrganisation } from '../../src/example';
import { messagesFor } from '../../src/messages/messagesFor';
import { organisationWords } from '../../src/organisation/organisationWords';
import { budgetWords, changeWords } from '../../src/organisation/budgetWords';
import { hyphenated } from '../../src/organisation/hyphenated';
import { exactValue, relationWords } from '../../src/organisation/relationWords';

const sv = messagesFor(organisationWords);

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

test.each([
  ['RF', '17,2 mkr 2021, +1,8 %'],
  ['RS', '3 281 mkr 2021, +2,4 %'],
  ['HSN', '5 079 mkr 2021, +1,2 %'],
  ['RUN', '370 mkr 2021, +10,2 %'],
  ['PN', '6,0 mkr 2021, +1,9 %'],
])('The budget of %s is %s', (id, words) => {
  expect(plain(budgetWords(electedOrganisation, id, 'sv'))).toBe(words);
});

test('A unit without a row has no budget, which is not a budget of zero', () => {
  expect(budgetWords(electedOrganisation, 'KOST', 'sv')).toBeUndefined();
});

test('A row whose last cell is empty shows no budget', () => {
  const rows = budget2021.rows.map((row) => ({ ...row, amounts: row.amounts.map(() => null) }));
  const organisation = { ...electedOrganisation, budget: { ...budget2021, rows } };
  expect(budgetWords(organisation, 'RF', 'sv')).toBeUndefined();
});

test.each([
  [10.2, '+10,2 %'],
  [-3, '−3 %'],
  [0.01, '0 %'],
  [0, '0 %'],
])('A change of %f per cent is written %s', (percent, words) => {
  const column = { id: 'a', name: 'A' };
  expect(plain(changeWords({ from: column, to: column, absolute: 1, percent }, 'sv'))).toBe(words);
});

test('A share keeps the decimals that it was printed with', () => {
  expect([100, 67.67, 28.5].map((share) => plain(exactValue(share, '%', 'sv')))).toEqual([
    '100 %',
    '67,67 %',
    '28,5 %',
  ]);
});

test('Ownership states the share when it is known', () => {
  const owns = { from: 'a', to: 'b', kind: 'owns' } as const;
  expect(plain(relationWords({ ...owns, share: 60 }, 'A', sv))).toBe('ägs till 60 % av A');
  expect(relationWords(owns, 'A', sv)).toBe('ägs av A');
});

test('Long compounds may break between their parts, short words may not', () => {
  expect(hyphenated('Kollektivtrafikutskott')).toEqual(['Kollektiv', 'trafik', 'utskott']);
  expect(hyphenated('Länssjukvårdsområde 1')).toEqual(['Läns', 'sjukvårds', 'område 1']);
  expect(hyphenated('Regionstyrelse')).toEqual(['Regionstyrelse']);
});
