import type { FollowUpTarget } from '../model/followUp';

const YEAR_END = '2025-12-31';
const PLAN_END = '2027-12-31';

function floor(of: string, value: number, tolerance: number, dueDate?: string): FollowUpTarget {
  return { of, form: 'floor', value, tolerance, dueDate };
}

function cap(of: string, value: number, tolerance: number): FollowUpTarget {
  return { of, form: 'cap', value, tolerance, modality: 'atMost' };
}

/** Invented targets, the same in all three follow-ups; nine indicators are left without. */
export const exampleTargets: FollowUpTarget[] = [
  floor('indikator-1-1-1', 60, 3),
  floor('indikator-1-1-3', 320, 20),
  floor('indikator-1-1-4', 25, 5),
  floor('indikator-1-2-1', 95, 2),
  floor('indikator-2-1-1', 60, 2),
  cap('indikator-2-1-2', 900, 40),
  floor('indikator-2-1-3', 90, 3),
  floor('indikator-2-2-1', 80, 5),
  floor('indikator-2-2-2', 40, 5, PLAN_END),
  cap('indikator-2-3-1', 690, 15),
  cap('indikator-2-3-2', 25, 3),
  floor('indikator-2-4-1', 90, 10),
  floor('indikator-4-1-1', 75, 5),
  floor('indikator-4-1-2', 70, 5),
  floor('indikator-4-1-4', 80, 5),
  floor('indikator-4-2-2', 4500, 200),
  floor('indikator-4-2-3', 60000, 2000),
  floor('indikator-5-1-1', 79, 2, YEAR_END),
  floor('indikator-5-1-4', 95, 5),
  floor('indikator-5-2-1', 82, 1, YEAR_END),
  floor('indikator-6-1-1', 100, 10),
  floor('indikator-6-1-2', 50, 10),
  floor('indikator-7-1-1', 100, 0),
  floor('indikator-7-1-2', 15, 1),
  floor('indikator-7-2-1', 210, 10),
];
