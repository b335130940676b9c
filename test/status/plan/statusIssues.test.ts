/** Issues of a follow-up in relation to a plan, which never affect a verdict. */
import { describe, expect, test } from 'vitest';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../../../src/example';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import type { Plan } from '../../../src/model/plan/plan';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { statusIssues } from '../../../src/status/plan/statusIssues';

const LEVELS = [
  { key: 'met', name: 'Ja', look: 'met' },
  { key: 'notMet', name: 'Nej', look: 'notMet' },
] as const;

const plan: Plan = {
  id: 'plan',
  title: 'Påhittad plan',
  levels: [
    { id: 'mal', name: 'Mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', kind: 'indicator' },
  ],
  units: [{ id: 'hsn', name: 'HSN' }],
  figures: [{ id: 'siffra', name: 'Siffra' }],
  nodes: [
    { id: 'a', level: 'mal', name: 'A' },
    { id: 'b', level: 'indikator', parent: 'a', name: 'B' },
  ],
};

const followUp: FollowUp = {
  id: 'april',
  planId: 'plan',
  title: 'April',
  date: '2025-04-30',
  observations: [],
};

const told = (given: Plan, with_?: FollowUp) =>
  statusIssues(given, with_).map(({ code, path }) => `${code} at ${path}`);

test('The example plans and follow-ups fit together', () => {
  for (const one of exampleFollowUps) expect(statusIssues(namndplan2024, one)).toEqual([]);
  expect(statusIssues(financialGoals2021)).toEqual([]);
  expect(statusIssues(regionplan2020)).toEqual([]);
});

describe('A follow-up that does not fit is reported, place by place', () => {
  test.each<[string, Partial<FollowUp>, string[]]>([
    [
      'a figure of a node that the plan does not have',
      { observations: [{ of: 'z', period: '2025', value: 1 }] },
      ['unknown-figure at observations.0.of'],
    ],
    [
      'a figure of a row of figures, which fits',
      { observations: [{ of: 'siffra', period: '2025', value: 1 }] },
      [],
    ],
    [
      'a target, an assessment, an analysis and an action of no node',
      {
        targets: [{ of: 'z', form: 'floor', value: 1 }],
        assessments: [{ of: 'z', status: 'met' }],
        analyses: [{ of: 'z' }],
        actions: [{ id: '1', of: 'z', name: 'Åtgärd' }],
      },
      [
        'unknown-node at targets.0.of',
        'unknown-node at assessments.0.of',
        'unknown-node at analyses.0.of',
        'unknown-node at actions.0.of',
      ],
    ],
    [
      'statuses that the scale of their purpose does not have',
      {
        assessments: [
          { of: 'a', status: 'grön' },
          { of: 'a', status: 'good', purpose: 'forecast' },
          { of: 'a', status: 'notStarted' },
          { of: 'a', status: 'met', purpose: 'forecast' },
        ],
        actions: [{ id: '1', of: 'a', name: 'Åtgärd', state: 'snart' }],
      },
      [
        'unknown-status at assessments.0.status',
        'unknown-status at assessments.3.status',
        'unknown-status at actions.0.state',
      ],
    ],
    [
      'a unit that neither names',
      {
        assessments: [
          { of: 'a', status: 'met', unitId: 'hsn' },
          { of: 'a', status: 'met', unitId: 'okänd' },
        ],
      },
      ['unknown-unit at assessments.1.unitId'],
    ],
    [
      'a rule for a level, a node and shares that are not there',
      {
        rules: [
          {
            kind: 'share',
            levels: ['delmal'],
            nodes: ['z'],
            shares: [{ level: 'grön', atLeast: 0.8, counting: 'met' }],
          },
        ],
      },
      [
        'unknown-level at rules.0.levels.0',
        'unknown-node at rules.0.nodes.0',
        'unknown-status at rules.0.shares.0.level',
      ],
    ],
    ['another plan', { planId: 'annan' }, ['other-plan at planId']],
  ])('%s', (_case, more, issues) => {
    expect(told(plan, { ...followUp, ...more })).toEqual(issues);
  });

  test('in Swedish and English, with the place', () => {
    const [issue] = statusIssues(plan, { ...followUp, planId: 'annan' });
    expect(issue?.message).toEqual({
      sv: 'planId: Uppföljningen gäller planen ”annan”, inte den som visas. Den används inte.',
      en: 'planId: The follow-up is of plan "annan", not the one that is shown. It is not used.',
    });
  });

  test('by the place in the input, before unreadable records were left out', () => {
    const { value } = parseFollowUp({
      ...followUp,
      assessments: ['trasig', { of: 'z', status: 'met' }],
    });
    expect(told(plan, value ?? followUp)).toEqual(['unknown-node at assessments.1.of']);
  });
});

