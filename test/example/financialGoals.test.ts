import { describe, expect, test } from 'vitest';
import { budget2021, financialGoals2021 } from '../../src/example';

const { nodes, observations = [] } = financialGoals2021;
const YEARS = ['2020', '2021', '2022', '2023'];

const measureOf = (id: string) => nodes.find((node) => node.id === id)?.measure;
const add = (terms: number[]) => terms.reduce((total, term) => total + term, 0);

/** The figure for a period, as outcome, budget or plan, or as expected in April 2020. */
function cell(of: string, period: string, expected = false) {
  return observations.find(
    (one) => one.of === of && one.period === period && (one.nature === 'forecast') === expected,
  );
}

function figure(of: string, period: string): number {
  return cell(of, period)?.value ?? Number.NaN;
}

/** Expected additions; a figure with "-id" is subtracted, and most periods have none. */
function deviation(term: string, period: string): number {
  const sign = term.startsWith('-') ? -1 : 1;
  return sign * (cell(term.replace(/^-/u, ''), period, true)?.value ?? 0);
}

/** A node's measure over periods, in per cent, by budget and plan or as expected in April 2020. */
function calculated(id: string, periods: readonly string[], isExpected = false): number {
  const { numerator = [], denominator = [], forecast } = measureOf(id)?.calculation ?? {};
  const sum = (ids: readonly string[], deviations: readonly string[] = []) =>
    add(
      periods.flatMap((period) => [
        ...ids.map((one) => figure(one, period)),
        ...(isExpected ? deviations : []).map((one) => deviation(one, period)),
      ]),
    );
  return (100 * sum(numerator, forecast?.numerator)) / sum(denominator, forecast?.denominator);
}

