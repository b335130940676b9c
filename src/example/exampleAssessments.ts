import type { Assessment } from '../model/followUp';

type Row = [of: string, status: string, motivation?: string | undefined, assessor?: string];

const OFFICE = 'Förvaltningen';

/** Invented assessments, by report: most agree with the figures, some override them. */
const ROWS: Record<'april' | 'august' | 'year', Row[]> = {
  april: [
    ['mal-1', 'partlyMet', 'Fler får stöd av första linjen, men inte så många som planerat.'],
    ['mal-2', 'partlyMet'],
    ['mal-3', 'notStarted', 'Indikatorn är inte framtagen.'],
    ['mal-4', 'partlyMet', 'De digitala tjänsterna utvecklas bättre än den fasta vårdkontakten.'],
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

/** The assessments of one report, dated some weeks after the day it describes. */
export function exampleAssessments(report: keyof typeof ROWS, date: string): Assessment[] {
  return ROWS[report].map(([of, status, motivation, assessor = 'Nämnden']) => ({
    of,
    status,
    motivation,
    assessor,
    date,
  }));
}
