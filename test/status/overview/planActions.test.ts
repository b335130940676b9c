/** Actions of a follow-up: their progress, and whether they are overdue. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUpAction, Analysis } from '../../../src/model/follow-up/followUpAction';
import type { StatusScale } from '../../../src/model/plan/statusScale';
import {
  isDone,
  isEffectFollowedUp,
  isOverdue,
  planActions,
  planDeviations,
} from '../../../src/status/overview/planActions';

const action = (more: Partial<FollowUpAction> = {}): FollowUpAction => ({
  id: 'a',
  of: 'mål',
  name: 'Något görs',
  ...more,
});

const OWN: StatusScale = {
  id: 'egen',
  purpose: 'activity',
  levels: [
    { key: 'avslutat', name: 'AVSLUTAT', look: 'done' },
    { key: 'pagaende', name: 'PÅGÅENDE', look: 'ongoing' },
  ],
};

describe('An action is overdue', () => {
  test.each([
    ['2025-08-30', true],
    ['2025-08-31', false],
    ['2025-09-01', false],
    ['2025-07', true],
    ['2025-08', false],
    ['2024', true],
    ['2025', false],
    ['2025-08-30T23:59:59+02:00', true],
    ['2025-08-31T00:00:00Z', false],
  ])('on 31 August 2025 when it was due %s: %s', (dueDate, expected) => {
    expect(isOverdue({ dueDate }, '2025-08-31')).toBe(expected);
    expect(isOverdue({ dueDate }, '2025-08-31T12:00:00Z')).toBe(expected);
  });

  test.each(['', 'hösten 2024', '1/3 2024', '20240301', 'snarast'])(
    'never when its day cannot be read: %j',
    (dueDate) => {
      expect(isOverdue({ dueDate }, '2025-08-31')).toBe(false);
    },
  );

  test('never when it has no day, or when the follow-up has none', () => {
    expect(isOverdue({}, '2025-08-31')).toBe(false);
    expect(isOverdue({ dueDate: '2024-01-01' }, '')).toBe(false);
  });

  test('never when it is done, and in every other state', () => {
    const dueDate = '2025-01-01';
    const overdue = ['done', 'ongoing', 'late', 'notStarted', 'okänt läge', undefined].map(
      (state) => isOverdue({ dueDate, state }, '2025-08-31'),
    );
    expect(overdue).toEqual([false, true, true, true, true, true]);
  });

  test('by the day alone: on the next day, but not on the day itself', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, days, (due, at) => {
        const [dueDate, day] = [due, at].map((date) => date.toISOString().slice(0, 10));
        expect(isOverdue({ dueDate }, day ?? '')).toBe(String(dueDate) < String(day));
      }),
    );
  });
});

describe('A state', () => {
  test('that is missing counts as not started', () => {
    expect(planActions({ date: '', actions: [action()] })).toEqual([
      { action: action(), state: 'notStarted', isOverdue: false },
    ]);
  });

  test('that the scale does not have is kept as written and is not completed', () => {
    const strange = action({ state: 'Klart!' });
    expect(planActions({ date: '', actions: [strange] })[0]?.state).toBe('Klart!');
    expect(isDone(strange)).toBe(false);
  });

  test('is completed if it has that look, whatever its key', () => {
    expect(isDone({ state: 'avslutat' }, OWN)).toBe(true);
    expect(isDone({ state: 'done' }, OWN)).toBe(false);
    expect(isOverdue({ state: 'avslutat', dueDate: '2024-01-01' }, '2025-01-01', OWN)).toBe(false);
    expect(isOverdue({ state: 'avslutat', dueDate: '2024-01-01' }, '2025-01-01')).toBe(true);
  });
});

describe('A list of actions', () => {
  test('states whether each is overdue, by the authority’s own scale', () => {
    const actions = [
      action({ state: 'avslutat', dueDate: '2025-01-01' }),
      action({ state: 'done', dueDate: '2025-01-01' }),
    ];
    const found = planActions({ date: '2025-08-31', actions }, '2025-08-31', OWN);
    expect(found.map(({ isOverdue: late }) => late)).toEqual([false, true]);
  });

  test('is empty where no actions are reported', () => {
    expect(planActions({ date: '' })).toEqual([]);
  });
});

test('Actions can be judged on another day than that of the follow-up', () => {
  const followUp = { date: '2025-04-30', actions: [action({ dueDate: '2025-06-01' })] };
  expect(planActions(followUp)[0]?.isOverdue).toBe(false);
  expect(planActions(followUp, '2025-08-31')[0]?.isOverdue).toBe(true);
});

describe('The effect', () => {
  test.each([
    [{}, false],
    [{ effect: ' ' }, false],
    [{ effect: 'Fler kommer' }, true],
    [{ effectFollowedUp: true }, true],
    [{ effectFollowedUp: false, effect: 'Oklart ännu' }, false],
  ])('of %j is followed up: %s', (given, expected) => {
    expect(isEffectFollowedUp(given)).toBe(expected);
  });
});

describe('Deviations', () => {
  const analyses: Analysis[] = [
    { of: 'a', deviation: 'Det gick långsammare.' },
    { of: 'a', text: 'Bara en analys.' },
    { of: 'a', unitId: 'HSN', deviation: 'Två mottagningar stängdes.' },
    { of: 'b', deviation: '  ' },
    { of: 'c', deviation: 'Enkäten gjordes inte.' },
  ];

  test('are listed for a node’s own body and for each unit', () => {
    expect(planDeviations({ analyses }).filter(({ of }) => of === 'a')).toEqual([
      { of: 'a', unitId: undefined, text: 'Det gick långsammare.' },
      { of: 'a', unitId: 'HSN', text: 'Två mottagningar stängdes.' },
    ]);
  });

  test('without a text do not count, nor do analyses without a deviation', () => {
    expect(planDeviations({ analyses }).map(({ of }) => of)).toEqual(['a', 'a', 'c']);
    expect(planDeviations({})).toEqual([]);
  });
});
