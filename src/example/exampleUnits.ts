import type { PlanUnit } from '../model/plan/plan';

/** Units of the elected organisation that the invented assessments and actions name. */
export const exampleUnits: PlanUnit[] = [
  { id: 'RS', name: 'Regionstyrelsen', shortName: 'RS' },
  { id: 'HSN', name: 'Hälso- och sjukvårdsnämnden', shortName: 'HSN' },
  { id: 'RUN', name: 'Regionala utvecklingsnämnden', shortName: 'RUN' },
  { id: 'PN', name: 'Patientnämnden', shortName: 'PN' },
];
