import { describe, expect, test } from 'vitest';
import { financialGoals2021 } from '../../../src/example';
import { textOf, unitCells } from '../../../src/core';
import { explain } from '../../../src/status/explain/explain';
import { formatNumber } from '../../../src/text/formatNumber';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { said } from '../said';

const statuses = planStatuses(financialGoals2021);
const NBSP = '\u00A0';

function statusOf(id: string) {
  const status = statuses.of(id);
  if (!status) throw new Error(`No status of ${id}`);
  return status;
}

function explained(id: string) {
  const explanation = explain(id, statuses);
  if (!explanation) throw new Error(`No explanation of ${id}`);
  return said(explanation);
}

const verdictOf = (id: string) => {
  const { verdict } = statusOf(id);
  return verdict.level ?? verdict.reason;
};

/** The figure that the status is based on, as it is printed. */
const printed = (id: string, decimals = 1) =>
  formatNumber(statusOf(id).evaluation?.deciding?.outcome?.value ?? Number.NaN, 'sv', decimals);

/** The status of the measure when another year is the latest known. */
function ofYear(id: string, year: string): [string, string | undefined] {
  const { evaluation } = planStatuses({ ...financialGoals2021, period: year }).of(id) ?? {};
  const value = evaluation?.deciding?.outcome?.value ?? Number.NaN;
  return [formatNumber(value, 'sv', 1), evaluation?.level];
}

/** Figures behind a status: label, raw value, period, page and section. */
const figures = (id: string) =>
  explained(id).figures.map(({ label, observation: { value, period, source } }) => [
    label,
    value,
    period,
    source?.document,
    source?.section,
  ]);

describe('F1, the result of 2020–2023', () => {
  test('is met by 3,07 % of taxes and grants', () => {
    expect([verdictOf('F1'), printed('F1', 2)]).toEqual(['met', '3,07']);
    expect(explained('F1').answer.sv).toBe(
      `3,07${NBSP}% (2020–2023, budget och plan) klarar målvärdet minst 1${NBSP}%.`,
    );
  });

  test('follows its one measure for the period, not the single years', () => {
    expect(statusOf('F1')).toMatchObject({ basis: 'measured', rule: undefined });
    expect(statusOf('F1').measureId).toBe('F1-period');
    expect(verdictOf('F1-ar')).toBe('notApplicable');
  });

  test('is expected to be 2,13 % by the forecast of April 2020: good', () => {
    const { verdict, forecast } = statusOf('F1').expected ?? {};
    expect(verdict).toEqual({ level: 'good' });
    expect(forecast?.outcome.nature).toBe('forecast');
    expect(formatNumber(forecast?.outcome.value ?? 0, 'sv', 2)).toBe('2,13');
  });

  test('and 2020 alone is −1,8 % by that forecast, which is mentioned', () => {
    const parts = statusOf('F1').expected?.forecast?.outcome.parts ?? [];
    const shown = parts.map(({ value }) => formatNumber(value ?? 0, 'sv', 1));
    expect(shown).toEqual(['−1,8', '2,0', '4,0', '4,0']);
    expect(explained('F1').forecast.map(({ sv }) => sv)).toEqual([
      `God. 2,13${NBSP}% (2020–2023, budget, plan och prognos).`,
      `Ensam når −1,79${NBSP}% (2020, budget och prognos) inte målvärdet.`,
    ]);
  });

  test('shows its calculation with all eight figures, each with its source', () => {
    expect(explained('F1').calculation?.sv.replaceAll(NBSP, ' ')).toBe(
      '(186 + 182 + 372 + 377) / (8 784 + 8 953 + 9 210 + 9 465) = 3,07 %',
    );
    const rows = figures('F1').filter(([, , , , section]) => section === 'Resultatbudget');
    expect(
      rows.map(([label, value, period, document]) => [label, value, period, document]),
    ).toEqual([
      ['Verksamhetens resultat', 186, '2020', 'regionplan'],
      ['Verksamhetens resultat', 182, '2021', 'regionplan'],
      ['Verksamhetens resultat', 372, '2022', 'regionplan'],
      ['Verksamhetens resultat', 377, '2023', 'regionplan'],
      ['Summa skatter och statsbidrag', 8784, '2020', 'regionplan'],
      ['Summa skatter och statsbidrag', 8953, '2021', 'regionplan'],
      ['Summa skatter och statsbidrag', 9210, '2022', 'regionplan'],
      ['Summa skatter och statsbidrag', 9465, '2023', 'regionplan'],
    ]);
  });

  test('shows the figures of its forecast too, each with its source', () => {
    const section = 'Budgetavvikelse och prognos 2020';
    const values = figures('F1').filter((row) => row.includes(section));
    expect(values.map(([, value]) => value)).toEqual([310, -33]);
  });

  test('Hard cases 17 and 19: the other printed figure for 2020 is mentioned', () => {
    const words = explained('F1').discrepancies.map(({ sv }) => sv.replaceAll(NBSP, ' '));
    expect(words).toContainEqual(
      expect.stringMatching(
        /Summa skatter och statsbidrag 8 784 mkr \(2020, budget\) och 8 953 – Löptexten/,
      ),
    );
  });
});

