/** Every figure that the documents print about money can be read in one of the tables. */
import { describe, expect, test } from 'vitest';
import { budgetTableWords } from '../../src/budget-table/budgetTableWords';
import { shownBudget } from '../../src/budget-table/shownBudget';
import { budget2021, financialGoals2021 } from '../../src/example';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Budget } from '../../src/model/budget/budget';
import { planBudgets } from '../../src/model/budget/planBudgets';
import type { Inventory } from './inventory';
import { documentText, hasSources, inventoryText } from './sourceText';

const words = messagesFor(budgetTableWords, 'sv', undefined);
const budgets = [budget2021, ...planBudgets(financialGoals2021)];

/** A name without what only the table or only we put before and after it. */
const plainName = (name: string) => name.replace(/^varav /u, '').replace(' (inkl finansnetto)', '');

/** The amounts of each row by its name, without the empty cells. */
function shownRows(budget: Budget): [name: string, amounts: number[]][] {
  const { groups } = shownBudget(budget, words);
  return groups.flatMap(({ rows }) =>
    rows.map(({ row, cells }): [string, number[]] => [
      plainName(row.name),
      cells.flatMap(({ amount }) => amount ?? []),
    ]),
  );
}

describe('The tables of the budget', () => {
  test('show every figure that the financial goals have', () => {
    const shown = budgets.flatMap((budget) =>
      budget.rows.flatMap(({ id, amounts }) => amounts.map((amount) => `${id} ${amount}`)),
    );
    const { observations = [] } = financialGoals2021;
    const missing = observations.filter(
      ({ of, unitId, value }) =>
        value !== null &&
        !shown.includes(`${unitId === undefined ? of : `${of} ${unitId}`} ${value}`),
    );
    expect(missing).toEqual([]);
    expect(observations.filter(({ value }) => value !== null).length).toBeGreaterThan(220);
  });

  test('show every other figure and every remark that the financial goals have', () => {
    const said = budgets.flatMap((budget) => shownBudget(budget, words).notes).join('\n');
    const { observations = [] } = financialGoals2021;
    const noted = observations.flatMap(({ note = [], alternates = [] }) => [
      note,
      ...alternates.flatMap((one) => [one.text, one.note ?? []]),
    ]);
    expect(noted.flat().filter((text) => !said.includes(text))).toEqual([]);
  });
});

describe.runIf(hasSources)('Against the documents, the tables', () => {
  const shown = budgets.flatMap(shownRows);
  const has = (name: string, amounts: readonly (number | null)[]) =>
    shown.some(([own, all]) => {
      const known = amounts.filter((amount) => amount !== null);
      return (
        own === name && known.length === all.length && known.every((one, at) => one === all[at])
      );
    });

  test('have every row of the inventory with every amount', () => {
    const { finance, budget }: Inventory = JSON.parse(inventoryText());
    const { resultatbudget, investering, balans, kassaflode } = finance;
    const lines = [...resultatbudget, ...investering, ...balans, ...kassaflode].map(
      ({ label, values }) => [label.replace(/, %$/u, ''), Object.values(values)] as const,
    );
    const missing = lines.filter(([label, values]) => !has(plainName(label), values));
    expect(missing).toEqual([]);
    const rows = budget.rows.flatMap(({ varav = [], ...row }) => [row, ...varav]);
    const amountsOf = (row: (typeof rows)[number]) =>
      Object.values(row).filter((amount) => typeof amount === 'number');
    expect(rows.filter((row) => !has(row.org, amountsOf(row)))).toEqual([]);
  });

  test('have the amounts of the budget per nämnd with the decimals of the document', () => {
    const text = documentText('regionplan').replaceAll('\u2212', '-');
    for (const { rows } of shownBudget(budget2021, words).groups) {
      for (const { cells, row } of rows) {
        const printed = cells.flatMap(({ text: amount }) => amount.replaceAll('\u00A0', ' ') || []);
        const line = printed.join(' ').replaceAll('\u2212', '-');
        expect([row.name, text.includes(line)]).toEqual([row.name, true]);
      }
    }
  });
});
