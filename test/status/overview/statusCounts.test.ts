import { describe, expect, test } from 'vitest';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../../src/example';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { SCALES } from '../../../src/status/scale/scaleFor';
import {
  assignmentCounts,
  notApplicableCount,
  type StatusCount,
  statusCounts,
} from '../../../src/status/overview/statusCounts';
import { statusKey } from '../../../src/status/scale/verdict';
import { assessed, node, planOf } from '../plan/statusFixture';
import { textOf } from '../../../src/messages/textOf';
import { said } from '../said';

const inBrief = (counts: readonly StatusCount[]) =>
  Object.fromEntries(counts.map(({ key, count }) => [key, count]));

const followUps = exampleFollowUps.map((followUp) => [followUp.title, followUp] as const);

describe('The counts of statuses', () => {
  test('have every level in order, even empty ones, followed by what has no verdict', () => {
    const plan = planOf([node('a'), node('b'), node('c'), node('d')]);
    const counts = statusCounts(assessed(plan, { a: 'notMet', b: 'notMet', c: 'notStarted' }));
    expect(counts.map(({ key, count }) => [key, count])).toEqual([
      ['met', 0],
      ['partlyMet', 0],
      ['notMet', 2],
      ['notStarted', 1],
      ['notAssessed', 1],
    ]);
    expect(said(counts[2])).toEqual({
      key: 'notMet',
      look: 'notMet',
      word: { sv: 'Ej uppfyllt', en: 'Not met' },
      meaning: { sv: 'Målet är inte nått.', en: 'The goal is not reached.' },
      count: 2,
      levels: [{ level: plan.levels.find(({ id }) => id === 'mål'), count: 2 }],
    });
  });

  test('have the reasons, the most common first', () => {
    const level = 'indikator';
    const plan = planOf([node('a'), node('i', { level }), node('j', { level })]);
    const [, , , outside] = statusCounts(assessed(plan, {}));
    expect(outside).toMatchObject({ key: 'notAssessed', look: 'notAssessed', count: 3 });
    expect(outside?.reasons).toEqual([
      { reason: 'noTarget', count: 2 },
      { reason: 'noAssessment', count: 1 },
    ]);
  });

  test('contain each node once, and no references, placeholders, duplicates or visions', () => {
    const plan = planOf([
      node('v', { level: 'vision' }),
      node('a', { parent: 'v' }),
      node('b', { parent: 'v' }),
      node('i', { parent: 'a', level: 'indikator', alsoUnder: ['b'] }),
      node('d', { parent: 'a', level: 'indikator', duplicateOf: 'i' }),
      node('p', { parent: 'b', level: 'indikator', placeholder: true }),
    ]);
    const levels = { a: 'met', b: 'met', i: 'met', d: 'met', v: 'met' };
    expect(inBrief(statusCounts(assessed(plan, levels)))).toEqual({
      met: 3,
      partlyMet: 0,
      notMet: 0,
    });
  });

  test('are of one level of the plan on request', () => {
    const plan = planOf([node('a'), node('b', { parent: 'a', level: 'delmål' })]);
    const statuses = assessed(plan, { a: 'met', b: 'notMet' });
    expect(inBrief(statusCounts(statuses, 'delmål'))).toEqual({ met: 0, partlyMet: 0, notMet: 1 });
    expect(inBrief(statusCounts(statuses, 'finns inte'))['notMet']).toBe(0);
  });

  test('count an unknown level as not assessed', () => {
    const statuses = assessed(planOf([node('a')]), { a: 'toppen' });
    expect(inBrief(statusCounts(statuses))['notAssessed']).toBe(1);
    expect(statusKey({ level: 'toppen' }, SCALES.threeLevels)).toBe('notAssessed');
  });

  test('have assignments apart, on their own scale', () => {
    const plan = planOf([
      node('a'),
      node('u', { level: 'uppdrag' }),
      node('w', { level: 'uppdrag' }),
    ]);
    const statuses = assessed(plan, { a: 'met', u: 'late', w: 'notStarted' });
    expect(inBrief(statusCounts(statuses))).toEqual({ met: 1, partlyMet: 0, notMet: 0 });
    const tasks = { done: 0, ongoing: 0, late: 1, notStarted: 1 };
    expect(inBrief(assignmentCounts(statuses))).toEqual(tasks);
    expect(assignmentCounts(statuses, 'mål')).toEqual([]);
  });

  test('leave out measures that no target applies to, which are counted apart', () => {
    const targets = [{ form: 'floor', value: 5 }] as const;
    const measured = { level: 'indikator', measure: { direction: 'increase' }, targets } as const;
    const plan = planOf([node('a', measured), node('b', measured)]);
    const observations = [
      { of: 'a', period: '2024', value: null, valueStatus: 'notApplicable' as const },
      { of: 'b', period: '2024', value: 6 },
    ];
    const about = { id: 'f', planId: 'plan', title: 'Uppföljning', date: '2025-01-31' };
    const statuses = planStatuses(plan, { ...about, observations });
    expect(inBrief(statusCounts(statuses))).toEqual({ met: 1, partlyMet: 0, notMet: 0 });
    expect(said(notApplicableCount(statuses))).toMatchObject({
      count: 1,
      word: { sv: 'Ej tillämplig', en: 'Not applicable' },
      levels: [{ level: { id: 'indikator' }, count: 1 }],
    });
    expect(notApplicableCount(statuses, 'mål')).toBeUndefined();
    expect(notApplicableCount(planStatuses(plan, undefined))).toBeUndefined();
  });

  test.each(followUps)('in %s add up to every node that counts', (_title, followUp) => {
    const statuses = planStatuses(namndplan2024, followUp);
    const all = namndplan2024.nodes.filter(({ id, placeholder, duplicateOf }) => {
      const status = statuses.of(id);
      const isApplicable = status && status.verdict.reason !== 'notApplicable';
      return isApplicable && !placeholder && duplicateOf === undefined;
    });
    const counts = statusCounts(statuses);
    const sum = counts.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(all.length);
    for (const { key, count, reasons } of counts) {
      const own = all.filter(({ id }) => {
        const status = statuses.of(id);
        return status && statusKey(status.verdict, status.scale) === key;
      });
      expect(own).toHaveLength(count);
      const reasoned = reasons?.reduce((total, one) => total + one.count, 0) ?? count;
      expect(reasoned).toBe(count);
    }
  });
});

describe('What a level means', () => {
  const plan = financialGoals2021;
  const meanings = (scale: (typeof SCALES)[keyof typeof SCALES]) =>
    statusCounts(planStatuses({ ...plan, scales: [scale] })).map(({ meaning }) => textOf(meaning));

  test('is stated in the words of the plan', () => {
    const [met, ...others] = SCALES.yesNo.levels;
    if (!met) throw new Error('The scale has no levels');
    const levels = [{ ...met, meaning: 'Alla svarade ja.' }, ...others];
    expect(meanings({ ...SCALES.yesNo, levels })[0]).toBe('Alla svarade ja.');
  });

  test('is its rank on a scale without meanings', () => {
    expect(meanings(SCALES.yesNo).slice(0, 2)).toEqual([
      'Nivå 1 av 2, där 1 är bäst.',
      'Nivå 2 av 2, där 1 är bäst.',
    ]);
  });
});
