/** The budget of a unit: its rows, their changes, and their parts. */
import { textOf } from '../../../src/messages/textOf';
import { describe, expect, test } from 'vitest';
import { electedOrganisation } from '../../../src/example';
import type { Budget } from '../../../src/model/budget/budget';
import { unitBudget } from '../../../src/model/organisation/unitBudget';

type Row = Budget['rows'][number];

/** The only budget row of a unit in the example. */
function lineOf(unitId: string) {
  const [line] = unitBudget(electedOrganisation, unitId)?.lines ?? [];
  if (!line) throw new Error(`no row for ${unitId}`);
  return line;
}

/** The rows of the unit "a" in an invented budget. */
function linesOf(rows: Row[], columns = ['2020', '2021']) {
  const budget: Budget = {
    id: 'budget',
    title: 'En påhittad budget',
    unit: 'mkr',
    columns: columns.map((id) => ({ id, name: `Budget ${id}` })),
    rows,
  };
  return unitBudget({ budget }, 'a')?.lines ?? [];
}

const row = (...amounts: (number | null)[]): Row => ({
  id: 'x',
  name: 'Rad',
  unitId: 'a',
  amounts,
});
const part = (id: string, ...amounts: (number | null)[]): Row => ({
  id,
  name: `varav ${id}`,
  partOf: 'x',
  amounts,
});

describe('The budget of a nämnd, as in the regionplan', () => {
  test.each([
    ['RF', 0.3, 1.78],
    ['RS', 76, 2.37],
    ['HSN', 62, 1.24],
    ['RUN', 34.2, 10.18],
    ['FHS', 0.17, 1.77],
    ['PN', 0.11, 1.87],
    ['REV', 0.14, 1.79],
    ['B1', 0.05, 1.82],
  ])('%s changes by %d mkr, %d per cent', (unitId, absolute, percent) => {
    const { change } = lineOf(unitId);
    expect([change?.from.name, change?.to.name]).toEqual(['Budgetram 2020', 'Budgetram 2021']);
    expect(change?.absolute).toBe(absolute);
    expect(change?.percent).toBeCloseTo(percent, 2);
  });

  test('hard case 18: an empty cell is not zero', () => {
    const amounts = lineOf('PN').cells.map(({ amount }) => amount);
    expect(amounts).toEqual([5.88, null, null, null, 0.11, 5.99]);
  });

  test('hard case 19: the parts are incomplete, and the rest is stated', () => {
    const { parts, partsPhrase, cells } = lineOf('RS');
    expect(parts.map(({ row: { name } }) => name)).toEqual([
      'varav primärvård',
      'varav tandvård',
      'varav pensionskostnader',
      'varav avskrivningar',
    ]);
    expect(partsPhrase && textOf(partsPhrase)).toBe(
      'Delarna är inte alla. Resten har ingen egen rad.',
    );
    expect(cells.map((cell) => cell.parts?.sum)).toEqual([2920.2, null, null, 54, 28.2, 3003.4]);
    expect(cells.map((cell) => cell.parts?.remainder)).toEqual([284.8, null, null, 12, 4.8, 277.6]);
  });

  test.each([
    ['RF', ['Dokumentet anger också 17,2 för Budgetram 2021.']],
    ['HSN', ['Dokumentet anger också 5 076 för Budgetram 2021.']],
    ['RUN', ['Dokumentet anger också 368,5 för Budgetram 2021.']],
    ['RS', []],
  ])('hard case 19: differences between text and table are noted: %s', (unitId, notes) => {
    expect(lineOf(unitId).notes.map((note) => textOf(note))).toEqual(notes);
  });

  test('a beredning has a row that is a part of the row of regionfullmäktige', () => {
    expect(lineOf('B1').partOf?.name).toBe('Regionfullmäktige');
    expect(lineOf('RF').parts.map((line) => line.row.unitId)).toEqual(['B1', 'B2', 'B3']);
  });

  test('every row of a unit can be found by the unit, and a unit without a row has no budget', () => {
    const { units, budget } = electedOrganisation;
    const found = units.flatMap(({ id }) => unitBudget(electedOrganisation, id)?.lines ?? []);
    const rows = budget?.rows.filter(({ unitId }) => unitId !== undefined) ?? [];
    expect(new Set(found.map((line) => line.row))).toEqual(new Set(rows));
    expect(found).toHaveLength(10);
    expect(unitBudget(electedOrganisation, 'KOST')).toBeUndefined();
    expect(unitBudget({}, 'RS')).toBeUndefined();
  });
});

describe('The change of a row', () => {
  test.each([
    ['is worked out as on paper', [0.1, 0.3], { absolute: 0.2, percent: 200 }],
    ['has no per cent of zero', [0, 5], { absolute: 5, percent: null }],
    ['is not known without the first amount', [null, 5], { absolute: null, percent: null }],
    ['is not known without the last amount', [5], { absolute: null, percent: null }],
    ['goes up from below zero', [-4, -2], { absolute: 2, percent: 50 }],
  ])('%s', (_says, amounts, expected) => {
    const [line] = linesOf([row(...amounts)]);
    expect(line?.change?.absolute).toBe(expected.absolute);
    expect(line?.change?.percent).toBe(expected.percent);
  });

  test('does not exist in a budget of one column', () => {
    expect(linesOf([row(5)], ['2020'])[0]?.change).toBeUndefined();
  });
});

describe('The parts of a row', () => {
  const open = { partsAreExhaustive: false };

  test.each<[string, Row[], string]>([
    ['add up to it', [row(10, 20), part('y', 4, 5), part('z', 6, 15)], 'sums'],
    ['add up but for rounding', [row(1352, 10), part('y', 1326, 5), part('z', 25, 5)], 'sums'],
    ['are not all', [{ ...row(10, 20), ...open }, part('y', 4, 5)], 'remainder'],
    ['are more than it', [row(10, 20), part('y', 14, 5)], 'exceeds'],
    ['are more than it below zero', [row(-10, 20), part('y', -14, 5)], 'exceeds'],
    ['should be all and are not', [row(10, 20), part('y', 4, 5)], 'differs'],
    ['may be all: a cell is empty', [row(10, 20), part('y', 4, 5), part('z', null, 2)], 'unknown'],
    ['cannot be compared with an empty cell', [row(null, 20), part('y', 4, 5)], 'unknown'],
  ])('%s', (_says, rows, state) => {
    expect(linesOf(rows)[0]?.cells[0]?.parts?.state).toBe(state);
  });

  test('keep their own parts, and cycles and missing rows do no harm', () => {
    const rows: Row[] = [
      row(10, 20),
      part('y', 10, 20),
      { ...part('z', 10, 20), partOf: 'y' },
      { ...part('p', 1, 1), partOf: 'q', unitId: 'a' },
      { ...part('q', 1, 1), partOf: 'p' },
      { ...part('r', 1, 1), partOf: 'borta', unitId: 'a' },
    ];
    const [first, circle, lone] = linesOf(rows);
    expect(first?.parts[0]?.parts[0]?.row.id).toBe('z');
    expect([circle?.row.id, circle?.parts[0]?.row.id]).toEqual(['p', 'q']);
    expect([lone?.row.id, lone?.partOf]).toEqual(['r', undefined]);
  });
});
