import type { Observation } from '../../model/measure/observation';
import type { Figure, PlanUnit } from '../../model/plan/plan';

/** What the region is compared with in its planeringsförutsättningar. */
export const conditionUnits: PlanUnit[] = [
  { id: 'riket', name: 'Riket', comparison: true },
  { id: 'riket-median', name: 'Riket, median', comparison: true },
];

interface Stated {
  value: number;
  /** @default the region */
  unitId?: string;
  sex?: Observation['sex'];
}

interface Row extends Omit<Figure, 'source'> {
  page: string;
  /** @default the text states no year */
  period?: string;
  nature?: Observation['nature'];
  note?: string;
  stated: Stated[];
}

/** The text says for no year when its figures were measured, where it does not state one. */
const NO_YEAR = 'år anges inte';

const ROWS: Row[] = [
  {
    id: 'avstar-fran-att-vistas-utomhus',
    name: 'Avstår från att vistas utomhus ensamma',
    unit: '%',
    page: '22',
    stated: [
      { value: 30, sex: 'K' },
      { value: 44, sex: 'K', unitId: 'riket' },
      { value: 7, sex: 'M' },
      { value: 12, sex: 'M', unitId: 'riket' },
    ],
  },
  {
    id: 'fortroende-for-varden',
    name: 'Högt förtroende för hälso- och sjukvården i sin helhet',
    unit: '%',
    page: '23',
    stated: [{ value: 67.6 }, { value: 60.7, unitId: 'riket' }],
  },
  {
    id: 'befolkningsokning',
    name: 'Befolkningens ökning',
    unit: 'invånare',
    page: '23',
    period: '2021',
    nature: 'forecast',
    stated: [{ value: 1123 }],
  },
  {
    id: 'befolkningsokning-procent',
    name: 'Befolkningens ökning',
    unit: '%',
    decimals: 2,
    page: '23',
    period: '2021',
    nature: 'forecast',
    stated: [{ value: 0.41 }],
  },
  {
    id: 'befolkning',
    name: 'Befolkning',
    unit: 'invånare',
    page: '23',
    period: '2021',
    nature: 'forecast',
    stated: [{ value: 272744 }],
  },
  {
    id: '80-ar-och-aldre',
    name: 'Ökning av andelen 80 år och äldre',
    unit: '%',
    page: '23',
    period: 'till 2028',
    nature: 'forecast',
    stated: [{ value: 50 }],
  },
  {
    id: 'strukturjusterad-kostnad',
    name: 'Strukturjusterad kostnad för hälso- och sjukvården',
    unit: 'kronor per invånare',
    page: '30',
    period: '2018',
    stated: [{ value: 26741 }],
  },
  {
    id: 'strukturjusterad-kostnad-skillnad',
    name: 'Strukturjusterad kostnad, högre än rikets genomsnitt',
    unit: 'kronor per invånare',
    page: '30',
    period: '2018',
    note: '”vilket totalt blir 140 miljoner kronor i högre kostnad”. Rikets eget värde står inte i texten.',
    stated: [{ value: 520 }],
  },
  {
    id: 'konsumtionskostnad-primarvard',
    name: 'Konsumtionskostnad per viktad vårdkontakt i primärvården',
    unit: 'kronor',
    page: '30',
    stated: [{ value: 2683 }, { value: 2091, unitId: 'riket' }],
  },
  {
    id: 'vardkontakter-primarvard',
    name: 'Vårdkontakter i primärvården per 1 000 invånare',
    page: '30',
    stated: [
      { value: 2034 },
      { value: 2627, unitId: 'riket' },
      { value: 2183, unitId: 'riket-median' },
    ],
  },
  {
    id: 'befolkning-65',
    name: 'Åldersgruppen >65 år, andel av befolkningen',
    unit: '%',
    page: '30',
    stated: [{ value: 20 }],
  },
  {
    id: 'vardkonsumtion-65',
    name: 'Åldersgruppen >65 år, andel av vården som den konsumerar',
    unit: '%',
    page: '30',
    stated: [{ value: 65 }],
  },
  {
    id: 'varddagar',
    name: 'Vårddagar per 1 000 invånare',
    page: '30',
    stated: [{ value: 2037 }],
  },
  {
    id: 'varddagar-skillnad',
    name: 'Vårddagar per 1 000 invånare, fler än rikets genomsnitt',
    page: '30',
    note: 'Rikets eget värde står inte i texten.',
    stated: [{ value: 262 }],
  },
];

const sourceOf = ({ page }: Row) => ({ document: 'regionplan', page });

/** Figures in the planeringsförutsättningar, in the order of the text. */
export const conditionFigures: Figure[] = ROWS.map(
  ({ page, period: _period, nature: _nature, note: _note, stated: _stated, ...figure }) => ({
    ...figure,
    source: { document: 'regionplan', page },
  }),
);

/** Their values, for the region and for what it is compared with. */
export const conditionObservations: Observation[] = ROWS.flatMap((row) =>
  row.stated.map((one): Observation => {
    const { id, period = NO_YEAR, nature, note } = row;
    return {
      of: id,
      period,
      ...one,
      ...(nature && { nature }),
      ...(note !== undefined && { note }),
      source: sourceOf(row),
    };
  }),
);
