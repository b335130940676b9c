import type { Plan } from '../model/plan/plan';
import { regionCycle } from './cycle/regionCycle';
import {
  conditionFigures,
  conditionObservations,
  conditionUnits,
} from './conditions/conditionFigures';
import { regionplan2020Conditions } from './conditions/regionplan2020Conditions';
import { regionplan2020Nodes } from './regionplan2020Nodes';
import { boards } from './exampleUnits';
import { sourceDocuments } from './sourceDocuments';

/** What all perspectives require. */
const THROUGHOUT =
  'Dessa perspektiv ska genomsyra all verksamhet inom hela Region Västerbottens välfärds- och utvecklingsuppdrag och finnas med för varje mål vid planering, beslut, genomförande och uppföljning.';

/** What the plan says of itself, on pages 6, 7 and 11. */
const DESCRIPTION = [
  'Regionplanen som antogs i juni 2019 anger Region Västerbottens inriktning och utveckling för åren 2020–2023. Den beslutas av regionfullmäktige och planen utgår från politiska prioriteringar, statliga uppdrag, befolkningens behov, de förutsättningar som råder i länet och landet samt lagar och förordningar.',
  'Den primära målgruppen för regionplanen är förtroendevalda i Region Västerbotten samt de tjänstepersoner som ska genomföra besluten. Andra viktiga målgrupper är länsinvånarna och kommunala och regionala aktörer som i samverkan med Region Västerbotten ska utveckla länet.',
  'Regionplanen innehåller fullmäktiges mål och uppdrag till nämnder och styrelser som alla syftar till att uppnå visionen. Här finns också en beskrivning av god ekonomisk hushållning för planperioden och Region Västerbottens budget för 2021.',
  'Region Västerbottens politiska styrning består av en vision och tre målområden. Visionen uttrycker vad vi som organisation långsiktigt strävar efter att uppnå. Målområdena pekar ut riktningen för att nå dit. Inom varje målområde anger fullmäktige mål, totalt tolv till antalet, som nämnderna får i uppdrag att styra utifrån. Nämnderna sätter indikatorer för att följa upp måluppfyllelse inom sitt ansvarsområde.',
  'I regionplanen anger regionfullmäktige tolv mål inom tre målområden. Nämnderna får i uppdrag att styra utifrån målen och sätter indikatorer för att följa upp hur de uppfylls inom sitt ansvarsområde. Utgångspunkten är att målen ska vara tvärsektoriella och att alla nämnder ska kunna arbeta med dem. Vissa av målen är dock av den karaktären att de inte gäller för alla. Dessa mål riktas därför till berörda nämnder. I följande avsnitt beskrivs regionens tolv mål',
  'Region Västerbotten ställer nu om för en långsiktig hållbar ekonomi. Inom varje mål ska vi arbeta för att effektivisera och minska vår resursanvändning. Hur vi lyckas med det är avgörande för att vi ska kunna leverera framtidens hälso- och sjukvård och finansiera nödvändiga investeringar och utveckling.',
].join('\n\n');

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
  description: DESCRIPTION,
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
    ...conditionUnits,
  ],
  perspectives: PERSPECTIVES.map(([id, name]) => ({
    id,
    name,
    description: THROUGHOUT,
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
    'Dokumentet säger inte att mål 8 om ekonomin hör ihop med de finansiella målen. Därför är de inte länkade.',
  ],
  conditions: regionplan2020Conditions,
  figures: conditionFigures,
  observations: conditionObservations,
  nodes: regionplan2020Nodes,
};
