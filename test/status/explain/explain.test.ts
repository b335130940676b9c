import { describe, expect, test } from 'vitest';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { explain } from '../../../src/status/explain/explain';
import { explanationText } from '../../../src/status/explain/explanationText';
import { explained, FLOOR, goal, indicator, of, single, SOURCE, statuses } from './explained';

const NBSP = '\u00A0';

describe('Question and answer', () => {
  test('do not exist for a vision and for an unknown node', () => {
    const vision = statuses([{ id: 'v', level: 'vision', name: 'Vision' }]);
    expect([explain('v', vision), explain('borta', vision)]).toEqual([undefined, undefined]);
  });

  test.each([
    [82, 'Uppfyllt', `82${NBSP}% (2025) klarar målvärdet minst 80${NBSP}%.`],
    [70, 'Ej uppfyllt', `70${NBSP}% (2025) klarar inte målvärdet minst 80${NBSP}%.`],
    [
      null,
      'Data saknas',
      `Det finns inget utfall för perioden. Målvärde: minst 80${NBSP}% (gäller 2025).`,
    ],
  ])('of %s are "%s" with its reason', (value, status, answer) => {
    const explanation = single(value);
    expect(explanation.question.sv).toBe('Varför har indikatorn denna status?');
    expect([explanation.status.sv, explanation.answer.sv]).toEqual([status, answer]);
  });
});

describe('The rule in words', () => {
  test.each([
    [
      'names target, period and modality',
      {},
      `Utfallet jämförs med målvärdet för 2025 (ska): minst 80${NBSP}%.`,
    ],
    ['says bör', { modality: 'should' }, '(bör)'],
    [
      'says what a tolerance gives',
      { tolerance: 5 },
      'Högst 5 procentenheter från målvärdet ger Delvis uppfyllt.',
    ],
    [
      'says who owns the boundary',
      { boundary: 'worse' },
      'Exakt på målvärdet räknas inte som nått.',
    ],
    [
      'says what each threshold gives',
      { thresholds: [{ level: 'partlyMet', value: 90, as: 'percentOfTarget' }] },
      `Minst 90${NBSP}% av målvärdet ger Delvis uppfyllt.`,
    ],
  ] as const)('%s', (_name, target, words) => {
    const thresholds = 'thresholds' in target ? { thresholds: [...target.thresholds] } : {};
    expect(single(82, { ...target, ...thresholds }).rule.sv).toContain(words);
  });

  test('of several targets says how they count together', () => {
    const targets: MeasureTarget[] = [FLOOR, { ...FLOOR, value: 90, modality: 'should' }];
    const { rule, wouldChange } = explained('i', [indicator('i', undefined, { targets })], {
      observations: [of('i', 82)],
    });
    expect(rule.sv).toContain('ett missat bör-krav drar ner ett steg');
    expect(wouldChange.map(({ sv }) => sv)).toEqual([
      `8 procentenheter högre skulle klara målvärdet minst 90${NBSP}%.`,
    ]);
  });

  test('says that there is none, and shows the distribution instead', () => {
    const { rule, status } = goal([82]);
    expect(rule.sv).toMatch(/^Planen anger ingen regel för sammanvägning\./);
    expect(status.sv).toBe('Ej bedömd: regel saknas');
  });

  test('is in the words of the one who states it', () => {
    const text = 'Den sämsta indikatorn avgör alltid.';
    expect(goal([82], [{ kind: 'worst', text }]).rule.sv).toBe(text);
  });
});

describe('Hard case 3: coverage', () => {
  test('is stated: 3 of 7 assessed', () => {
    const { coverage, inputs } = goal([82, 70, 90], [{ kind: 'worst' }]);
    expect(coverage).toEqual({
      sv: '3 av 7 indikatorer bedömda',
      en: '3 of 7 indikatorer assessed',
    });
    expect(inputs.map(({ status }) => status.sv)).toEqual([
      'Uppfyllt',
      'Ej uppfyllt',
      'Uppfyllt',
      'Data saknas',
      'Data saknas',
      'Data saknas',
      'Data saknas',
    ]);
  });

  test('is not stated for an indicator', () => {
    expect(single(82).coverage).toBeUndefined();
  });

  test('Hard case 1: excludes placeholders, and says so', () => {
    const nodes = [
      { id: 'mål', level: 'mål', name: 'Målet' },
      indicator('a', 'mål'),
      indicator('b', 'mål', { placeholder: true }),
    ];
    const { coverage, inputs } = explained('mål', nodes, { observations: [of('a', 82)] });
    expect(coverage?.sv).toBe('1 av 1 indikator bedömd');
    expect(inputs.map(({ uncounted }) => uncounted?.sv)).toEqual([
      undefined,
      'räknas inte: platshållare',
    ]);
  });
});

