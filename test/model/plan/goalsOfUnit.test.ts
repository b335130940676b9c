/** The goals of a unit, and the units of a goal. */
import { describe, expect, test } from 'vitest';
import { regionplan2020 } from '../../../src/example';
import { goalsOfUnit, unitsOfGoal } from '../../../src/model/plan/goalsOfUnit';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { node, smallPlan } from '../fixtures/smallPlan';

describe('In the regionplan', () => {
  test('Patientnämnden has exactly ten goals', () => {
    const goals = goalsOfUnit(regionplan2020, 'PN');
    expect(goals.map(({ level }) => level)).toEqual(Array.from({ length: 10 }, () => 'mal'));
    expect(new Set(goals.map(({ id }) => id)).size).toBe(10);
  });

  test('the nämnder and beredningar have 52 goals in total (hard case 9)', () => {
    const { units = [], nodes } = regionplan2020;
    const goals = units.flatMap(({ id }) => goalsOfUnit(regionplan2020, id));
    expect(goals.filter(({ level }) => level === 'mal')).toHaveLength(52);
    const named = nodes.flatMap(({ id, level }) =>
      level === 'mal' ? unitsOfGoal(regionplan2020, id) : [],
    );
    expect(named).toHaveLength(52);
  });

  test('a goal has the units it is directed to, under the names of the plan', () => {
    for (const { id, directedTo = [] } of regionplan2020.nodes) {
      const units = unitsOfGoal(regionplan2020, id);
      expect(units.map((unit) => unit.id)).toEqual(directedTo);
      expect(units.every(({ name, id: own }) => name !== own)).toBe(true);
    }
  });

  test('an uppdrag counts as directed to its beredning', () => {
    const levels = goalsOfUnit(regionplan2020, 'B1').map(({ level }) => level);
    expect(levels).toContain('uppdrag');
  });
});

describe('In any plan', () => {
  const { value: plan } = parsePlan(
    smallPlan(
      [
        node('a', null, { directedTo: ['x', 'borta', 'x'], owner: 'y' }),
        node('b', 'a', { owner: 'x' }),
        node('c', 'a'),
      ],
      { units: [{ id: 'x', name: 'Enhet x' }] },
    ),
  );

  test.each([
    ['x', ['a', 'b']],
    ['y', ['a']],
    ['z', []],
  ])('%s has what is directed to it and what it is responsible for: %j', (unitId, ids) => {
    expect(plan && goalsOfUnit(plan, unitId).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['a', ['Enhet x', 'borta', 'y']],
    ['b', ['Enhet x']],
    ['c', []],
    ['d', []],
  ])('%s is for %j, each once, the unknown by their ids', (id, names) => {
    expect(plan && unitsOfGoal(plan, id).map(({ name }) => name)).toEqual(names);
  });
});
