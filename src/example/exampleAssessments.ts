import type { Assessment } from '../model/follow-up/followUp';
import { exampleUnits } from './exampleUnits';

type Report = 'april' | 'august' | 'year';
type Row = [of: string, status: string, motivation?: string | undefined, assessor?: string];

const OFFICE = 'Förvaltningen';

/** Invented assessments, by report: most agree with the figures, some override them. */
const ROWS: Record<Report, Row[]> = {
  april: [
    ['mal-1', 'partlyMet', 'Fler får stöd av första linjen, men inte så många som planerat.'],
    ['mal-2', 'partlyMet'],
    ['mal-3', 'notStarted', 'Indikatorn är inte framtagen.'],
    ['mal-4', 'partlyMet', 'De digitala tjänsterna utvecklas bättre än den fasta vårdkontakten.'],
    [
      'delmal-1-2',
      'partlyMet',
      'Hembesöken är en dryg procentenhet från målvärdet. Regeln räknar bara det som är uppfyllt.',
    ],
    ['delmal-2-2', 'notMet', 'Introduktionen har försenats i flera verksamheter.', OFFICE],
    [
      'indikator-2-3-2',
      'partlyMet',
      'Siffran är preliminär och väntas bli lägre när kommunernas uppgifter är inne.',
      OFFICE,
    ],
    ['indikator-6-1-2', 'notStarted', 'Mätningen börjar under hösten.', OFFICE],
  ],
  august: [
    [
      'mal-1',
      'met',
      'Utvecklingen går åt rätt håll och målet bedöms nås vid årets slut.',
      'Nämnden',
    ],
    ['mal-2', 'partlyMet'],
    ['mal-3', 'notStarted', 'Indikatorn är inte framtagen.'],
    ['mal-4', 'partlyMet'],
    ['mal-6', 'notMet', 'Mindre än tre fjärdedelar av verksamheterna har inventerat.'],
    [
      'indikator-1-1-1',
      'partlyMet',
      'Målvärdet nås för alla tillsammans men inte för flickor.',
      OFFICE,
    ],
    [
      'delmal-2-2',
      'partlyMet',
      'Tre av fyra medarbetare har gått introduktionen, och resten är inbokade under hösten.',
    ],
    ['indikator-4-1-1', 'met', undefined, OFFICE],
    ['indikator-6-1-2', 'notStarted', 'Mätningen börjar under hösten.', OFFICE],
  ],
  year: [
    ['mal-1', 'met', 'Målvärdena är nådda, men skillnaden mellan flickor och pojkar är kvar.'],
    ['mal-2', 'partlyMet', 'Fallskadorna minskar inte och metoden för hälsoundersökningar är ny.'],
    ['mal-3', 'notStarted', 'Indikatorn är fortfarande inte framtagen.'],
    ['mal-4', 'partlyMet'],
    ['mal-5', 'partlyMet', 'Medarbetarnas engagemang ökar, chefernas minskar.'],
    ['mal-6', 'partlyMet'],
    ['mal-7', 'met', 'Alla enheter uppnår kriterierna och de kliniska studierna är fler.'],
    [
      'delmal-2-3',
      'partlyMet',
      'Båda måtten är nära sina målvärden. Regeln räknar bara det som är uppfyllt.',
    ],
    [
      'delmal-4-1',
      'partlyMet',
      'Enkäten gjordes inte. Ett av de två andra måtten når målvärdet.',
      OFFICE,
    ],
    [
      'indikator-2-1-2',
      'partlyMet',
      'Ökningen i augusti berodde på en hård vinter. Åtgärderna har fått effekt under hösten.',
      OFFICE,
    ],
    ['indikator-5-2-1', 'notMet', 'Resultatet är lägre än året före.', OFFICE],
  ],
};

/** Whether the goals are expected to be met at the end of the year. */
const FORECASTS: Record<Report, Row[]> = {
  april: [
    ['mal-1', 'good', 'Antalet barn som får samordnade insatser väntas nå målvärdet.'],
    ['mal-2', 'uncertain', 'Fallskadorna kan öka under hösten.'],
    ['mal-6', 'negative', 'Inventeringen går för långsamt.'],
  ],
  august: [
    ['mal-1', 'good', 'Tre av fyra målvärden väntas nås.'],
    ['mal-4', 'uncertain', 'De digitala vårdbesöken ökar, men kanske inte tillräckligt.'],
    ['mal-6', 'negative', 'Inventeringen blir inte klar under året.'],
  ],
  year: [],
};

/** The units' own assessments of the goals in August, which do not agree. */
const UNIT_ROWS: [unitId: string, ...Row][] = [
  ['HSN', 'mal-4', 'partlyMet', 'Den fasta vårdkontakten är på plats i de flesta verksamheter.'],
  ['PN', 'mal-4', 'notMet', 'Tillgängligheten är inte bättre än året före.'],
  ['RS', 'mal-4', 'met', 'De digitala tjänsterna används mer.'],
  ['HSN', 'mal-5', 'notMet', 'Checklistan är inte genomförd överallt.'],
  ['RS', 'mal-5', 'met', 'Arbetsmiljöarbetet följer planen.'],
  ['RUN', 'mal-5', 'partlyMet'],
];

/** The assessments of one report, dated some weeks after the day it describes. */
export function exampleAssessments(report: Report, date: string): Assessment[] {
  const units = report === 'august' ? UNIT_ROWS : [];
  return [
    ...ROWS[report].map((row) => assessment(date, row)),
    ...FORECASTS[report].map((row) => assessment(date, row, { purpose: 'forecast' })),
    ...units.map(([unitId, ...row]) => assessment(date, row, { unitId, assessor: nameOf(unitId) })),
  ];
}

function assessment(
  date: string,
  [of, status, motivation, assessor = 'Nämnden']: Row,
  more: Partial<Assessment> = {},
): Assessment {
  return { of, status, motivation, assessor, date, ...more };
}

function nameOf(unit: string): string | undefined {
  return exampleUnits.find(({ id }) => id === unit)?.name;
}