describe('Hard case 11: a status that a body has set', () => {
  const assessments = [
    {
      of: 'mål',
      status: 'met',
      motivation: 'Arbetet går åt rätt håll.',
      unitId: undefined,
      assessor: 'Regionstyrelsen',
      date: '2025-12-15',
    },
  ];
  test('states who, when, why, and what it would be otherwise', () => {
    const { override, motivation, discrepancies, status } = goal([82, 70], [{ kind: 'worst' }], {
      assessments,
    });
    expect(status.sv).toBe('Uppfyllt');
    expect(override?.sv).toBe(
      'Uppfyllt enligt bedömning av Regionstyrelsen, 2025-12-15. Utan den: Ej uppfyllt.',
    );
    expect(motivation).toBe('Arbetet går åt rätt håll.');
    expect(discrepancies.map(({ sv }) => sv)).toEqual([
      'Bedömningen är Uppfyllt, men siffrorna ger Ej uppfyllt.',
    ]);
  });

  test('Hard case 9: names the units that disagree', () => {
    const own = { of: 'mål', unitId: 'hsn', status: 'notMet' };
    const { discrepancies } = goal([], [], { assessments: [...assessments, own] });
    expect(discrepancies.map(({ sv }) => sv).join(' ')).toContain('Ej uppfyllt');
    expect(discrepancies.map(({ sv }) => sv).join(' ')).toMatch(/HSN|Hälso- och sjukvårdsnämnden/);
  });

  test('is not an override without an assessment', () => {
    expect(goal([82], [{ kind: 'worst' }]).override).toBeUndefined();
  });
});

describe('Remarks about the figures', () => {
  const quality = (...given: Parameters<typeof single>) =>
    single(...given).quality.map(({ sv }) => sv);
  test.each([
    ['preliminary', 82, {}, { valueStatus: 'preliminary' }, 'Siffran är preliminär: 82 % (2025).'],
    [
      'rounding',
      79.96,
      {},
      {},
      '80 % är avrundat. Det exakta värdet 79,96 jämförs med målvärdet minst 80 %.',
    ],
    [
      'budget',
      82,
      {},
      { nature: 'budget' },
      'Bedömningen bygger på annat än utfall: 82 % (2025, budget).',
    ],
    ['stale', 82, { period: undefined }, { period: '2023' }, 'Siffran är gammal: den gäller 2023.'],
    ['a note', 82, {}, { note: 'Exklusive tandvård.' }, '82 % (2025): Exklusive tandvård.'],
  ] as const)('%s', (_name, value, target, more, words) => {
    expect(
      quality(value, target as Partial<MeasureTarget>, more).map((one) =>
        one.replaceAll(NBSP, ' '),
      ),
    ).toEqual([words]);
  });

  test('Hard case 14: names the sex with another result, with its figure among the figures', () => {
    const { quality: notes, figures } = explained('i', [indicator('i')], {
      observations: [of('i', 82), of('i', 76, { sex: 'K' }), of('i', 88, { sex: 'M' })],
    });
    expect(notes.map(({ sv }) => sv)).toEqual([
      `76${NBSP}% (2025, kvinnor) skulle för sig få en annan status. Den som visas gäller alla.`,
    ]);
    expect(figures.map(({ observation }) => [observation.sex, observation.value])).toEqual([
      [undefined, 82],
      ['K', 76],
      ['M', 88],
    ]);
  });

  test('Hard cases 17 and 19: two figures for one thing are shown, with why they differ', () => {
    const alternates = [{ value: 76, text: '76 procent', note: 'Så i löptexten.' }];
    const { discrepancies, quality: notes } = single(82, {}, { alternates });
    expect(discrepancies.map(({ sv }) => sv)).toEqual([
      `Olika siffror är rapporterade: 82${NBSP}% (2025) och 76 procent – Så i löptexten. Den första används.`,
    ]);
    expect(notes).toEqual([]);
  });
});

describe('Every number', () => {
  test('has its observation and its source, also in words', () => {
    const [figure] = single(82).figures;
    expect(figure).toMatchObject({ label: 'Andel i', observation: { value: 82, source: SOURCE } });
    expect(figure?.source).toEqual({
      sv: 'Årsredovisning 2025, Resultat, s. 12',
      en: 'Årsredovisning 2025, Resultat, p. 12',
    });
  });

  test('that is suppressed is not shown', () => {
    const explanation = single(3, {}, { valueStatus: 'suppressed' });
    expect(explanation.status.sv).toBe('Ej bedömd: sekretess');
    expect(explanationText(explanation.raw)).not.toMatch(/\b3\b/);
  });
});
