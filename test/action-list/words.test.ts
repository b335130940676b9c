/** Numbers and dates in the texts of the list. */
import { describe, expect, test } from 'vitest';
import { actionGroups, unansweredDeviations } from '../../src/action-list/actionGroups';
import { actionSummary } from '../../src/action-list/actionSummary';
import { formatDay } from '../../src/text/formatDay';
import { shownWords } from '../../src/action-list/FilteredActions';
import { actionListWords } from '../../src/action-list/actionListWords';
import { messagesFor } from '../../src/messages/messagesFor';
import type { StatusScale } from '../../src/model/plan/statusScale';
import { planTree } from '../../src/model/plan/planTree';
import { planActions } from '../../src/status/overview/planActions';
import { SCALES } from '../../src/status/scale/scaleFor';
import { followUpOf, plan } from './fixture';

describe('A date', () => {
  test.each([
    ['2025-12-31', '31 dec. 2025', '31 Dec 2025'],
    ['2025-05-01', '1 maj 2025', '1 May 2025'],
    ['2025-12-31T23:30:00-05:00', '31 dec. 2025', '31 Dec 2025'],
    ['2025-12', 'dec. 2025', 'Dec 2025'],
    ['2025', '2025', '2025'],
    ['hösten 2025', 'hösten 2025', 'hösten 2025'],
    ['2025-13-01', '2025-13-01', '2025-13-01'],
    ['', '', ''],
  ])('%j is written %j, in English %j', (iso, swedish, english) => {
    expect([formatDay(iso, 'sv'), formatDay(iso, 'en')]).toEqual([swedish, english]);
  });
});

const sv = messagesFor(actionListWords);

/** The count line of actions in these states, all due on a day. */
function summaryOf(
  states: readonly (string | undefined)[],
  dueDate?: string,
  scale: StatusScale = SCALES.activity,
  messages = sv,
): string {
  const actions = states.map((state, index) => ({
    id: `${index}`,
    of: 'a',
    name: 'Å',
    state,
    dueDate,
  }));
  return actionSummary(
    planActions({ date: '2025-08-31', actions }, undefined, scale),
    0,
    scale,
    messages,
  );
}

describe('The count line', () => {
  test('counts the states, the best first, with correct plural forms', () => {
    const states = ['ongoing', 'done', 'done', undefined, 'notStarted', 'done', 'ongoing'];
    expect(summaryOf(states)).toBe('7 åtgärder: 3 avslutade, 2 pågående, 2 ej påbörjade.');
    expect(summaryOf(['done'])).toBe('1 åtgärd: 1 avslutad.');
    expect(summaryOf(states, undefined, SCALES.activity, messagesFor(actionListWords, 'en'))).toBe(
      '7 actions: 3 done, 2 ongoing, 2 not started.',
    );
  });

  test('says how many are overdue', () => {
    expect(summaryOf(['done', 'ongoing'], '2025-01-01')).toMatch(/\. 1 är försenad\.$/);
    expect(summaryOf(['ongoing', 'ongoing'], '2025-01-01')).toMatch(/\. 2 är försenade\.$/);
  });

  test('distinguishes what a body reports as late from what is overdue by date', () => {
    expect(summaryOf(['late', 'ongoing'], '2025-01-01')).toBe(
      '2 åtgärder: 1 pågående, 1 försenad. 2 är försenade enligt datum.',
    );
  });

  test('uses the authority’s own words, and an unknown state as written', () => {
    const scale: StatusScale = {
      id: 'egen',
      purpose: 'activity',
      levels: [{ key: 'klar', name: 'Klar', look: 'done' }],
    };
    expect(summaryOf(['klar', 'klar', 'väntar'], undefined, scale)).toBe(
      '3 åtgärder: 2 klara, 1 väntar.',
    );
  });
});

const groupsOf = (reported: Parameters<typeof followUpOf>[0]) => {
  const followUp = followUpOf(reported);
  return actionGroups(planTree(plan).tree, followUp, planActions(followUp), 'sv');
};

describe('The nodes', () => {
  test('are in the order of the plan, each once, with those that it does not have last', () => {
    const of = ['okänd', 'delmal-2', 'mal-1', 'delmal-1', 'delmal-2'];
    const actions = of.map((id, index) => ({ id: `${index}`, of: id, name: 'Å' }));
    const groups = groupsOf({ actions, analyses: [{ of: 'mal-2', deviation: 'D' }] });
    expect(groups.map(({ id }) => id)).toEqual(['mal-1', 'delmal-1', 'mal-2', 'delmal-2', 'okänd']);
    expect(groups.flatMap((group) => group.actions)).toHaveLength(actions.length);
  });

  test('with a deviation count as lacking an action only when there is none above or below either', () => {
    const deviation = 'D';
    const analyses = [
      { of: 'mal-1', deviation },
      { of: 'delmal-1', deviation },
      { of: 'mal-2', deviation },
    ];
    const unanswered = (...of: string[]) =>
      unansweredDeviations(
        groupsOf({ analyses, actions: of.map((id) => ({ id, of: id, name: 'Å' })) }),
      );
    expect(unanswered()).toBe(3);
    expect(unanswered('delmal-1')).toBe(1);
    expect(unanswered('mal-1')).toBe(1);
    expect(unanswered('okänd')).toBe(3);
    expect(unanswered('mal-1', 'mal-2')).toBe(0);
  });
});

test('A filter says what it hides: actions, and deviations with their nodes', () => {
  const groups = groupsOf({
    actions: [
      { id: '1', of: 'mal-1', name: 'Å', unitId: 'HSN' },
      { id: '2', of: 'mal-2', name: 'Å', unitId: 'RS' },
    ],
    analyses: [
      { of: 'mal-1', deviation: 'D' },
      { of: 'delmal-2', deviation: 'D', unitId: 'HSN' },
      { of: 'delmal-1', deviation: 'D' },
    ],
  });
  const said = (filter: { unitId?: string; state?: string }) =>
    shownWords(groups, filter, sv.actionList);
  expect(said({})).toBe('Visar alla: 2 åtgärder.');
  expect(said({ unitId: 'HSN' })).toBe(
    'Visar 1 av 2 åtgärder. Dolt av urvalet: 1 åtgärd, 1 avvikelse.',
  );
  expect(said({ state: 'notStarted' })).toBe(
    'Visar 2 av 2 åtgärder. Dolt av urvalet: 2 avvikelser.',
  );
  expect(said({ state: 'done' })).toBe(
    'Visar 0 av 2 åtgärder. Dolt av urvalet: 2 åtgärder, 3 avvikelser.',
  );
});