describe('F1b, the result in the long term', () => {
  test('is judged over the years of the investment frames, and not by 2021 alone', () => {
    expect([verdictOf('F1b'), printed('F1b', 2)]).toEqual(['met', '3,55']);
    expect(statusOf('F1b').measureId).toBe('F1b-period');
  });

  test('mentions the single years, and that the years are an assumption', () => {
    const { outcome } = statusOf('F1b').evaluation?.deciding ?? {};
    expect(outcome?.parts?.map(({ value }) => formatNumber(value ?? 0, 'sv', 1))).toEqual([
      '2,0',
      '4,0',
      '4,0',
      '4,1',
    ]);
    const notes = explained('F1b-period').quality.map(({ sv }) => sv);
    expect(notes.join(' ')).toContain('”Långsiktigt” är här 2021 till 2024');
  });
});

test('F2 has a target for each board, its budget for 2021, and no outcome of any', () => {
  expect([verdictOf('F2'), statusOf('F2').look]).toEqual(['noData', 'noData']);
  const cells = unitCells('F2', statuses);
  expect(cells.map(({ unit, verdict }) => [unit.id, verdict.reason])).toEqual(
    ['RS', 'HSN', 'RUN', 'FHS', 'PN'].map((id) => [id, 'noData']),
  );
  const [, , development] = cells.map(
    ({ measures: [one] }) => one?.sentence && textOf(one.sentence),
  );
  expect(development?.replaceAll('\u00A0', ' ')).toBe(
    'Det finns inget utfall för 2021. Målvärde: högst 370,2 mkr (gäller 2021).',
  );
});

describe('What the document has no basis for', () => {
  test.each([
    ['F3', 'noBasis'],
    ['F4', 'noBasis'],
    ['F5', 'textOnly'],
  ])('%s is not assessed: %s', (id, reason) => {
    expect(verdictOf(id)).toBe(reason);
    expect(statusOf(id).look).toBe('notAssessed');
    expect(explained(id).figures).toEqual([]);
    expect(explained(id).wouldChange).toHaveLength(1);
  });
});

