/** The figures of a plan as the tables that they are printed in. */
import { describe, expect, test } from 'vitest';
import { financialGoals2021 } from '../../../src/example';
import { budgetIssues } from '../../../src/model/budget/budgetIssues';
import { planBudgets } from '../../../src/model/budget/planBudgets';
import type { Observation } from '../../../src/model/measure/observation';
import type { Figure, Plan } from '../../../src/model/plan/plan';

/** An invented plan with some figures. */
function planOf(figures: Figure[], observations: Observation[], more: Partial<Plan> = {}): Plan {
  return {
    id: 'p',
    title: 'En påhittad plan',
    levels: [],
    nodes: [],
    figures,
    observations,
    ...more,
  };
}

const source = (section: string) => ({ document: 'd', section });

describe('The tables of the financial goals', () => {
  const budgets = planBudgets(financialGoals2021);

  test('are the four of the document, then its passages in their order', () => {
    expect(budgets.map(({ title }) => title)).toEqual([
      'Resultatbudget',
      'Investeringar – avskrivningar',
      'Balansbudget',
      'Kassaflödesanalys',
      'Budgetavvikelse och prognos 2020',
      'Skatteintäkter',
      'Riktade statsbidrag',
      'Pensioner',
      'Omställning till hållbar ekonomi 2020–2022',
      'Budgetförändringar för 2021',
      'Resultatbudget – majoritetens grundbudget',
      'Balanskravsutredning',
      'Soliditet',
      'Likviditet',
    ]);
  });

  test('have years as columns, those that the table has', () => {
    const heads = (title: string) =>
      budgets
        .find((one) => one.title === title)
        ?.columns.map(({ name, nature }) => `${nature} ${name}`);
    expect(heads('Resultatbudget')).toEqual([
      'outcome 2019',
      'budget 2020',
      'budget 2021',
      'plan 2022',
      'plan 2023',
      'plan 2024',
    ]);
    expect(heads('Balansbudget')).toHaveLength(5);
    expect(heads('Likviditet')).toEqual(['outcome till och med maj 2020']);
  });

  test('have a forecast where it is printed, also of a row of a table', () => {
    const found = budgets.find(({ title }) => title === 'Budgetavvikelse och prognos 2020');
    expect(found?.rows.map(({ id, amounts }) => [id, ...amounts])).toEqual([
      ['avvikelse-nettokostnader', 310],
      ['avvikelse-skatter-och-statsbidrag', -33],
      ['avvikelse-finansnetto', -494],
      ['avvikelse-sammantaget', -841],
      ['resultat-inklusive-finansnetto', -697],
      ['balanskravsresultat', -203],
    ]);
  });

  test('have the omställning by nämnd', () => {
    const found = budgets.find(({ title }) => title.startsWith('Omställning'));
    expect(found?.rows.map(({ name, unitId, amounts }) => [name, unitId, ...amounts])).toEqual([
      ['Kostnadsminskningar på totalt', undefined, 565, null],
      ['Omställningsplanen för 2021', undefined, null, 175],
      ['Regionstyrelsen', 'RS', null, 12],
      ['Hälso- och sjukvårdsnämnden', 'HSN', null, 163],
      ['därav budgetreducering', undefined, null, 50],
      ['Regionstyrelsen', 'RS', null, 5],
      ['Hälso- och sjukvårdsnämnden', 'HSN', null, 45],
      ['därav underskottshantering', undefined, null, null],
      ['Regionstyrelsen', 'RS', null, 7],
      ['Hälso- och sjukvårdsnämnden', 'HSN', null, 118],
    ]);
  });

  test('add up, each sum within rounding', () => {
    const units = new Set(['RS', 'HSN']);
    expect(budgets.flatMap((budget) => budgetIssues(budget, units))).toEqual([]);
  });
});

describe('The tables of any plan', () => {
  test('are none without figures', () => {
    expect(planBudgets(planOf([], []))).toEqual([]);
    expect(planBudgets({ id: 'p', title: 'P', levels: [], nodes: [] })).toEqual([]);
    expect(planBudgets(planOf([{ id: 'a', name: 'A', table: 'T' }], []))).toEqual([]);
  });

  test('leave out figures by sex and of indicators', () => {
    const figures = [{ id: 'a', name: 'A', table: 'T' }];
    const of = { of: 'a', period: '2025' };
    const plan = planOf(figures, [
      { ...of, value: 1 },
      { ...of, value: 2, sex: 'K' },
      { of: 'indikator', period: '2025', value: 3 },
    ]);
    expect(planBudgets(plan).flatMap(({ rows }) => rows.map(({ amounts }) => amounts))).toEqual([
      [1],
    ]);
  });

  test('have a remark that several amounts share at the row, and one about a single amount there', () => {
    const figures = [{ id: 'a', name: 'A', table: 'T' }];
    const plan = planOf(figures, [
      { of: 'a', period: '2024', value: 1, note: 'Om raden.' },
      { of: 'a', period: '2025', value: 1, note: 'Om raden.' },
      { of: 'a', period: '2026', value: 1, note: 'Om beloppet.' },
    ]);
    const [row] = planBudgets(plan)[0]?.rows ?? [];
    expect([row?.note, row?.cellNotes]).toEqual([
      'Om raden.',
      [{ column: '2026 outcome', text: 'Om beloppet.' }],
    ]);
  });

  test('are named after the section of figures that stand in no table, else after the plan', () => {
    const figures = [
      { id: 'a', name: 'A', source: source('Ett avsnitt') },
      { id: 'b', name: 'B' },
    ];
    const plan = planOf(figures, [
      { of: 'a', period: '2025', value: 1 },
      { of: 'b', period: '2025', value: 2 },
    ]);
    expect(planBudgets(plan).map(({ title }) => title)).toEqual([
      'Ett avsnitt',
      'En påhittad plan',
    ]);
  });

  test('say that they are invented when the plan is', () => {
    const figures = [{ id: 'a', name: 'A', table: 'T' }];
    const plan = planOf(figures, [{ of: 'a', period: '2025', value: 1 }], { fictional: true });
    expect(planBudgets(plan)[0]?.fictional).toBe(true);
  });
});