describe('the financial goals', () => {
  const goals = nodes.filter(({ level }) => level === 'finansiellt-mal');

  test('are eight, each with its target, the long-term one under the first', () => {
    expect(nodes.find(({ id }) => id === 'F1b')).toMatchObject({
      parent: 'F1',
      level: 'langsiktigt-mal',
    });
    expect(goals.map(({ id }) => id)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
    const several = goals.filter(({ targets }) => targets?.length !== 1);
    expect(
      several.map(({ id, targets }) => [id, targets?.map(({ unitId, value }) => [unitId, value])]),
    ).toEqual([
      [
        'F2',
        [
          ['RS', 3281],
          ['HSN', 5079],
          ['RUN', 370.2],
          ['FHS', 9.78],
          ['PN', 5.99],
        ],
      ],
    ]);
  });

  test('are not rolled up, since the plan states no rule', () => {
    expect(financialGoals2021.rules).toBeUndefined();
  });

  test('three definitions of självfinansieringsgrad give 71,5, 74,4 and 120,9 per cent', () => {
    const children = nodes.filter((node) => node.parent === 'F6');
    const shares = children.map(({ id }) => calculated(id, ['2021']).toFixed(1));
    expect(shares).toEqual(['71.5', '74.4', '120.9']);
  });

  test('the result 2020–2023 is 3,07 per cent of taxes and grants', () => {
    const periods = measureOf('F1-period')?.calculation?.periods ?? [];
    expect(periods).toEqual(YEARS);
    expect(calculated('F1-period', periods).toFixed(2)).toBe('3.07');
  });

  test('by the forecast of April 2020 the year becomes −157, and the four years 2,13 per cent', () => {
    const { forecast } = measureOf('F1-period')?.calculation ?? {};
    const expected = forecast?.numerator.map((term) => deviation(term, '2020')) ?? [];
    expect(figure('verksamhetens-resultat', '2020') + add(expected)).toBe(-157);
    expect(calculated('F1-period', YEARS, true).toFixed(2)).toBe('2.13');
  });

  test('by the same forecast 2020 alone is −1,8 per cent, and later years stay as planned', () => {
    expect(calculated('F1-ar', ['2020'], true).toFixed(1)).toBe('-1.8');
    expect(calculated('F1-ar', ['2020']).toFixed(1)).toBe('2.1');
    for (const later of ['2021', '2022', '2023', '2024']) {
      expect(calculated('F1-ar', [later], true)).toBe(calculated('F1-ar', [later]));
    }
  });

  test('yearly shares agree with the printed ones, when rounded', () => {
    const years = ['2019', ...YEARS, '2024'];
    const printed = years.map((year) => figure('verksamhetens-resultat-procent', year).toFixed(1));
    expect(years.map((year) => calculated('F1-ar', [year]).toFixed(1))).toEqual(printed);
    const debts = years.slice(0, 5).map((year) => calculated('F7-skuld', [year]).toFixed(1));
    expect(debts).toEqual(['32.2', '36.4', '35.7', '34.7', '33.8']);
  });

  test('the omställning has its targets, in all and by nämnd', () => {
    const { targets = [] } = nodes.find(({ id }) => id === 'omstallning-2020') ?? {};
    expect(targets.map(({ value, period, unitId }) => [value, period, unitId])).toEqual([
      [565, '2020–2022', undefined],
      [175, '2021', undefined],
      [12, '2021', 'RS'],
      [163, '2021', 'HSN'],
    ]);
  });

  test('key figures are shown with one decimal, and those near 3 with two', () => {
    const shown = nodes.flatMap(({ id, measure }) =>
      measure?.calculation ? [[id, measure.decimals]] : [],
    );
    expect(shown).toEqual([
      ['F1-period', 2],
      ['F1-ar', 1],
      ['F1b-period', 2],
      ['F6-resultat', 1],
      ['F6-verksamhet', 1],
      ['F6-kassa', 1],
      ['F7-skuld', 1],
    ]);
  });

  test('the loans that the text states are named where a proxy is used for them', () => {
    expect(measureOf('F7-skuld')?.calculation?.assumption).toContain('2 800 miljoner kronor');
    expect(figure('lan-totalt', 'till och med maj 2020')).toBe(2800);
  });

  test('the proxy for the loans is an assumption of the calculation', () => {
    expect(measureOf('F7-skuld')?.calculation?.assumption).toMatch(
      /^Långfristiga skulder står in för räntebärande låneskuld/u,
    );
    expect(nodes.find(({ id }) => id === 'F7-skuld')?.note).toBeUndefined();
  });
});

describe('figures that the document prints differently', () => {
  test.each([
    ['skatter-och-statsbidrag', '2020', 8784, 8953],
    ['resultat-inklusive-finansnetto', '2022', 312, 313],
    ['resultat-inklusive-finansnetto', '2023', 284, 285],
    ['periodens-resultat', '2022', 313, 312],
    ['periodens-resultat', '2023', 285, 284],
    ['arets-resultat', '2022', 313, 312],
    ['arets-resultat', '2023', 285, 284],
    ['investeringsram', '2019', 1478, 1516],
    ['investeringar', '2019', -1516, -1478],
    ['finansiella-kostnader', '2021', -144, 144],
    ['finansnetto', '2021', -24, 24],
  ])('%s %s is %d, with %d as the other printed value', (of, period, value, other) => {
    const { value: shown, alternates = [] } = cell(of, period) ?? {};
    expect([shown, alternates.map((one) => one.value)]).toEqual([value, [other]]);
    expect(alternates.every(({ note }) => note)).toBe(true);
  });

  test.each([
    ['skatter-och-statsbidrag', '2019', '8 291'],
    ['summa-eget-kapital', '2019', '2 232'],
    ['medel-fore-rorelsekapital', '2019', '1 081'],
    ['kassaflode-lopande', '2019', '1 227'],
    ['arets-kassaflode', '2019', 'blir 2 '],
    ['likvida-slut', '2020', '691'],
    ['lpik', '2021', '”inklusive läkemedel”'],
  ])('%s %s has a note about what does not add up: %s', (of, period, words) => {
    expect(cell(of, period)?.note).toContain(words);
  });

  test('the parts of the expected deviation in 2020 are 837, and the note on 841 says so', () => {
    const parts = ['-avvikelse-nettokostnader', 'avvikelse-skatter-och-statsbidrag'];
    const { value, note } = cell('avvikelse-sammantaget', '2020', true) ?? {};
    const sum = add([...parts, 'avvikelse-finansnetto'].map((term) => deviation(term, '2020')));
    expect([sum, value]).toEqual([-837, -841]);
    expect(note).toContain('837, inte 841');
  });

  test.each(['2022', '2023', '2024'])(
    'the growth of taxes and grants %s agrees with the text',
    (year) => {
      const { alternates } = cell('skatter-och-statsbidrag-utveckling', year) ?? {};
      expect(alternates?.map(({ text }) => text)).toEqual(['drygt 4 procent per år']);
    },
  );

  test.each([
    ['HSN', 5079, 5076],
    ['RUN', 370.2, 368.5],
    ['RF', 17.16, 17.2],
  ])('the budget of %s is %d in the table and %d in the text', (id, amount, other) => {
    const row = budget2021.rows.find((one) => one.id === id);
    expect(row?.amounts.at(-1)).toBe(amount);
    expect(row?.alternates?.map(({ column, value }) => [column, value])).toEqual([
      ['budgetram2021', other],
    ]);
  });

  test.each([
    ['HSN', '6,6'],
    ['RS', '−17,9'],
    ['RS-primarvard', '1 351'],
    ['RS-pension', '1 149'],
  ])('the budget row %s has the other sum in its note: %s', (id, words) => {
    expect(budget2021.rows.find((one) => one.id === id)?.note).toContain(words);
  });
});
