import type { PlanUnit } from '../model/plan/plan';

/** The boards and committees that the goals of Regionplan 2020–2023 are directed to. */
export const boards: PlanUnit[] = [
  { id: 'RS', name: 'Regionstyrelsen', shortName: 'RS' },
  { id: 'HSN', name: 'Hälso- och sjukvårdsnämnden', shortName: 'HSN' },
  { id: 'RUN', name: 'Regionala utvecklingsnämnden', shortName: 'RUN' },
  { id: 'FHS', name: 'Folkhögskolestyrelsen', shortName: 'FHS' },
  { id: 'PN', name: 'Patientnämnden', shortName: 'PN' },
];

/** Those that the invented assessments and actions name. */
export const exampleUnits: PlanUnit[] = boards.filter(({ id }) => id !== 'FHS');
