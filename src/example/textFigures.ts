import type { Observation } from '../model/measure/observation';
import type { Figure } from '../model/plan/plan';

type Row = Pick<Observation, 'of' | 'period' | 'value' | 'nature' | 'note'>;

const FORECAST = 'Budgetavvikelse och prognos 2020';

const FIGURES: [id: string, name: string, unit: string, page: string, section: string][] = [
  [
    'avvikelse-nettokostnader',
    'Verksamhetens nettokostnader, högre än budget',
    'mkr',
    '30',
    FORECAST,
  ],
  [
    'avvikelse-skatter-och-statsbidrag',
    'Skatteintäkter och generella statsbidrag, avvikelse mot budget',
    'mkr',
    '31',
    FORECAST,
  ],
  [
    'avvikelse-finansnetto',
    'Finansnetto inklusive orealiserade värdepapper, avvikelse mot budget',
    'mkr',
    '31',
    FORECAST,
  ],
  ['avvikelse-sammantaget', 'Sammantagen avvikelse mot budget', 'mkr', '31', FORECAST],
  ['balanskravsresultat', 'Balanskravsresultat', 'mkr', '34', 'Balanskravsutredning'],
  ['soliditet', 'Soliditet', '%', '36', 'Soliditet'],
  [
    'soliditet-ansvarsforbindelse',
    'Soliditet inklusive ansvarsförbindelsen',
    '%',
    '36',
    'Soliditet',
  ],
  ['lan-totalt', 'Lånat totalt', 'mkr', '37', 'Likviditet'],
];

const ROWS: Row[] = [
  { of: 'avvikelse-nettokostnader', period: '2020', value: 310, nature: 'forecast' },
  {
    of: 'avvikelse-skatter-och-statsbidrag',
    period: '2020',
    value: -33,
    nature: 'forecast',
    note: 'Tryckt utan minus: ”en lägre intäkt än budget, avvikelsen uppgår till 33 miljoner kronor”.',
  },
  {
    of: 'avvikelse-finansnetto',
    period: '2020',
    value: -494,
    nature: 'forecast',
    note: 'Tryckt utan minus: ”en negativ avvikelse på 494 miljoner kronor”.',
  },
  {
    of: 'avvikelse-sammantaget',
    period: '2020',
    value: -841,
    nature: 'forecast',
    note: 'Delarna 310, 33 och 494 blir 837, inte 841.',
  },
  {
    of: 'resultat-inklusive-finansnetto',
    period: '2020',
    value: -697,
    nature: 'forecast',
    note: 'Prognos i april 2020: budgeterade 144 minus 841.',
  },
  {
    of: 'balanskravsresultat',
    period: '2019',
    value: -333,
    nature: 'outcome',
    note: 'Ska återställas senast 2023.',
  },
  { of: 'balanskravsresultat', period: '2020', value: -203, nature: 'forecast' },
  {
    of: 'soliditet',
    period: 'ingången av 2020',
    value: 19.1,
    nature: 'outcome',
    note: 'Dokumentet: ”en försämring med 1,4 procent jämfört med föregående år”.',
  },
  {
    of: 'soliditet-ansvarsforbindelse',
    period: 'ingången av 2020',
    value: -22.1,
    nature: 'outcome',
  },
  { of: 'lan-totalt', period: 'till och med maj 2020', value: 2800, nature: 'outcome' },
];

/** Figures that stand in the running text: the forecast of April 2020, soliditet and loans. */
export const textFigures: Figure[] = FIGURES.map(([id, name, unit, page, section]) => ({
  id,
  name,
  unit,
  source: { document: 'regionplan', page, section },
}));

/** The chapter on the forecast begins at the foot of a page with the net costs. */
function forecastSource(of: string) {
  const page = of === 'avvikelse-nettokostnader' ? '30' : '31';
  return { document: 'regionplan', page, section: FORECAST };
}

/** What the running text says of those figures, and of the result that it forecasts. */
export const textObservations: Observation[] = ROWS.map((row) => ({
  ...row,
  source:
    row.nature === 'forecast'
      ? forecastSource(row.of)
      : textFigures.find((figure) => figure.id === row.of)?.source,
}));
