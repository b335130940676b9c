import type { Plan } from '../model/plan/plan';
import { tableFigures, tableObservations } from './tableFigures';
import { textFigures, textObservations } from './textFigures';
import { regionCycle } from './cycle/regionCycle';
import { boards } from './exampleUnits';
import { financialNodes } from './financialNodes';
import { sourceDocuments } from './sourceDocuments';

/** The financial goals of Regionplan 2021 with the printed figures that they are computed from. */
export const financialGoals2021: Plan = {
  id: 'finansiella-mal-2021',
  title: 'Finansiella mål, Regionplan 2021',
  period: '2021',
  politicalVersion: 'Majoritetens grundbudget för 2021',
  levels: [
    {
      id: 'overgripande',
      name: 'Övergripande mål',
      plural: 'övergripande mål',
      definite: 'det övergripande målet',
      en: { name: 'Overall goal', plural: 'overall goals' },
      kind: 'goal',
    },
    {
      id: 'maltyp',
      name: 'Måltyp',
      plural: 'måltyper',
      definite: 'måltypen',
      en: { name: 'Type of goal', plural: 'types of goal' },
      kind: 'goal',
    },
    {
      id: 'finansiellt-mal',
      name: 'Finansiellt mål',
      plural: 'finansiella mål',
      definite: 'det finansiella målet',
      en: { name: 'Financial goal', plural: 'financial goals' },
      kind: 'goal',
    },
    {
      id: 'langsiktigt-mal',
      name: 'Långsiktigt mål',
      plural: 'långsiktiga mål',
      definite: 'det långsiktiga målet',
      en: { name: 'Long-term goal', plural: 'long-term goals' },
      kind: 'goal',
    },
    {
      id: 'omstallning',
      name: 'Omställning',
      plural: 'omställningar',
      definite: 'omställningen',
      en: { name: 'Transition', plural: 'transitions' },
      kind: 'goal',
    },
    {
      id: 'nyckeltal',
      name: 'Nyckeltal',
      plural: 'nyckeltal',
      en: { name: 'Key figure', plural: 'key figures' },
      kind: 'indicator',
    },
  ],
  units: boards,
  figures: [...tableFigures, ...textFigures],
  observations: [...tableObservations, ...textObservations],
  cycle: regionCycle,
  documents: [sourceDocuments.regionplan],
  notes: [
    'Målen och siffrorna är dokumentets. Nyckeltalen är det inte: de är beräknade ur dokumentets tabeller, och hur de räknas står vid varje nyckeltal.',
    'Siffror för 2019 är utfall, för 2020 och 2021 budget, för 2022 till 2024 plan.',
    'Det här är majoritetens grundbudget. Andra partier kan ha egna förslag.',
    'Där dokumentet har olika siffror för samma sak visas båda.',
    'Dokumentet säger inte vilket av regionplanens mål som de finansiella målen bidrar till. Därför är de inte länkade med mål 8.',
    'Raden ”Procent av skatter och statsbidrag” står två gånger i resultatbudgeten. Den andra har här fått tillägget (inkl finansnetto).',
    'Siffror ur löptexten står under den rubrik som de har i dokumentet. Tomma celler i tabellerna är tomma även här.',
  ],
  nodes: financialNodes,
};
