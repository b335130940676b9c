import type { Plan } from '../model/plan/plan';
import { regionCycle } from './cycle/regionCycle';
import { regionplan2020Nodes } from './regionplan2020Nodes';
import { boards } from './exampleUnits';
import { sourceDocuments } from './sourceDocuments';

const PERSPECTIVES = [
  ['varde', 'Värde för invånaren: säkra att det vi gör skapar värde för invånaren'],
  ['hallbarhet', 'Hållbarhet: social, ekologisk och ekonomisk'],
  ['jamlikhet', 'Jämställdhet, jämlikhet och mångfald'],
  ['omstallning', 'Omställning till förebyggande arbete.'],
] as const;

/** Regionplan 2020–2023: vision, 3 målområden and 12 mål directed to the nämnder, and 2 uppdrag. */
export const regionplan2020: Plan = {
  id: 'regionplan-2020',
  title: 'Regionplan 2020–2023',
  period: '2020–2023',
  decidedBy: 'Regionfullmäktige',
  decidedOn: '2019-06',
  motto: 'Hälsa, vård och utveckling. Hållbara ihop.',
  levels: [
    {
      id: 'vision',
      name: 'Vision',
      plural: 'visioner',
      en: { name: 'Vision', plural: 'visions' },
      kind: 'vision',
    },
    {
      id: 'malomrade',
      name: 'Målområde',
      plural: 'målområden',
      en: { name: 'Goal area', plural: 'goal areas' },
      kind: 'goal',
    },
    { id: 'mal', name: 'Mål', plural: 'mål', en: { name: 'Goal', plural: 'goals' }, kind: 'goal' },
    {
      id: 'uppdrag',
      name: 'Uppdrag',
      plural: 'uppdrag',
      en: { name: 'Assignment', plural: 'assignments' },
      kind: 'assignment',
    },
  ],
  units: [
    ...boards,
    {
      id: 'B1',
      name: 'Beredning: Folkhälsa och demokrati södra Lappland',
      shortName: 'Södra Lappland',
    },
    {
      id: 'B2',
      name: 'Beredning: Folkhälsa och demokrati Skellefteå-Norsjö',
      shortName: 'Skellefteå-Norsjö',
    },
    {
      id: 'B3',
      name: 'Beredning: Folkhälsa och demokrati Umeåregionen',
      shortName: 'Umeåregionen',
    },
  ],
  perspectives: PERSPECTIVES.map(([id, name]) => ({
    id,
    name,
    appliesTo: 'all',
    source: { document: 'regionplan', page: '11', section: 'Perspektiv som alltid finns med' },
  })),
  valueWords: [
    {
      phrase: 'Från fjäll till kust',
      words: [
        'Hela regionen',
        'Samarbete',
        'Mångfald',
        'Social samhörighet',
        'Samlande kraft',
        'Tillsammans',
        'Kommunikationer',
      ],
      uncertain: true,
    },
    {
      phrase: 'gemensamt',
      words: [
        'Dialog',
        'Samverkan',
        'Inkluderande',
        'Nätverk',
        'Gemenskap',
        'Länets kommuner',
        'Organisationer och näringsliv',
      ],
      uncertain: true,
    },
    {
      phrase: 'attraktiv',
      words: [
        'Arbetsmarknad',
        'Hållbar utveckling',
        'Integration',
        'Välfärd',
        'Tillgänglighet',
        'Kultur',
        'Föreningsliv',
        'Tillväxt',
        'Upplevelser',
        'Utvecklingsmöjligheter',
        'Utbildning',
      ],
      uncertain: true,
    },
    {
      phrase: 'goda livsvillkor',
      words: [
        'Folkhälsa',
        'Miljö',
        'Livsmiljö',
        'Hälso- och sjukvård',
        'Arbetsmiljö',
        'Aktivitet',
        'Jämlik och jämställd',
      ],
      uncertain: true,
    },
  ],
  cycle: regionCycle,
  documents: [sourceDocuments.regionplan],
  notes: [
    'Planen har inga indikatorer: ”Nämnderna sätter indikatorer för att följa upp måluppfyllelse inom sitt ansvarsområde.”',
    'Vilka värdeord som hör till vilken del av visionen är en gissning efter innehållet.',
  ],
  nodes: regionplan2020Nodes,
};
