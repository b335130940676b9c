import type { FollowUp } from '../../model/follow-up/followUp';
import type { Analysis } from '../../model/follow-up/followUpAction';
import type { Observation } from '../../model/measure/observation';
import type { Figure } from '../../model/plan/plan';
import { sourceDocuments } from '../sourceDocuments';

const SECTION = 'Budgetavvikelse och prognos 2020';

/** Where a figure is printed, with the words that it is printed in. */
function printed(page: string, quote: string) {
  return { document: 'regionplan', page, section: SECTION, quote };
}

interface Row {
  readonly id: string;
  readonly name: string;
  /** @default "mkr" */
  readonly unit?: string;
  readonly value: number;
  /** What it is about. @default January to April */
  readonly period?: keyof typeof PERIODS;
  readonly page?: string;
  readonly quote: string;
}

const PERIODS = {
  interim: { period: 'januari–april 2020', from: '2020-01-01', to: '2020-04-30' },
  april: { period: 'april 2020', from: '2020-04-01', to: '2020-04-30' },
  year: { period: '2020', from: '2020-01-01', to: '2020-12-31', nature: 'forecast' },
} as const;

const ROWS: readonly Row[] = [
  {
    id: 'delar-nettokostnader',
    name: 'Verksamhetens nettokostnader, avvikelse mot budget',
    value: -158,
    quote:
      'en negativ budgetavvikelse för verksamhetens nettokostnader på 158 miljoner kronor eller drygt 5 procent',
  },
  {
    id: 'delar-nettokostnader-april',
    name: 'Verksamhetens nettokostnader, avvikelse mot budget',
    value: -54,
    period: 'april',
    quote: 'för april månad uppgår den negativa avvikelsen till 54 miljoner kronor',
  },
  {
    id: 'delar-corona',
    name: 'Bokförda merkostnader på grund av coronapandemin',
    value: 16,
    quote:
      'De bokförda merkostnaderna på grund av coronapandemin uppgår till 16 miljoner kronor och till detta kommer minskade intäkter inom verksamheten som inte är kodade.',
  },
  {
    id: 'delar-personal',
    name: 'Personalkostnader, avvikelse mot budget',
    value: -90,
    quote: 'Största avvikelsen återfinns inom personalkostnader som uppgår till 90 miljoner kronor',
  },
  {
    id: 'delar-personalutveckling',
    name: 'Personalkostnader, kostnadsutveckling',
    unit: '%',
    value: 1.4,
    quote: 'kostnadsutvecklingen uppgår till 1,4 procent',
  },
  {
    id: 'delar-skatter',
    name: 'Skatter och statsbidrag, avvikelse mot budget',
    value: -60,
    quote:
      'Skatter och statsbidrag har för perioden ett budgetunderskott sammanlagt på 60 miljoner kronor',
  },
  {
    id: 'delar-resultat',
    name: 'Verksamhetens resultat, avvikelse mot budget',
    value: -218,
    quote: 'en negativ avvikelse för verksamhetens resultat på 218 miljoner kronor',
  },
  {
    id: 'delar-pensionsportfolj',
    name: 'Pensionsportföljens marknadsvärde, förändring',
    value: -408,
    quote: 'för regionens pensionsportfölj har marknadsvärdet minskat med 408 miljoner kronor',
  },
  {
    id: 'delar-scenario',
    name: 'Verksamhetens nettokostnader, högre än budget',
    value: 310,
    period: 'year',
    quote:
      'Scenariot för verksamhetens nettokostnader efter första tertial 2020 är 310 miljoner kronor högre än budget.',
  },
  {
    id: 'delar-skatteprognos',
    name: 'Skatteintäkter och generella statsbidrag, avvikelse mot budget',
    value: -33,
    period: 'year',
    quote:
      'skatteintäkter och generella statsbidrag förväntas redovisa en lägre intäkt än budget, avvikelsen uppgår till 33 miljoner kronor',
  },
  {
    id: 'delar-finansnetto',
    name: 'Finansnetto inklusive orealiserade värdepapper, avvikelse mot budget',
    value: -494,
    period: 'year',
    page: '31',
    quote:
      'Finansnetto inklusive orealiserade värdepapper visar en negativ avvikelse på 494 miljoner kronor.',
  },
  {
    id: 'delar-sammantaget',
    name: 'Sammantagen avvikelse mot budget',
    value: -841,
    period: 'year',
    page: '31',
    quote: 'Sammantaget prognostiseras avvikelsen mot budget uppgå till minus 841miljoner kronor',
  },
  {
    id: 'delar-helarsresultat',
    name: 'Resultat',
    value: -697,
    period: 'year',
    page: '31',
    quote: 'resultatet blir då minus 697 miljoner kronor',
  },
  {
    id: 'delar-balanskrav',
    name: 'Balanskravsresultat',
    value: -203,
    period: 'year',
    page: '31',
    quote:
      'Balanskravsresultatet med ovanstående prognos blir minus 203 miljoner kronor som ska återställas inom tre år.',
  },
];

