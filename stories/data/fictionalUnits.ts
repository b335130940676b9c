import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';

/** Two goals of three boards, with targets, measures and figures of single boards; content invented. */
export const unitsPlan: Plan = {
  id: 'pahittade-namnder',
  title: 'Tre nämnder och deras mål (påhittat innehåll)',
  fictional: true,
  levels: [
    { id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', plural: 'indikatorer', kind: 'indicator' },
  ],
  units: [
    { id: 'styrelsen', name: 'Påhittade styrelsen', shortName: 'PS' },
    { id: 'vardnamnden', name: 'Påhittade vårdnämnden', shortName: 'PVN' },
    { id: 'trafiknamnden', name: 'Påhittade trafiknämnden', shortName: 'PTN' },
  ],
  nodes: [
    {
      id: 'ekonomi',
      level: 'mal',
      number: '1',
      name: 'Påhittat mål om en ekonomi i balans hos varje nämnd',
      directedTo: ['styrelsen', 'vardnamnden', 'trafiknamnden'],
    },
    {
      id: 'resultat',
      level: 'indikator',
      parent: 'ekonomi',
      number: '1.1',
      name: 'Nämndens resultat',
      measure: { unit: 'mkr', direction: 'increase' },
      targets: [
        { form: 'floor', value: 0, unitId: 'styrelsen' },
        { form: 'floor', value: 0, unitId: 'vardnamnden' },
        { form: 'floor', value: 0, unitId: 'trafiknamnden' },
      ],
    },
    {
      id: 'frisk',
      level: 'mal',
      number: '2',
      name: 'Påhittat mål om friska medarbetare',
      directedTo: ['styrelsen', 'vardnamnden'],
    },
    {
      id: 'franvaro',
      level: 'indikator',
      parent: 'frisk',
      number: '2.1',
      name: 'Sjukfrånvaro',
      measure: { unit: '%', direction: 'decrease', disaggregations: ['unit'] },
      targets: [{ form: 'cap', value: 6 }],
    },
    {
      id: 'forare',
      level: 'indikator',
      parent: 'frisk',
      number: '2.2',
      name: 'Förare som får sin rast, trafiknämndens egen indikator',
      owner: 'trafiknamnden',
      measure: { unit: '%', direction: 'increase' },
      targets: [{ form: 'floor', value: 90 }],
    },
  ],
};

/** What the boards have reached and assessed; invented. */
export const unitsFollowUp: FollowUp = {
  id: 'pahittade-namnder-2023',
  planId: unitsPlan.id,
  title: 'Påhittad årsredovisning',
  date: '2023-12-31',
  fictional: true,
  observations: [
    { of: 'resultat', period: '2022', value: 2, unitId: 'styrelsen' },
    { of: 'resultat', period: '2022', value: 4, unitId: 'vardnamnden' },
    { of: 'resultat', period: '2022', value: 1, unitId: 'trafiknamnden' },
    { of: 'resultat', period: '2023', value: 3, unitId: 'styrelsen' },
    { of: 'resultat', period: '2023', value: -12, unitId: 'vardnamnden' },
    { of: 'resultat', period: '2023', value: 0, unitId: 'trafiknamnden' },
    { of: 'franvaro', period: '2023', value: 5.8 },
    { of: 'franvaro', period: '2023', value: 4.9, unitId: 'styrelsen' },
    { of: 'franvaro', period: '2023', value: 6.4, unitId: 'vardnamnden' },
    { of: 'forare', period: '2023', value: 93 },
  ],
  assessments: [
    {
      of: 'frisk',
      unitId: 'vardnamnden',
      status: 'met',
      motivation: 'Påhittad motivering: frånvaron sjunker månad för månad.',
      date: '2024-01-31',
    },
  ],
};
