/** How deviations, risks and actions are divided by urgency. */
import { describe, expect, test } from 'vitest';
import { actionGroups } from '../../src/action-list/actionGroups';
import { urgencyParts } from '../../src/action-list/urgencyParts';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import { planTree } from '../../src/model/plan/planTree';
import { planActions } from '../../src/status/overview/planActions';
import { SCALES } from '../../src/status/scale/scaleFor';
import { followUpOf, plan } from './fixture';

type Reported = Pick<FollowUp, 'actions' | 'analyses' | 'risks'>;

/** The urgency of every reported deviation, risk and action, by what it says. */
function partsOf(reported: Reported): Record<string, string[]> {
  const followUp = { ...followUpOf({}), ...reported };
  const groups = actionGroups(planTree(plan).tree, followUp, planActions(followUp), 'sv');
  const parts = urgencyParts(groups, SCALES.activity).map(({ urgency, groups: own }) => [
    urgency,
    own.flatMap(({ deviations, risks, actions }) => [
      ...deviations.map(({ text }) => text),
      ...risks.map(({ name }) => name),
      ...actions.map(({ action }) => action.name),
    ]),
  ]);
  return Object.fromEntries(parts) as Record<string, string[]>;
}

const action = (id: string, of: string, more: object = {}) => ({ id, of, name: id, ...more });

describe('An action', () => {
  test('is late by its day or by what is reported, unless it is done', () => {
    const dueDate = '2025-06-30';
    const actions = [
      action('dag', 'mal-1', { dueDate, state: 'ongoing' }),
      action('klar', 'mal-1', { dueDate, state: 'done' }),
      action('rapporterad', 'mal-2', { state: 'late' }),
      action('kommande', 'mal-2'),
      action('okänd', 'mal-2', { state: 'vilande' }),
    ];
    expect(partsOf({ actions })).toEqual({
      late: ['dag', 'rapporterad'],
      open: ['kommande', 'okänd'],
      done: ['klar'],
    });
  });
});

describe('A deviation', () => {
  test('comes with the most urgent action of its node', () => {
    const actions = [action('klar', 'mal-1', { state: 'done' }), action('pågår', 'mal-1')];
    const analyses = [{ of: 'mal-1', deviation: 'avvikelse' }];
    expect(partsOf({ actions, analyses })).toEqual({
      open: ['avvikelse', 'pågår'],
      done: ['klar'],
    });
  });

  test('without an action there is one where the nodes above and below have none either', () => {
    const analyses = ['delmal-1', 'delmal-2'].map((of) => ({ of, deviation: of }));
    expect(partsOf({ analyses, actions: [action('å', 'mal-1')] })).toEqual({
      unanswered: ['delmal-2'],
      open: ['å', 'delmal-1'],
    });
  });
});

describe('A risk', () => {
  test('has an action when one answers it, whatever else is done for its node', () => {
    const risks = ['besvarad', 'obesvarad'].map((id) => ({ id, of: 'mal-1', name: id }));
    const actions = [action('å', 'mal-1', { riskId: 'besvarad' })];
    expect(partsOf({ risks, actions })).toEqual({
      unanswered: ['obesvarad'],
      open: ['besvarad', 'å'],
    });
  });
});
