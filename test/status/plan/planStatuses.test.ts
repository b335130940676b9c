import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../../../src/example';
import type { Assessment, FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import { planTree } from '../../../src/model/plan/planTree';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { SCALES } from '../../../src/status/scale/scaleFor';

const target = { form: 'floor', value: 80 } as const;
const measure = { unit: '%', direction: 'increase' } as const;

const LEVELS: Plan['levels'] = [
  { id: 'vision', name: 'Vision', kind: 'vision' },
  { id: 'mål', name: 'Mål', kind: 'goal' },
  { id: 'uppdrag', name: 'Uppdrag', kind: 'assignment' },
  { id: 'indikator', name: 'Indikator', kind: 'indicator' },
];

const node = (
  id: string,
  level: string,
  parent?: string,
  more: Partial<PlanNode> = {},
): PlanNode => ({ id, level, name: id, parent, ...more });

const planOf = (nodes: PlanNode[], more: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  title: 'Plan',
  levels: LEVELS,
  nodes,
  ...more,
});

const followUpOf = (more: Partial<FollowUp> = {}): FollowUp => ({
  id: 'uppföljning',
  planId: 'plan',
  title: 'Uppföljning',
  date: '2025-12-31',
  observations: [],
  ...more,
});

const figure = (of: string, value: number, period = '2025') => ({ of, period, value });

/** The verdict of each node with a status: a level, or a reason. */
function verdicts(plan: Plan, followUp?: FollowUp): Record<string, string | undefined> {
  const statuses = planStatuses(plan, followUp);
  return Object.fromEntries(
    [...statuses.tree.nodeById.keys()].flatMap((id) => {
      const verdict = statuses.of(id)?.verdict;
      return verdict ? [[id, verdict.level ?? verdict.reason]] : [];
    }),
  );
}

describe('Without figures', () => {
  test('an indicator without a target says so, and so does a goal with only such indicators', () => {
    const plan = planOf([node('a', 'mål'), node('i', 'indikator', 'a', { measure })]);
    expect(verdicts(plan)).toEqual({ a: 'noTarget', i: 'noTarget' });
  });

  test('an empty list of targets means no target', () => {
    const plan = planOf([node('i', 'indikator', undefined, { measure, targets: [] })]);
    expect(verdicts(plan)).toEqual({ i: 'noTarget' });
  });

  test('a measure with a target lacks data, a goal with one lacks a basis', () => {
    const plan = planOf([
      node('a', 'mål', undefined, { targets: [target] }),
      node('i', 'indikator', undefined, { measure, targets: [target] }),
    ]);
    expect(verdicts(plan)).toEqual({ a: 'noBasis', i: 'noData' });
  });

  test('a placeholder says so, even when its goal has a target', () => {
    const plan = planOf([
      node('a', 'mål', undefined, { targets: [target] }),
      node('i', 'indikator', 'a', { placeholder: true }),
    ]);
    expect(verdicts(plan)).toMatchObject({ i: 'placeholder' });
  });

  test('a vision has no status, and neither has the extra root of lost nodes', () => {
    const plan = planOf([node('v', 'vision'), node('u', 'uppdrag'), node('i', 'mål', 'borta')]);
    expect(Object.keys(verdicts(plan))).toEqual(['u', 'i']);
  });

  test.each([
    ['regionplan2020', regionplan2020],
    ['namndplan2024', namndplan2024],
  ])('hard case 2: no node of %s has a level, since none has a target', (_name, plan) => {
    const statuses = planStatuses(plan);
    const looks = [...statuses.tree.nodeById.keys()].map((id) => statuses.of(id)?.look);
    expect(new Set(looks)).toEqual(new Set([undefined, 'notAssessed']));
  });

  test('the nämndplan has no målvärden, and two of its indicators are placeholders', () => {
    const { tree, of } = planStatuses(namndplan2024);
    const indicators = [...tree.nodeById.values()].filter(
      ({ data }) => data.level.kind === 'indicator',
    );
    const reasons = indicators.map(({ id }) => of(id)?.verdict.reason);
    const count = (reason: string) => reasons.filter((one) => one === reason).length;
    expect([reasons.length, count('noTarget'), count('placeholder')]).toEqual([34, 32, 2]);
  });
});

