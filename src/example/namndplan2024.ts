import type { Plan } from '../model/plan/plan';
import { namndplan2024Nodes } from './namndplan2024Nodes';
import { boardCycle } from './cycle/regionCycle';
import { sourceDocuments } from './sourceDocuments';

/** A nämndplan 2024–2027: vision, 7 mål, 15 delmål and 34 rows of indikatorer, none with a målvärde. */
export const namndplan2024: Plan = {
  id: 'namndplan-2024',
  title: 'Nämndplan 2024–2027',
  period: '2024–2027',
  levels: [
    {
      id: 'vision',
      name: 'Vision',
      plural: 'visioner',
      en: { name: 'Vision', plural: 'visions' },
      kind: 'vision',
    },
    { id: 'mal', name: 'Mål', plural: 'mål', en: { name: 'Goal', plural: 'goals' }, kind: 'goal' },
    {
      id: 'delmal',
      name: 'Delmål',
      plural: 'delmål',
      en: { name: 'Objective', plural: 'objectives' },
      kind: 'goal',
    },
    {
      id: 'indikator',
      name: 'Indikator',
      plural: 'indikatorer',
      en: { name: 'Indicator', plural: 'indicators' },
      kind: 'indicator',
    },
  ],
  cycle: boardCycle,
  documents: [
    sourceDocuments.namndplan,
    sourceDocuments.regionplan,
    sourceDocuments.kvalitetspolicy,
  ],
  notes: [
    'Texten nämner inte vilken nämnd planen gäller, och rubriken är inte tagen från någon titelsida.',
    'De sju målen är fastställda av regionfullmäktige. Delmålen är nämndens.',
    'Planen säger inte i vilken regionplan de sju målen står, och inte vilken plan den ersätter. Därför är den inte länkad till någon annan plan.',
    'Planen anger inga målvärden, utgångsvärden eller ansvariga.',
    'Enheter och önskad riktning är en läsning av indikatorernas text, utom där texten själv säger riktningen.',
    'Vilka indikatorer som hör till vilket delmål är läst ur en text där tabellens celler ligger om varandra. Alla rader får plats på ett enda sätt.',
    'Fullmäktige har prioriterat förflyttningar inom varje mål. De står inte i texten.',
  ],
  nodes: namndplan2024Nodes,
};
