/** What a budget table shows: amounts as printed, marks, and the notes that they refer to. */
import { describe, expect, test } from 'vitest';
import { budgetTableText, shownBudget } from '../../src/budget-table/shownBudget';
import { budgetTableWords } from '../../src/budget-table/budgetTableWords';
import { budget2021, financialGoals2021 } from '../../src/example';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Budget, BudgetRow } from '../../src/model/budget/budget';
import { planBudgets } from '../../src/model/budget/planBudgets';

const sv = messagesFor(budgetTableWords, 'sv', undefined);
const en = messagesFor(budgetTableWords, 'en', undefined);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

/** An invented budget. */
function budgetOf(rows: BudgetRow[], more: Partial<Budget> = {}): Budget {
  const columns = [
    { id: 'a', name: 'Budget 2021' },
    { id: 'b', name: '2022', nature: 'plan' as const },
  ];
  return { id: 'x', title: 'En påhittad budget', unit: 'mkr', columns, rows, ...more };
}

function rowsOf(budget: Budget) {
  const { groups, notes } = shownBudget(budget, sv);
  const rows = groups.flatMap((group) => group.rows);
  const of = (id: string) => {
    const found = rows.find(({ row }) => row.id === id);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };
  return { of, notes, groups };
}

const texts = (budget: Budget, id: string) =>
  rowsOf(budget)
    .of(id)
    .cells.map(({ text }) => plain(text));

describe('The amounts of a budget table', () => {
  test('have the decimals that they are printed with, and empty cells are empty', () => {
    expect(texts(budget2021, 'RUN')).toEqual(['336,0', '', '11,3', '20', '2,9', '370,2']);
    expect(texts(budget2021, 'B1')).toEqual(['2,75', '', '', '', '0,05', '2,80']);
    expect(texts(budget2021, 'RS')).toEqual(['3 205', '−5,0', '−17,7', '66', '33', '3 281']);
  });

  test('have those of the number itself when nothing is said', () => {
    const budget = budgetOf([{ id: 'r', name: 'Rad', amounts: [1234.125, 5] }]);
    expect(texts(budget, 'r')).toEqual(['1 234,125', '5']);
  });

  test('have the unit of their row when it is another', () => {
    const [result] = planBudgets(financialGoals2021);
    expect(result && texts(result, 'verksamhetens-resultat-procent')).toEqual([
      '−4,0 %',
      '2,1 %',
      '2,0 %',
      '4,0 %',
      '4,0 %',
      '4,1 %',
    ]);
  });
});

describe('The heads of a budget table', () => {
  test('say what the amounts are where the data has it apart', () => {
    const budget = budgetOf([]);
    expect(shownBudget(budget, sv).heads).toEqual(['Budget 2021', 'Plan 2022']);
    const forecast = budgetOf([], { columns: [{ id: 'a', name: '2022', nature: 'forecast' }] });
    expect(shownBudget(forecast, en).heads).toEqual(['Forecast 2022']);
  });
});

describe('The rows of a budget table', () => {
  test('stand in the order of the table under their headings, parts indented and sums set off', () => {
    const balance = planBudgets(financialGoals2021).find(({ id }) => id === 'Balansbudget');
    const { groups } = balance ? rowsOf(balance) : { groups: [] };
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Tillgångar',
      'Eget kapital',
      'Avsättningar',
      'Skulder',
      undefined,
    ]);
    expect(groups[0]?.rows.map(({ isSum }) => isSum)).toEqual([false, false, true]);
    const { of } = rowsOf(budget2021);
    expect(['RS', 'RS-tandvard', 'summa'].map((id) => of(id).depth)).toEqual([0, 1, 0]);
  });

  test('that are part of each other in a circle, or of nothing that is there, are all shown', () => {
    const rows = [
      { id: 'a', name: 'A', partOf: 'b', amounts: [1, 2] },
      { id: 'b', name: 'B', partOf: 'a', amounts: [1, 2] },
      { id: 'c', name: 'C', partOf: 'borta', amounts: [1] },
      { id: 'c', name: 'C igen', amounts: [1, 2, 3] },
    ];
    const { groups } = rowsOf(budgetOf(rows));
    const shown = groups.flatMap((group) => group.rows);
    expect(shown.map(({ row }) => row.name)).toEqual(['A', 'B', 'C', 'C igen']);
    expect(shown.map(({ cells }) => cells.length)).toEqual([2, 2, 2, 2]);
    expect(shown.map(({ depth }) => depth).every((depth) => depth <= 1)).toBe(true);
  });
});

describe('The notes of a budget table', () => {
  test('hard case 19: an amount that the text gives in another way is marked, with its note', () => {
    const { of, notes } = rowsOf(budget2021);
    const last = of('HSN').cells.at(-1);
    expect(last?.isConflict).toBe(true);
    expect(plain(last?.notes.map((number) => notes[number - 1]).join(' ') ?? '')).toBe(
      'Dokumentet anger också 5 076 för Budgetram 2021. Så i löptexten. Radens egna tal blir 5 078,4, och bara tabellens 5 079 ger summan 8 771.',
    );
    expect(of('HSN').cells[0]?.isConflict).toBe(false);
  });

  test('are said once where the same words are about several amounts', () => {
    const same = { text: '4 %', note: 'Så i löptexten.' };
    const alternates = ['a', 'b'].map((column) => ({ ...same, column }));
    const { of, notes } = rowsOf(budgetOf([{ id: 'r', name: 'Rad', amounts: [1, 2], alternates }]));
    expect(notes).toEqual([
      'Dokumentet anger också 4 % för Budget 2021, Plan 2022. Så i löptexten.',
    ]);
    expect(of('r').cells.map((cell) => cell.notes)).toEqual([[1], [1]]);
  });

  test('say where a sum is not that of its rows, and are silent where rounding explains it', () => {
    const rows = [
      { id: 'a', name: 'A', amounts: [10, 3.4] },
      { id: 'b', name: 'B', amounts: [5, 3.4] },
      { id: 's', name: 'Summa', amounts: [15, 7], sumOf: ['a', 'b'] },
      { id: 't', name: 'Fel summa', amounts: [99, 7], sumOf: ['a', 'b'] },
    ];
    const { of, notes } = rowsOf(budgetOf(rows));
    expect([of('s').notes, of('t').notes]).toEqual([[], [1]]);
    expect(notes).toEqual(['Delarna ger inte tillsammans raden. Alla tal visas som de står.']);
  });

  test('of the example say that no table has a wrong sum', () => {
    for (const budget of [budget2021, ...planBudgets(financialGoals2021)]) {
      expect(shownBudget(budget, sv).notes.join(' ')).not.toContain('Alla tal visas som de står');
    }
  });
});

describe('A copied budget table', () => {
  test('has numbers that a spreadsheet can add, its headings, and its notes in a last column', () => {
    const rows = [
      { id: 'a', name: 'A', group: 'Rubrik', amounts: [1234.5, null] },
      { id: 'b', name: '=B', group: 'Rubrik', amounts: [-2, 3], unit: '%', note: 'En anmärkning.' },
    ];
    const budget = budgetOf(rows);
    expect(budgetTableText(budget, shownBudget(budget, sv), sv).split('\n')).toEqual([
      'En påhittad budget (mkr)\tBudget 2021\tPlan 2022\tAnmärkningar',
      'Rubrik',
      'A\t1234,5\t\t',
      "'=B (%)\t-2\t3\tEn anmärkning.",
    ]);
  });
});
