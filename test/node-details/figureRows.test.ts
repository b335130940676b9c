import { describe, expect, test } from 'vitest';
import { figureRows } from '../../src/node-details/figureRows';
import { financialGoals2021 } from '../../src/example';
import type { Observation } from '../../src/model/measure/observation';
import type { Plan } from '../../src/model/plan/plan';
import type { PlanNode } from '../../src/model/plan/planNode';

/** The figures of a node in the financial plan: the periods, then a list for each row. */
function printed(id: string): [periods: readonly string[], ...rows: unknown[][]] {
  const node = financialGoals2021.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`No node ${id}`);
  const { periods, rows } = figureRows(financialGoals2021, node);
  return [
    periods,
    ...rows.map(({ name, unit, cells }) => [name, unit, ...cells.map((cell) => cell?.value)]),
  ];
}

describe('The figures that a measure of the financial plan is based on', () => {
  test('are the rows that it is calculated from, as printed, numerator first', () => {
    expect(printed('F7-skuld')).toEqual([
      ['2019', '2020', '2021', '2022', '2023', '2024'],
      ['Långfristiga skulder', 'mkr', 2673, 3200, 3200, 3200, 3200, undefined],
      ['Summa skatter och statsbidrag', 'mkr', 8290, 8784, 8953, 9210, 9465, 9720],
    ]);
  });

  test('are all rows that are added up', () => {
    const [, ...rows] = printed('F6-resultat');
    expect(rows.map(([name]) => name)).toEqual([
      'Resultat inklusive finansnetto',
      'Avskrivningar',
      'Investeringsram',
    ]);
  });

  test('are none for a goal that is not calculated', () => {
    expect(printed('F7')).toEqual([[]]);
  });
});

describe('The figures of a node', () => {
  const node = (measure?: PlanNode['measure']): PlanNode => ({
    id: 'a',
    level: 'mått',
    name: 'Måttet',
    measure,
  });
  const observed = (
    of: string,
    period: string,
    value: number,
    more: Partial<Observation> = {},
  ) => ({
    of,
    period,
    value,
    ...more,
  });
  const plan = (...observations: Observation[]): Plan => ({
    id: 'plan',
    title: 'Plan',
    levels: [],
    nodes: [],
    figures: [{ id: 'skuld', name: 'Skuld' }],
    observations,
  });

  test('are its own, with its own name and unit', () => {
    const { rows } = figureRows(
      plan(observed('a', '2024', 5), observed('b', '2024', 6)),
      node({ direction: 'increase', unit: 'dagar' }),
    );
    expect(rows.map(({ name, unit }) => [name, unit])).toEqual([['Måttet', 'dagar']]);
  });

  test('are in the column of their period, earliest first, with a gap where there is none', () => {
    const calculation = { numerator: ['skuld'] };
    const { periods, rows } = figureRows(
      plan(observed('a', '2024', 1), observed('skuld', '2023', 2), observed('a', '2022', 3)),
      node({ direction: 'increase', calculation }),
    );
    expect(periods).toEqual(['2022', '2023', '2024']);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
      [3, undefined, 1],
      [undefined, 2, undefined],
    ]);
  });

  test('include what is subtracted, once, also when it is used twice', () => {
    const calculation = { numerator: ['-skuld'], denominator: ['skuld'] };
    const { rows } = figureRows(
      plan(observed('skuld', '2024', 7)),
      node({ direction: 'decrease', unit: '%', calculation }),
    );
    expect(rows.map(({ name, unit }) => [name, unit])).toEqual([['Skuld', undefined]]);
  });

  test('include no forecasts, and no period that only a forecast has', () => {
    const { periods, rows } = figureRows(
      plan(
        observed('a', '2024', 9, { nature: 'forecast' }),
        observed('a', '2024', 5, { nature: 'budget' }),
        observed('a', '2025', 9, { nature: 'forecast' }),
      ),
      node(),
    );
    expect(periods).toEqual(['2024']);
    expect(rows[0]?.cells[0]?.value).toBe(5);
  });

  test('have a row for each unit and sex, with the name of the unit', () => {
    const { rows } = figureRows(
      {
        ...plan(
          observed('a', '2024', 1),
          observed('a', '2024', 2, { unitId: 'n1' }),
          observed('a', '2024', 3, { unitId: 'n1', sex: 'K' }),
        ),
        units: [{ id: 'n1', name: 'Påhittade nämnden' }],
      },
      node(),
    );
    expect(rows.map(({ name, sex, cells }) => [name, sex, cells[0]?.value])).toEqual([
      ['Måttet', undefined, 1],
      ['Måttet, Påhittade nämnden', undefined, 2],
      ['Måttet, Påhittade nämnden', 'K', 3],
    ]);
  });

  test('are none in a plan without figures', () => {
    const empty: Plan = { id: 'plan', title: 'Plan', levels: [], nodes: [] };
    expect(figureRows(empty, node())).toEqual({ periods: [], rows: [] });
  });
});