describe('A measure', () => {
  const plan = planOf([
    node('a', 'mål', undefined, { targets: [target] }),
    node('b', 'mål'),
    node('i', 'indikator', 'a', { measure, alsoUnder: ['b'] }),
  ]);
  const followUp = followUpOf({ observations: [figure('i', 82)] });

  test('is judged by the target of its goal', () => {
    expect(verdicts(plan, followUp)).toMatchObject({ a: 'met', i: 'met' });
    expect(planStatuses(plan, followUp).of('a')).toMatchObject({
      basis: 'measured',
      measureId: 'i',
    });
  });

  test('has no target as a reference under a goal without one', () => {
    expect(verdicts(plan, followUp)).toMatchObject({ 'i@b': 'noTarget', b: 'noTarget' });
  });

  test('may get its target from the follow-up', () => {
    const targets = [{ ...target, of: 'i', value: 90 }];
    expect(verdicts(plan, { ...followUp, targets })).toMatchObject({
      i: 'notMet',
      'i@b': 'notMet',
    });
  });

  test('gives a goal without a rule no status if there are several', () => {
    const more = planOf([...plan.nodes, node('j', 'indikator', 'a', { measure })]);
    const figures = followUpOf({ observations: [figure('i', 82), figure('j', 70)] });
    expect(verdicts(more, figures)).toMatchObject({ a: 'noRule', i: 'met', j: 'notMet' });
    const kinds = planStatuses(more, figures)
      .of('a')
      ?.discrepancies.map(({ kind }) => kind);
    expect(kinds).toEqual(['measures']);
  });

  test("is judged on the plan's own scale", () => {
    const own = { ...SCALES.yesNo, levels: [...SCALES.yesNo.levels] };
    const status = planStatuses({ ...plan, scales: [own] }, followUp).of('i');
    expect([status?.scale.id, status?.verdict.level]).toEqual(['ja-nej', 'met']);
  });

  test('is judged as of the day of the follow-up, without later outcomes', () => {
    const observations = [figure('i', 82, '2024'), figure('i', 70, '2025')];
    const at = (date: string) => verdicts(plan, followUpOf({ date, observations }))['i'];
    expect([at('2025-06-30'), at('2025-12-31')]).toEqual(['met', 'notMet']);
  });
});

describe('A body’s assessment', () => {
  const plan = planOf([
    node('a', 'mål'),
    node('i', 'indikator', 'a', { measure, targets: [target] }),
  ]);
  const assessed = (...assessments: Assessment[]) =>
    planStatuses(plan, followUpOf({ observations: [figure('i', 70)], assessments }));

  test('hard case 11: takes precedence, and the result of the figures is kept', () => {
    const status = assessed({ of: 'i', status: 'met', motivation: 'Rätt väg' }).of('i');
    expect(status).toMatchObject({
      basis: 'assessed',
      verdict: { level: 'met' },
      computed: { level: 'notMet' },
      assessment: { motivation: 'Rätt väg' },
    });
    expect(status?.discrepancies.map(({ kind }) => kind)).toEqual(['override']);
  });

  test.each([
    ['agrees with the figures', { of: 'i', status: 'notMet' }],
    ['is of what could not be computed, and as its parts', { of: 'a', status: 'notMet' }],
  ])('is no discrepancy when it %s', (_name, assessment) => {
    expect(assessed(assessment).of(assessment.of)?.discrepancies).toEqual([]);
  });

  test('is the latest one', () => {
    const early = { of: 'a', status: 'met', date: '2025-04-30' };
    const late = { of: 'a', status: 'notMet', date: '2025-08-31' };
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      expect(assessed(...order).of('a')?.verdict).toEqual({ level: 'notMet' });
    }
  });

  test('hard case 9: units may disagree among themselves and with the board, and that is shown', () => {
    const hsn = { of: 'a', unitId: 'hsn', status: 'notMet' };
    const fhs = { of: 'a', unitId: 'fhs', status: 'met' };
    const kinds = (...given: Assessment[]) =>
      assessed(...given)
        .of('a')
        ?.discrepancies.map(({ kind }) => kind);
    expect(assessed(hsn, fhs).of('a')?.verdict).toEqual({ reason: 'noRule' });
    expect(kinds(hsn, fhs)).toEqual(['assessments']);
    expect(kinds({ of: 'a', status: 'met' }, hsn)).toEqual(['parts', 'assessments']);
    expect(kinds({ of: 'a', status: 'met' }, fhs)).toEqual(['parts']);
  });

  test('hard case 12: a forecast is beside the outcome, and never replaces it', () => {
    const status = assessed({ of: 'i', status: 'good', purpose: 'forecast' }).of('i');
    expect(status?.verdict).toEqual({ level: 'notMet' });
    expect(status?.expected).toMatchObject({
      verdict: { level: 'good' },
      scale: { purpose: 'forecast' },
    });
  });

  test('that a goal is not started is not a level', () => {
    expect(assessed({ of: 'a', status: 'notStarted' }).of('a')).toMatchObject({
      look: 'notStarted',
      verdict: { reason: 'notStarted' },
    });
  });
});

