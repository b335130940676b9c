import type { Analysis } from '../model/follow-up/followUpAction';

type Row = Omit<Analysis, 'source'>;

/** Invented analyses and deviations, by report; some are those of one unit. */
const ROWS: Record<'april' | 'august' | 'year', Row[]> = {
  april: [
    {
      of: 'mal-1',
      text: 'Fler barn och unga får stöd av första linjen. Ökningen är större bland pojkar än bland flickor.',
      deviation: 'Målvärdena nås inte ännu.',
    },
    {
      of: 'indikator-2-1-1',
      text: 'Bara slutförda undersökningar räknas från 2025. Målvärdet är satt för den gamla metoden.',
    },
    {
      of: 'delmal-2-2',
      deviation: 'Flera verksamheter har inte hunnit med introduktionen till krisberedskap.',
      unitId: 'RS',
    },
    {
      of: 'delmal-2-3',
      text: 'Vårddagarna blir färre, men inte så snabbt som planerat.',
      deviation: 'Fler utskrivningsklara patienter är kvar än vad målvärdet tillåter.',
      unitId: 'HSN',
    },
    {
      of: 'indikator-2-4-1',
      deviation: 'Basenheterna har inte rapporterat till delårsrapporten.',
    },
    {
      of: 'mal-6',
      deviation: 'Tre av fem verksamheter har inventerat sitt förbrukningsmaterial.',
    },
  ],
  august: [
    {
      of: 'indikator-1-1-1',
      text: 'Målvärdet nås för alla tillsammans. För flickor är andelen lägre än 60 procent.',
      deviation: 'Skillnaden mellan flickor och pojkar har inte minskat.',
    },
    {
      of: 'indikator-1-2-1',
      text: 'Andelen visas som 95,0 procent men är 94,96. Målvärdet 95 nås nästan.',
    },
    {
      of: 'indikator-2-1-2',
      text: 'Inläggningarna har ökat sedan april.',
      deviation: 'Fler inläggningar än målvärdet 900.',
      unitId: 'HSN',
    },
    {
      of: 'indikator-4-1-1',
      text: 'Två rapporter har olika siffror, 72 och 75 procent. Nämnden har rapporterat 72.',
    },
    {
      of: 'mal-4',
      text: 'Webbtidboken används mer. De digitala vårdbesöken ökar långsammare än planerat.',
      deviation: 'Inget målvärde för de digitala tjänsterna nås.',
    },
    {
      of: 'delmal-5-1',
      text: 'Medarbetarundersökningen görs under hösten, så bara checklistan kan bedömas.',
      unitId: 'RS',
    },
    { of: 'mal-6', deviation: 'Inventeringen går för långsamt för att bli klar under året.' },
  ],
  year: [
    {
      of: 'mal-1',
      text: 'Målvärdena nås. Andelen flickor som triageras till första linjen är fortfarande lägre än andelen pojkar.',
    },
    {
      of: 'indikator-2-1-3',
      text: 'Andelen har sjunkit i två rapporter i rad.',
      deviation: 'Målvärdet nås för flickor men inte för pojkar.',
    },
    {
      of: 'delmal-2-2',
      text: 'Introduktionen kom i gång sent men målvärdet för året nås.',
      unitId: 'RS',
    },
    {
      of: 'indikator-2-3-2',
      text: 'Målvärdet nåddes i augusti men inte under hela året.',
      deviation: 'Fler patienter väntade i slutenvården under hösten.',
      unitId: 'HSN',
    },
    { of: 'indikator-4-1-2', deviation: 'Enkäten gjordes inte, så utfallet saknas.' },
    {
      of: 'delmal-5-2',
      text: 'Chefernas engagemang är lägre än året före.',
      deviation: 'Målvärdet nås varken för kvinnor eller för män.',
    },
    {
      of: 'mal-6',
      text: 'Inventeringen är nästan klar. Förändringarna mäts ännu inte.',
      deviation: 'Inte alla verksamheter har inventerat.',
    },
    { of: 'mal-7', text: 'Alla enheter uppnår kriterierna. De kliniska studierna blir fler.' },
  ],
};

/** The analyses and deviations of one report. */
export function exampleAnalyses(report: keyof typeof ROWS): Analysis[] {
  return ROWS[report];
}
