import type { FollowUpTarget } from '../model/follow-up/followUp';

const YEAR_END = '2025-12-31';
const PLAN_END = '2027-12-31';

type More = Partial<FollowUpTarget>;

function floor(of: string, value: number, tolerance: number, more: More = {}): FollowUpTarget {
  return { of, form: 'floor', value, tolerance, ...more };
}

function cap(of: string, value: number, tolerance: number, more: More = {}): FollowUpTarget {
  return { of, form: 'cap', value, tolerance, modality: 'atMost', ...more };
}

/**
 * Invented targets, the same in all three follow-ups; six indicators have none. Targets that are judged
 * during the year are numbers that do not grow from month to month.
 */
export const exampleTargets: FollowUpTarget[] = [
  floor('indikator-1-1-1', 60, 3),
  floor('indikator-1-1-3', 320, 20),
  floor('indikator-1-1-4', 25, 5),
  floor('indikator-1-2-1', 95, 2),
  floor('indikator-2-1-1', 60, 2, { methodVersion: '2018' }),
  cap('indikator-2-1-2', 900, 40),
  floor('indikator-2-1-3', 90, 3),
  { of: 'indikator-2-1-4', form: 'text', text: 'Levnadsvanestödet ska användas mer.' },
  floor('indikator-2-2-1', 80, 5),
  floor('indikator-2-2-2', 40, 5, { dueDate: PLAN_END }),
  cap('indikator-2-3-1', 690, 15),
  cap('indikator-2-3-2', 25, 3, {
    boundary: 'worse',
    partOfYear: true,
    text: 'färre än 25 patienter',
  }),
  floor('indikator-2-4-1', 90, 10),
  floor('indikator-4-1-1', 75, 5),
  floor('indikator-4-1-2', 70, 5),
  floor('indikator-4-1-4', 80, 5),
  floor('indikator-4-2-2', 4500, 200),
  floor('indikator-4-2-3', 60000, 2000),
  floor('indikator-4-2-4', 45, 5),
  floor('indikator-5-1-1', 79, 2, { dueDate: YEAR_END }),
  { of: 'indikator-5-1-3', form: 'level', value: 2800 },
  {
    of: 'indikator-5-1-4',
    form: 'floor',
    value: 95,
    thresholds: [
      { level: 'met', value: 100, as: 'percentOfTarget' },
      { level: 'partlyMet', value: 95, as: 'percentOfTarget' },
    ],
    partOfYear: true,
    text: 'minst 95, och delvis uppfyllt från 95 procent av målvärdet',
  },
  floor('indikator-5-2-1', 82, 1, { dueDate: YEAR_END }),
  floor('indikator-6-1-1', 100, 10),
  floor('indikator-6-1-2', 50, 10),
  floor('indikator-7-1-1', 100, 0),
  floor('indikator-7-1-2', 15, 1, { partOfYear: true }),
  floor('indikator-7-2-1', 200, 10, {
    dueDate: YEAR_END,
    aggregate: { periods: ['2023', '2024', '2025'], method: 'mean' },
    text: 'minst 200 studier i genomsnitt 2023–2025',
  }),
];