const OBSERVATIONS: readonly Observation[] = ROWS.map(
  ({ id, value, period = 'interim', page = '30', quote }) => ({
    of: id,
    ...PERIODS[period],
    value,
    source: printed(page, quote),
  }),
);

/** The figures, each about the nodes that its id is listed with; those of nothing are left out. */
function figuresAbout(nodesOf: (id: string) => readonly string[]): Figure[] {
  return ROWS.map(({ id, name, unit = 'mkr' }) => ({ id, name, unit, about: nodesOf(id) })).filter(
    ({ about }) => about.length > 0,
  );
}

/** What the document says of the outcome, and of why. */
function analysesOf(of: string): Analysis[] {
  return [
    {
      of,
      deviation:
        'Vid delårsrapport per april 2020 redovisar Region Västerbotten en negativ budgetavvikelse för verksamhetens nettokostnader på 158 miljoner kronor eller drygt 5 procent. Verksamhetens nettokostnader 2020 har budgetunderskott varje månad och för april månad uppgår den negativa avvikelsen till 54 miljoner kronor. De bokförda merkostnaderna på grund av coronapandemin uppgår till 16 miljoner kronor och till detta kommer minskade intäkter inom verksamheten som inte är kodade. Största avvikelsen återfinns inom personalkostnader som uppgår till 90 miljoner kronor och där kostnadsutvecklingen uppgår till 1,4 procent.\n\nSkatter och statsbidrag har för perioden ett budgetunderskott sammanlagt på 60 miljoner kronor vilket innebär en negativ avvikelse för verksamhetens resultat på 218 miljoner kronor.\n\nUnder perioden januari till april 2020 har det skett en kraftig nedgång på de finansiella marknaderna och för regionens pensionsportfölj har marknadsvärdet minskat med 408 miljoner kronor.',
      source: { document: 'regionplan', page: '30', section: SECTION },
    },
    {
      of,
      text: 'Verksamhetens fokus har sedan februari 2020 varit och är insatser kopplade till coronapandemin, vilket bland annat innebär: ökade kostnader, minskade intäkter, mindre fokus på omställningsplanen samt uppskjuten vård. Underskottet i verksamheten efter april är ungefär hälften av vad det var föregående år samma period. Förklaring till lägre underskott är i första hand ökad budget kopplat till högre bidrag för kostnadsutjämning samt till viss del lägre kostnadsutveckling för personalkostnaderna. Det största underskottet i verksamheten är personalkostnaderna där både kostnaden för egen personal och kostnaden för inhyrd personal ökar.',
      source: { document: 'regionplan', page: '29', section: 'Västerbottens nuläge' },
    },
  ];
}

const COMMON = {
  title: 'Delårsrapport april 2020',
  report: 'interimApril',
  date: '2020-04-30',
  documents: [sourceDocuments.regionplan],
  notes: [
    'Delårsrapporten själv finns inte här. Siffrorna är de som Regionplan 2021 återger ur den, och orden står vid varje siffra.',
    'Avvikelser som dokumentet kallar negativa, eller skriver som underskott och minskning, har här minus.',
    'Texten säger inget om de andra målen, och ingen bedömning av om målen nås.',
  ],
} as const;

/** What Regionplan 2021 reports from the delårsrapport of April 2020, for the mål on the economy. */
export const regionplanApril2020: FollowUp = {
  ...COMMON,
  id: 'regionplan-delar-april-2020',
  planId: 'regionplan-2020',
  figures: figuresAbout(() => ['mal-8']),
  observations: OBSERVATIONS,
  analyses: analysesOf('mal-8'),
};

/** The goals that a figure of the report is about, where it is not all of them. */
const FINANCIAL: Readonly<Record<string, readonly string[]>> = {
  'delar-pensionsportfolj': ['finansiella-mal', 'pensionsskuldsmal'],
  'delar-finansnetto': ['finansiella-mal', 'pensionsskuldsmal'],
};

/** The same for the financial goals. */
export const financialApril2020: FollowUp = {
  ...COMMON,
  id: 'finansiella-mal-delar-april-2020',
  planId: 'finansiella-mal-2021',
  figures: figuresAbout((id) => FINANCIAL[id] ?? ['finansiella-mal', 'resultatmal']),
  observations: OBSERVATIONS,
  analyses: analysesOf('finansiella-mal'),
};
