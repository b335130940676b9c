import { describe, expect, test } from 'vitest';
import { risks as english } from '../../../src/messages/en/actionList';
import { risks as words } from '../../../src/messages/sv/actionList';
import type { FollowUpRisk } from '../../../src/model/follow-up/followUpAction';
import { riskFacts, riskLabel } from '../../../src/status/overview/riskFacts';

const risk: FollowUpRisk = { id: 'r', of: 'a', name: 'Det kan gå fel' };

describe('A risk', () => {
  test('is called what it is, with the unit that has found it', () => {
    expect(riskLabel(risk, undefined, words)).toBe('Risk');
    expect(riskLabel({ ...risk, kind: 'opportunity' }, 'Nämnden', words)).toBe(
      'Möjlighet, Nämnden',
    );
  });

  test('of which nothing more is known has no facts', () => {
    expect(riskFacts(risk, words)).toEqual([]);
  });

  test('is graded by likelihood, consequence, or both', () => {
    expect(riskFacts({ ...risk, likelihood: 3, consequence: 4 }, words)).toEqual([
      'sannolikhet 3, konsekvens 4',
    ]);
    expect(riskFacts({ ...risk, consequence: 4 }, english)).toEqual(['consequence 4']);
  });

  test('that is checked says what the check has shown, or that nothing is known of it', () => {
    const checked = { ...risk, control: 'Stickprov varje månad.' };
    expect(riskFacts(checked, words)).toEqual([
      'Intern kontroll: Stickprov varje månad.',
      'Resultat av kontrollen: saknas',
    ]);
    expect(riskFacts({ ...checked, controlResult: 'Inga fel.' }, words)[1]).toBe(
      'Resultat av kontrollen: Inga fel.',
    );
  });
});

describe('Risks and opportunities are counted', () => {
  test.each([
    [{ risk: 1, opportunity: 0 }, '1 risk', '1 risk'],
    [{ risk: 2, opportunity: 1 }, '2 risker och 1 möjlighet', '2 risks and 1 opportunity'],
    [{ risk: 0, opportunity: 2 }, '2 möjligheter', '2 opportunities'],
  ])('%j: %s', (counts, sv, en) => {
    expect([words.count(counts), english.count(counts)]).toEqual([sv, en]);
  });

  test('one is reported, several are', () => {
    expect(words.found({ count: '1 risk', isOne: true })).toBe('1 risk är rapporterad.');
    expect(words.found({ count: '2 risker', isOne: false })).toBe('2 risker är rapporterade.');
  });
});
