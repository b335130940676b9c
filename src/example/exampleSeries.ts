import type { Observation } from '../model/measure/observation';

/** A figure, a figure with a remark, or nothing reported. */
export type ExampleCell = number | Partial<Observation> | null;

/** Figures of one indicator: three years, then delår april, delår augusti and the year 2025. */
export interface ExampleSeries {
  of: string;
  sex: Observation['sex'];
  /**
   * The period that a figure of an interim report covers: the year so far, or the twelve months up to its
   * day.
   */
  span: 'soFar' | 'twelveMonths';
  past: [ExampleCell, ExampleCell, ExampleCell];
  april: ExampleCell;
  august: ExampleCell;
  year: ExampleCell;
}

type Cells = [
  y2022: ExampleCell,
  y2023: ExampleCell,
  y2024: ExampleCell,
  april: ExampleCell,
  august: ExampleCell,
  year: ExampleCell,
];

const MISSING = { value: null, valueStatus: 'missing' } as const;
const FEW = {
  value: null,
  valueStatus: 'suppressed',
  note: 'Visas inte: färre än fem personer.',
} as const;

function old(value: number): ExampleCell {
  return { value, methodVersion: '2018' };
}

function revised(value: number): ExampleCell {
  return {
    value,
    methodVersion: '2025',
    note: 'Ny metod från 2025: bara slutförda undersökningar räknas. Går inte att jämföra med tidigare år.',
  };
}

const TOO_EARLY = {
  value: null,
  valueStatus: 'notApplicable',
  note: 'Kraven prövas en gång om året, på hösten.',
} as const;

function preliminary(value: number): ExampleCell {
  return { value, valueStatus: 'preliminary', note: 'Preliminär siffra.' };
}

function series(
  indicator: string,
  cells: Cells,
  sex: Observation['sex'] = 'T',
  span: ExampleSeries['span'] = 'soFar',
): ExampleSeries {
  const [y2022, y2023, y2024, april, august, year] = cells;
  return {
    of: `indikator-${indicator}`,
    sex,
    span,
    past: [y2022, y2023, y2024],
    april,
    august,
    year,
  };
}

/** All, women and men: three rows of one indicator. */
function bySex(
  indicator: string,
  all: Cells,
  women: Cells,
  men: Cells,
  span: ExampleSeries['span'] = 'soFar',
): ExampleSeries[] {
  return [
    series(indicator, all, 'T', span),
    series(indicator, women, 'K', span),
    series(indicator, men, 'M', span),
  ];
}

function count(indicator: string, cells: Cells): ExampleSeries {
  return series(indicator, cells, 'T', 'twelveMonths');
}

