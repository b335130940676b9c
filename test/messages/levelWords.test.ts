import { describe, expect, test } from 'vitest';
import { explanation } from '../../src/messages/sv/explanation';
import { definiteOf, genderOf } from '../../src/messages/sv/levelWords';
import { status } from '../../src/messages/sv/status';
import { summary } from '../../src/messages/sv/summary';

const MEASURE = { name: 'Mått', plural: 'mått' };
const INDICATOR = { name: 'Indikator', plural: 'indikatorer' };
const DIRECTION = { name: 'Inriktning', plural: 'inriktningar' };

describe('The word for a level', () => {
  test.each([
    ['Mål', 'målet', 'neuter'],
    ['Delmål', 'delmålet', 'neuter'],
    ['Målområde', 'målområdet', 'neuter'],
    ['Indikator', 'indikatorn', 'common'],
    ['Nyckeltal', 'nyckeltalet', 'neuter'],
    ['Mätetal', 'mätetalet', 'neuter'],
    ['Mått', 'måttet', 'neuter'],
    ['Uppdrag', 'uppdraget', 'neuter'],
    ['Aktivitet', 'aktiviteten', 'common'],
    ['Åtgärd', 'åtgärden', 'common'],
    ['Inriktning', 'inriktningen', 'common'],
    ['Insats', 'insatsen', 'common'],
    ['Projekt', 'projektet', 'neuter'],
  ] as const)('%s is known: %s, of %s gender', (name, definite, gender) => {
    expect([definiteOf({ name }), genderOf({ name })]).toEqual([definite, gender]);
  });

  test('is what the plan states, if it does', () => {
    const level = { name: 'Finansiellt mål', definite: 'det finansiella målet' };
    expect([definiteOf(level), genderOf(level)]).toEqual(['det finansiella målet', 'neuter']);
    expect(genderOf({ name: 'Prio', gender: 'common' })).toBe('common');
  });

  test('is not guessed, since adjectives inflect too and some words are unknown', () => {
    expect(definiteOf({ name: 'Finansiellt mål' })).toBeUndefined();
    expect(definiteOf({ name: 'KPI' })).toBeUndefined();
  });
});

describe('Texts about a node agree with the word for its level', () => {
  test('in the question why', () => {
    expect(explanation.question({ level: { name: 'Mätetal' }, name: 'Väntetid' })).toBe(
      'Varför har mätetalet denna status?',
    );
    expect(explanation.question({ level: { name: 'KPI' }, name: 'Vård i rätt tid' })).toBe(
      'Varför har ”Vård i rätt tid” denna status?',
    );
  });

  test.each([
    [1, 1, { name: 'Delmål' }, '1 av 1 delmål bedömt'],
    [1, 3, INDICATOR, '1 av 3 indikatorer bedömd'],
    [2, 3, INDICATOR, '2 av 3 indikatorer bedömda'],
    [0, 1, MEASURE, '0 av 1 mått bedömt'],
    [1, 3, undefined, '1 av 3 med bedömning'],
  ])('in the number assessed: %i of %i', (assessed, total, level, words) => {
    expect(status.assessedOf({ assessed, total, level, isPartial: false })).toBe(words);
  });

  test.each([
    [1, 4, { name: 'Uppdrag' }, '1 av 4 uppdrag avslutat'],
    [1, 2, { name: 'Aktivitet', plural: 'aktiviteter' }, '1 av 2 aktiviteter avslutad'],
    [3, 4, { name: 'Uppdrag' }, '3 av 4 uppdrag avslutade'],
  ])('in the number completed: %i of %i', (done, total, level, words) => {
    expect(status.doneOf({ done, total, level })).toBe(words);
  });

  test('in the summary', () => {
    const one = { count: 1, level: DIRECTION };
    expect(`${summary.ofLevel(one)} ${summary.withNotAssessed(one)}`).toBe(
      '1 inriktning: 1 ej bedömd',
    );
    expect(summary.withLevel({ ...one, word: 'Delvis uppfyllt' })).toBe('1 delvis uppfylld');
    expect(summary.withLevel({ count: 2, level: MEASURE, word: 'Uppfyllt' })).toBe('2 uppfyllda');
    expect(summary.withLevel({ count: 1, level: MEASURE, word: 'Uppfyllt' })).toBe('1 uppfyllt');
    expect(summary.withLevel({ count: 2, level: MEASURE, word: 'Gul' })).toBe('2 gul');
    expect(summary.assessed({ count: 3, assessed: 1, level: MEASURE })).toBe(
      'Av 3 mått är 1 bedömt.',
    );
  });
});

test.each(['Kliv', 'Zorp'])(
  'A level named %s, whose gender is unknown, is counted in words that fit any gender',
  (name) => {
    const level = { name };
    expect(summary.withNotAssessed({ count: 1, level })).toBe('1 utan bedömning');
    const said = [0, 1, 2].map((assessed) => summary.assessed({ assessed, count: 3, level }));
    expect(said.slice(0, 2).join(' ')).not.toMatch(/bedömd\b|bedömt\b/);
  },
);