describe('A scale of the plan', () => {
  test.each([
    ['two levels', LEVELS, []],
    ['one level', LEVELS.slice(0, 1), ['unusable-scale at scales.0']],
    [
      'six levels',
      'abcdef'.split('').map((key) => ({ ...LEVELS[0], key })),
      ['unusable-scale at scales.0'],
    ],
    ['two levels with one key', [LEVELS[0], LEVELS[0]], ['unusable-scale at scales.0']],
  ])('with %s', (_case, levels, issues) => {
    const scales = [{ id: 'egen', purpose: 'outcome' as const, levels: [...levels] }];
    expect(told({ ...plan, scales })).toEqual(issues);
  });

  test('that cannot be used is replaced by the Swedish default', () => {
    const scales = [{ id: 'egen', purpose: 'outcome' as const, levels: [] }];
    expect(planStatuses({ ...plan, scales }).scale.id).toBe('tre-nivaer');
  });
});

test('A follow-up of another plan is ignored, even with the same ids', () => {
  const assessments = [{ of: 'a', status: 'met' }];
  const own = planStatuses(plan, { ...followUp, assessments });
  const other = planStatuses(plan, { ...followUp, assessments, planId: 'annan' });
  expect(own.of('a')?.look).toBe('met');
  expect(other.of('a')?.look).toBe('notAssessed');
  expect(other.followUp).toBeUndefined();
});

test('A status that no scale has is not assessed, and never a level', () => {
  const statuses = planStatuses(plan, {
    ...followUp,
    assessments: [{ of: 'a', status: 'grön' }],
  });
  expect(statuses.of('a')?.look).toBe('notAssessed');
});

describe('A status that the scale does not have', () => {
  const assessed = (status: string, purpose?: 'activity' | 'forecast') =>
    statusIssues(plan, {
      ...followUp,
      assessments: [{ of: 'a', status, ...(purpose && { purpose }) }],
    }).map(({ message }) => message.sv);

  test('is reported with those it has, each with its word', () => {
    expect(assessed('grönt')).toEqual([
      'assessments.0.status: Statusen ”grönt” finns inte i skalan. Den räknas som ej bedömd. I skalan finns met (Uppfyllt), partlyMet (Delvis uppfyllt), notMet (Ej uppfyllt).',
    ]);
    expect(assessed('met', 'activity')[0]).toContain('I skalan finns done (Avslutad), ongoing');
  });

  test.each([
    ['Met', 'met'],
    ['partly-met', 'partlyMet'],
    ['Uppfyllt', 'met'],
    ['ej uppfylld', 'notMet'],
  ])('is reported with the one that was most likely meant: %s', (status, meant) => {
    expect(assessed(status)[0]).toMatch(new RegExp(`Menas ”${meant}”\\?$`));
  });

  const rule = { kind: 'share' as const, shares: [{ level: 'partlyMet', atLeast: 0.5 }] };
  const target = { form: 'floor' as const, value: 1 };
  const other = ['met', 'partlyMet'].map((level, value) => ({ level, value }));
  const written: Plan = {
    ...plan,
    rules: [rule, { ...rule, shares: [{ level: 'met', atLeast: 1, counting: 'notMet' }] }],
    nodes: plan.nodes.map((one) => ({ ...one, targets: [{ ...target, thresholds: other }] })),
    scales: [
      {
        id: 'egen',
        purpose: 'outcome',
        levels: [
          { key: 'g1', name: 'Ja', look: 'met' },
          { key: 'g2', name: 'Nej', look: 'notMet' },
        ],
      },
    ],
  };

  test('is reported once for all thresholds and rules that were written for another scale', () => {
    expect(statusIssues(written, followUp).map(({ path, message }) => [path, message])).toEqual([
      [
        'rules.0.shares.0.level',
        {
          sv: 'rules.0.shares.0.level: Gränser och regler nämner statusar som inte finns i skalan: partlyMet, met, notMet. Det som de gäller räknas som ej bedömt (7 ställen, först här). I skalan finns g1 (Ja), g2 (Nej).',
          en: 'rules.0.shares.0.level: Thresholds and rules name statuses that are not on the scale: partlyMet, met, notMet. What they apply to counts as not assessed (7 places, first here). The scale has g1 (Ja), g2 (Nej).',
        },
      ],
    ]);
  });
});