/** Invented figures of the nämndplan's indicators. */
export const exampleSeries: ExampleSeries[] = [
  ...bySex(
    '1-1-1',
    [51.8, 54.2, 56.9, 58.4, 60.6, 61.3],
    [48.1, 50.0, 52.3, 53.6, 55.2, 56.1],
    [56.0, 58.9, 62.1, 63.7, 66.6, 67.1],
  ),
  series('1-1-2', [12.4, 13.1, 12.8, 13.0, 12.6, 12.9]),
  ...bySex(
    '1-1-3',
    [212, 248, 286, 295, 318, 341],
    [126, 149, 171, 178, 190, 203],
    [86, 99, 115, 117, 128, 138],
    'twelveMonths',
  ),
  count('1-1-4', [MISSING, FEW, 9, FEW, 14, 31]),
  series('1-2-1', [
    88.1,
    90.4,
    92.7,
    93.6,
    { value: 94.96, note: 'Visas avrundat som 95,0 men är lägre än målvärdet 95.' },
    95.2,
  ]),
  ...bySex(
    '2-1-1',
    [old(61.2), old(62.0), old(63.4), revised(55.8), revised(56.4), revised(57.1)],
    [old(63.9), old(64.5), old(66.0), revised(58.3), revised(58.8), revised(59.6)],
    [old(58.4), old(59.4), old(60.7), revised(53.2), revised(53.9), revised(54.5)],
  ),
  ...bySex(
    '2-1-2',
    [1012, 978, 951, preliminary(938), 962, 947],
    [597, 580, 563, preliminary(556), 571, 560],
    [415, 398, 388, preliminary(382), 391, 387],
    'twelveMonths',
  ),
  ...bySex(
    '2-1-3',
    [84.0, 86.5, 88.9, 91.2, 90.4, 89.2],
    [84.6, 87.0, 89.5, 91.6, 91.0, 90.1],
    [83.4, 86.0, 88.3, 90.8, 89.8, 88.3],
  ),
  count('2-1-4', [1430, 1710, 1985, 2040, 2115, 2190]),
  ...bySex(
    '2-2-1',
    [MISSING, 22.5, 48.0, 61.3, 76.2, 83.5],
    [MISSING, 23.1, 49.2, 62.4, 77.5, 84.6],
    [MISSING, 20.4, 43.8, 57.4, 71.6, 79.6],
  ),
  series('2-2-2', [MISSING, 6, 11, 13, 17, 22]),
  count('2-3-1', [742, 731, 718, 712, 703, 698]),
  series('2-3-2', [41, 36, 33, preliminary(31), 24, 28]),
  series('2-4-1', [58, 63, 67, MISSING, 74, 81]),
  series('4-1-1', [
    38,
    49,
    61,
    66,
    {
      value: 72,
      alternates: [
        {
          value: 75,
          text: '75 %',
          note: 'Så i regionstyrelsens delårsrapport. Nämnden har rapporterat 72.',
        },
      ],
    },
    71,
  ]),
  series('4-1-2', [
    null,
    44,
    52,
    57,
    66,
    { ...MISSING, note: 'Enkäten gjordes inte under hösten.' },
  ]),
  ...bySex(
    '4-1-4',
    [62.0, 66.3, 71.2, 74.5, 78.2, 81.0],
    [63.4, 67.9, 73.0, 77.8, 79.9, 82.1],
    [60.2, 64.4, 69.1, FEW, 75.8, 79.6],
  ),
  count('4-2-1', [186400, 214900, 243700, 251200, 262800, 274100]),
  count('4-2-2', [2150, 3020, 3980, 4120, 4390, 4710]),
  ...bySex(
    '4-2-3',
    [31200, 38900, 47600, 50100, 54800, 58300],
    [18700, 23500, 28900, 30400, 33200, 35300],
    [12500, 15400, 18700, 19700, 21600, 23000],
    'twelveMonths',
  ),
  series('4-2-4', [null, 41, null, null, null, null]),
  ...bySex(
    '5-1-1',
    [77.4, 77.9, 78.1, null, null, 79.3],
    [77.7, 78.2, 78.5, null, null, 79.7],
    [76.3, 76.8, 76.9, null, null, 77.9],
  ),
  ...bySex(
    '5-1-2',
    [1124, 1098, 1153, 1171, 1146, 1139],
    [902, 880, 921, 936, 917, 910],
    [222, 218, 232, 235, 229, 229],
    'twelveMonths',
  ),
  count('5-1-3', [2410, 2562, 2698, 2745, 2810, 2874]),
  series('5-1-4', [82, 86, 89, 89, 91, 94]),
  ...bySex(
    '5-2-1',
    [80.2, 80.9, 81.4, null, null, 80.6],
    [80.6, 81.4, 81.9, null, null, 81.0],
    [79.3, 79.8, 80.3, null, null, 79.7],
  ),
  series('6-1-1', [MISSING, 35, 52, 60, 71, 92]),
  series('6-1-2', [MISSING, MISSING, MISSING, MISSING, MISSING, MISSING]),
  series('7-1-1', [80, 80, 86.7, 86.7, 86.7, 100]),
  series('7-1-2', [12, 12, 13, TOO_EARLY, 13, 15]),
  series('7-2-1', [178, 191, 199, 203, 207, 212]),
];
