/** A plan as one unit has it: its goals and figures, and no one else's. */
import { describe, expect, test } from 'vitest';
import { planOfUnit, planStatuses, textOf, type FollowUp, type Plan } from '../../../src/core';

const plan: Plan = {
  id: 'p',
  title: 'Påhittad plan',
  fictional: true,
  levels: [
    { id: 'mal', name: 'Mål', kind: 'goal' },
    { id: 'matt', name: 'Mått', kind: 'indicator' },
  ],
  units: [
    { id: 'n1', name: 'Påhittade nämnden' },
    { id: 'n2', name: 'Påhittade styrelsen' },
    { id: 'n3', name: 'Påhittade utskottet' },
    { id: 'riket', name: 'Riket', comparison: true },
  ],
  nodes: [
    { id: 'g', level: 'mal', name: 'Mål för båda', directedTo: ['n1', 'n2'] },
    {
      id: 'andel',
      level: 'matt',
      parent: 'g',
      name: 'Andel',
      measure: { unit: '%', direction: 'increase' },
      targets: [{ form: 'floor', value: 80 }],
    },
    {
      id: 'antal',
      level: 'matt',
      parent: 'g',
      name: 'Antal',
      measure: { unit: 'st', direction: 'increase' },
      targets: [{ form: 'floor', value: 100 }],
    },
    {
      id: 'resultat',
      level: 'matt',
      parent: 'g',
      name: 'Resultat',
      measure: { unit: 'mkr', direction: 'increase' },
      targets: [
        { form: 'floor', value: 0, unitId: 'n1' },
        { form: 'floor', value: 5, unitId: 'n2' },
      ],
    },
    { id: 'h', level: 'mal', name: 'Styrelsens mål', owner: 'n2' },
    {
      id: 'eget',
      level: 'matt',
      parent: 'h',
      name: 'Styrelsens mått',
      measure: { unit: 'st', direction: 'increase' },
      targets: [{ form: 'floor', value: 3 }],
    },
    { id: 'i', level: 'mal', name: 'Ingens mål' },
  ],
};

const followUp: FollowUp = {
  id: 'f',
  planId: 'p',
  title: 'Påhittad uppföljning',
  date: '2023-12-31',
  fictional: true,
  observations: [
    { of: 'andel', period: '2023', value: 90 },
    { of: 'andel', period: '2023', value: 70, unitId: 'n1' },
    { of: 'andel', period: '2023', value: 95, unitId: 'riket' },
    { of: 'andel', period: '2023', value: 85, unitId: 'n3' },
    { of: 'antal', period: '2023', value: 120 },
    { of: 'antal', period: '2023', value: 60, unitId: 'n1' },
    { of: 'resultat', period: '2023', value: 1, unitId: 'n1' },
    { of: 'resultat', period: '2023', value: 1, unitId: 'n2' },
    { of: 'eget', period: '2023', value: 4 },
  ],
  assessments: [
    { of: 'g', status: 'met', assessor: 'Påhittade fullmäktige' },
    { of: 'g', unitId: 'n1', status: 'notMet', motivation: 'För få.' },
    { of: 'i', unitId: 'n1', status: 'partlyMet' },
  ],
};

const seenBy = (unit: string) => {
  const seen = planOfUnit(plan, unit, followUp);
  return { ...seen, statuses: planStatuses(seen.plan, seen.followUp) };
};

const verdictsOf = (unit: string) => {
  const { plan: own, statuses } = seenBy(unit);
  return Object.fromEntries(
    own.nodes.map(({ id }) => {
      const { level, reason } = statuses.of(id)?.verdict ?? {};
      return [id, level ?? reason];
    }),
  );
};

describe('A plan as one unit has it', () => {
  test('holds what is directed to the unit, what it has figures for and what it has assessed', () => {
    expect(verdictsOf('n1')).toEqual({
      g: 'notMet',
      andel: 'notMet',
      antal: 'noTarget',
      resultat: 'met',
      i: 'partlyMet',
    });
    expect(verdictsOf('n2')).toEqual({ g: 'noRule', resultat: 'notMet', h: 'noRule', eget: 'met' });
  });

  test('judges a figure by the target of the unit, and a percentage by the target for all', () => {
    const said = (id: string) => {
      const sentence = seenBy('n1').statuses.of(id)?.evaluation?.sentence;
      return sentence && textOf(sentence).replaceAll('\u00A0', ' ');
    };
    expect(said('resultat')).toBe('1 mkr (2023) klarar målvärdet minst 0 mkr.');
    expect(said('andel')).toBe('70 % (2023) klarar inte målvärdet minst 80 %.');
  });

  test('leaves out figures for all where the unit has its own, and keeps those of others to compare with', () => {
    const own = seenBy('n1').followUp?.observations.filter(({ of }) => of === 'andel');
    expect(own?.map(({ value, unitId }) => [value, unitId])).toEqual([
      [95, 'riket'],
      [70, undefined],
    ]);
  });

  test('has the assessment of the unit as its own, with the name of the unit', () => {
    const assessment = seenBy('n1').statuses.of('g')?.assessment;
    expect(assessment).toMatchObject({ status: 'notMet', assessor: 'Påhittade nämnden' });
    expect(seenBy('n2').statuses.of('g')?.assessment).toBeUndefined();
  });

  test('is the same objects each time, so that statuses are not computed again', () => {
    const [one, other] = [planOfUnit(plan, 'n1', followUp), planOfUnit(plan, 'n1', followUp)];
    expect(one.plan).toBe(other.plan);
    expect(one.followUp).toBe(other.followUp);
  });

  test('leaves a follow-up of another plan as it is', () => {
    const other = { ...followUp, planId: 'q' };
    expect(planOfUnit(plan, 'n1', other).followUp).toBe(other);
  });

  test('has what a unit has figures for, unless the unit is only compared with', () => {
    expect(verdictsOf('n3')).toEqual({ g: 'noRule', andel: 'met' });
    expect(seenBy('riket').plan.nodes).toEqual([]);
  });

  test('counts only children that have not been loaded as missing', () => {
    const partial = {
      ...plan,
      nodes: plan.nodes.map((one) => (one.id === 'g' ? { ...one, childCount: 4 } : one)),
    };
    const goal = planOfUnit(partial, 'n2', followUp).plan.nodes.find(({ id }) => id === 'g');
    expect(goal?.childCount).toBe(2);
  });
});