describe('Hard case 8: F6, one name and three definitions', () => {
  test.each([
    ['F6-resultat', '71,5', 'notMet', '(158 + 450) / 850 = 71,5 %'],
    ['F6-verksamhet', '74,4', 'notMet', '(182 + 450) / 850 = 74,4 %'],
    ['F6-kassa', '120,9', 'met', '1 028 / 850 = 120,9 %'],
  ])('%s gives %s %%: %s', (id, value, level, calculation) => {
    expect([printed(id), verdictOf(id)]).toEqual([value, level]);
    expect(explained(id).calculation?.sv.replaceAll(NBSP, ' ')).toBe(calculation);
  });

  test('the goal has no single status, and states that the measures disagree', () => {
    expect([verdictOf('F6'), statusOf('F6').look]).toEqual(['noRule', 'notAssessed']);
    expect(statusOf('F6').discrepancies.map(({ kind }) => kind)).toEqual(['measures']);
    const { discrepancies, coverage } = explained('F6');
    expect(discrepancies[0]?.sv).toMatch(/^Olika sätt att mäta ger olika svar\./);
    expect(discrepancies[0]?.sv).toContain('Självfinansieringsgrad med kassaflöde: Uppfyllt');
    expect(coverage?.sv).toBe('3 av 3 nyckeltal bedömda');
  });

  test('its explanation shows all three, and each can be followed to its figures', () => {
    const { inputs } = explained('F6');
    expect(inputs.map(({ nodeId, shown, status }) => [nodeId, shown?.sv, status.sv])).toEqual([
      ['F6-resultat', `71,5${NBSP}% (2021, budget)`, 'Ej uppfyllt'],
      ['F6-verksamhet', `74,4${NBSP}% (2021, budget)`, 'Ej uppfyllt'],
      ['F6-kassa', `120,9${NBSP}% (2021, budget)`, 'Uppfyllt'],
    ]);
    expect(inputs.flatMap(({ nodeId }) => figures(nodeId))).toEqual([
      ['Resultat inklusive finansnetto', 158, '2021', 'regionplan', 'Resultatbudget'],
      ['Avskrivningar', 450, '2021', 'regionplan', 'Investeringar – avskrivningar'],
      ['Investeringsram', 850, '2021', 'regionplan', 'Investeringar – avskrivningar'],
      ['Verksamhetens resultat', 182, '2021', 'regionplan', 'Resultatbudget'],
      ['Avskrivningar', 450, '2021', 'regionplan', 'Investeringar – avskrivningar'],
      ['Investeringsram', 850, '2021', 'regionplan', 'Investeringar – avskrivningar'],
      ['Kassaflöde löpande verksamhet', 1028, '2021', 'regionplan', 'Kassaflödesanalys'],
      ['Investeringsram', 850, '2021', 'regionplan', 'Investeringar – avskrivningar'],
    ]);
  });

  test('what would change a measure is the remaining distance', () => {
    expect(explained('F6-resultat').wouldChange.map(({ sv }) => sv)).toEqual([
      '28,5 procentenheter högre skulle ge Uppfyllt.',
    ]);
  });
});

describe('F7 and F8, the debt', () => {
  test.each([
    ['2019', '32,2'],
    ['2020', '36,4'],
    ['2021', '35,7'],
    ['2022', '34,7'],
    ['2023', '33,8'],
  ])('%s is %s %%, under both 45 and 38', (year, value) => {
    expect(ofYear('F7-skuld', year)).toEqual([value, 'met']);
  });

  test.each([
    ['F7', `högst 45${NBSP}%`, 'målvärdet: högst 45'],
    ['F8', `högst 38${NBSP}%`, '(bör)'],
  ])('%s is met by 35,7 % against %s', (id, words, modality) => {
    expect([verdictOf(id), printed(id)]).toEqual(['met', '35,7']);
    expect(explained(id).answer.sv).toContain(`klarar målvärdet ${words}.`);
    expect(explained(id).rule.sv).toContain(modality);
  });

  test('name the proxy as an assumption', () => {
    for (const id of ['F7', 'F8']) {
      expect(explained(id).quality[0]?.sv).toMatch(
        /^Långfristiga skulder står in för räntebärande låneskuld/,
      );
    }
  });

  test('are based on two figures with their sources', () => {
    expect(figures('F7')).toEqual([
      ['Långfristiga skulder', 3200, '2021', 'regionplan', 'Balansbudget'],
      ['Summa skatter och statsbidrag', 8953, '2021', 'regionplan', 'Resultatbudget'],
    ]);
    expect(explained('F7').figures[0]?.source?.sv).toMatch(
      /^Regionplan 2021.*, Balansbudget, s\. 36$/,
    );
  });
});

test('Every other goal of the plan has no rule, so no status of its own', () => {
  const above = ['finansiella-mal', 'resultatmal', 'finansieringsmal', 'skuldsattningsmal'];
  expect(above.map(verdictOf)).toEqual(above.map(() => 'noRule'));
});