describe('Statuses of a plan', () => {
  test('are the same object for the same plan and follow-up', () => {
    const followUp = followUpOf();
    const first = planStatuses(financialGoals2021, followUp);
    expect(planStatuses(financialGoals2021, followUp)).toBe(first);
    planStatuses(financialGoals2021);
    expect(planStatuses(financialGoals2021, followUp)).toBe(first);
  });

  test('are the same object without a follow-up, whatever has been requested in between', () => {
    const plan = planOf([node('a', 'mål')]);
    const first = planStatuses(plan);
    const status = first.of('a');
    planStatuses(plan, followUpOf());
    planStatuses(plan, followUpOf({ date: '2024-12-31' }));
    expect(planStatuses(plan)).toBe(first);
    expect(planStatuses(plan, followUpOf({ planId: 'en annan plan' }))).toBe(first);
    expect(first.of('a')).toBe(status);
  });

  test('use the single tree of the plan', () => {
    const plan = planOf([node('a', 'mål')]);
    expect(planStatuses(plan).tree).toBe(planTree(plan).tree);
    expect(planStatuses(plan, followUpOf()).tree).toBe(planTree(plan).tree);
    expect(planTree({ ...plan }).tree).not.toBe(planTree(plan).tree);
  });

  test('are the same after a small change as when they are computed from scratch', () => {
    const nodes = ['a', 'b'].flatMap((goal) => [
      node(goal, 'mål', undefined, goal === 'a' ? { targets: [target] } : {}),
      ...[1, 2].map((n) => node(`${goal}${n}`, 'indikator', goal, { measure })),
    ]);
    const more: Partial<Plan> = { rules: [{ kind: 'worst', nodes: ['b'] }] };
    const ids = fc.constantFrom(...nodes.map(({ id }) => id));
    const values = fc.uniqueArray(fc.tuple(ids, fc.integer({ min: 70, max: 90 })), {
      selector: ([id]) => id,
    });
    const followUps = fc
      .tuple(values, fc.uniqueArray(ids), fc.uniqueArray(ids))
      .map(([figures, assessed, targeted]) =>
        followUpOf({
          observations: figures.map(([of, value]) => figure(of, value)),
          assessments: assessed.map((of) => ({ of, status: 'met' })),
          targets: targeted.map((of) => ({ ...target, of, value: 75 })),
        }),
      );
    fc.assert(
      fc.property(fc.array(followUps, { minLength: 2, maxLength: 12 }), (reports) => {
        const plan = planOf(nodes, more);
        for (const report of reports) {
          expect(verdicts(plan, report)).toEqual(verdicts(planOf(nodes, more), report));
        }
      }),
    );
  });

  test('keep the status of every unaffected node', () => {
    const nodes = ['a', 'b'].map((id) =>
      node(id, 'indikator', undefined, { measure, targets: [target] }),
    );
    const plan = planOf(nodes);
    const [a, b] = [figure('a', 82), figure('b', 82)];
    const before = planStatuses(plan, followUpOf({ observations: [a, b] }));
    const kept = before.of('b');
    const after = planStatuses(plan, followUpOf({ observations: [figure('a', 70), b] }));
    expect(after.of('a')?.verdict).toEqual({ level: 'notMet' });
    expect(after.of('b')).toBe(kept);
  });

  test('can be polled for days, keeping what is unchanged and nothing older', () => {
    const nodes = ['a', 'b'].map((id) =>
      node(id, 'indikator', undefined, { measure, targets: [target] }),
    );
    const plan = planOf(nodes);
    const poll = (value: number) =>
      planStatuses(plan, followUpOf({ observations: [figure('a', value), figure('b', 82)] }));
    const kept = poll(0).of('b');
    for (let value = 1; value < 20_000; value += 1) poll(value);
    expect(poll(-1).of('b')).toBe(kept);
    expect(poll(-2).of('a')?.verdict).toEqual({ level: 'notMet' });
  });
});
