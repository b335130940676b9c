import type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from '../model/organisation/organisation';
import { budget2021 } from './budget2021';
import { sourceDocuments } from './sourceDocuments';

type Unit = [
  id: string,
  name: string,
  kind: OrganisationUnit['kind'],
  more?: Partial<OrganisationUnit>,
];
type Relation = [
  from: string,
  to: string,
  kind: OrganisationRelation['kind'],
  basis: OrganisationRelation['basis'],
  note?: string,
];

const chart = {
  document: 'regionplan',
  page: '39',
  section: 'Förtroendepersonsorganisation 2019–2022',
};
const besides = {
  document: 'regionplan',
  page: '40',
  section: 'Gemensamma nämnder, samordningsförbund och kommunalförbund',
};

const UNITS: Unit[] = [
  ['RF', 'Regionfullmäktige', 'assembly'],
  ['REV', 'Revision', 'audit'],
  ['B1', 'Beredning: Folkhälsa och demokrati södra Lappland', 'assemblyCommittee'],
  [
    'B2',
    'Beredning: Folkhälsa och demokrati Skellefteå-Norsjö',
    'assemblyCommittee',
    { alsoNamed: ['Beredning: Folkhälsa och demokrati Skellefteå- och Norsjöområdet'] },
  ],
  ['B3', 'Beredning: Folkhälsa och demokrati Umeåregionen', 'assemblyCommittee'],
  [
    'RUN',
    'Regional utvecklingsnämnd',
    'board',
    {
      shortName: 'RUN',
      alsoNamed: ['Regionala utvecklingsnämnden', 'nämnden för regional utveckling'],
    },
  ],
  ['RUN-AU', 'Arbetsutskott', 'subcommittee'],
  ['RUN-KOLL', 'Kollektivtrafikutskott', 'subcommittee'],
  ['RUN-KULT', 'Kulturutskott', 'subcommittee'],
  ['HSN', 'Hälso- och sjukvårdsnämnd', 'board', { shortName: 'HSN' }],
  ['HSN-AU', 'Arbetsutskott', 'subcommittee'],
  ['HSN-PT', 'Utskott för primärvård och tandvård', 'subcommittee'],
  ['HSN-FS', 'Utskott för funktionshinder och samverkan', 'subcommittee'],
  ['RS', 'Regionstyrelse', 'board', { shortName: 'RS' }],
  ['RS-AU', 'Arbetsutskott', 'subcommittee'],
  ['RS-KAT', 'Utskott för central katastrofledning', 'subcommittee'],
  ['PN', 'Patientnämnd', 'board', { shortName: 'PN' }],
  ['FHS', 'Folkhögskolestyrelse', 'board', { shortName: 'FHS' }],
  ['S1', 'Beredning för utbildning och kompetensförsörjning', 'collaborationForum'],
  ['S2', 'Beredning för regional utveckling', 'collaborationForum'],
  ['S3', 'Samverkansforum vård och omsorg', 'collaborationForum'],
  ['S4', 'Regionledningsmöte', 'collaborationForum'],
];

const JOINT: Unit[] = [
  [
    'KOST',
    'Kostnämnden',
    'jointBoard',
    {
      note: 'Gemensam nämnd med Lycksele kommun. Svarar bland annat för måltider vid Lycksele lasarett.',
    },
  ],
  [
    'MALTID',
    'Måltidsnämnden',
    'jointBoard',
    {
      note: 'Gemensam nämnd med Skellefteå kommun. Svarar bland annat för måltider vid Skellefteå lasarett.',
    },
  ],
  ...[
    'Svenskt Ambulansflyg',
    'Norrlands Nätverk för Musikteater och dans',
    'Norra sjukvårdsregionförbundet',
    'Avancerad strålbehandling',
  ].map((name, index): Unit => [
    `KF${index + 1}`,
    name,
    'federation',
    { note: 'Kommunalförbund som Region Västerbotten är medlem i.' },
  ]),
  ...['Umeåregionen', 'Skellefteå-Norsjö', 'Lycksele-Malå'].map((name, index): Unit => [
    `SF${index + 1}`,
    name,
    'federation',
    { note: 'Samordningsförbund som Region Västerbotten är medlem i.' },
  ]),
];

const PLACED = 'Gissning efter namn och plats i bilden.';

const RELATIONS: Relation[] = [
  ['RF', 'REV', 'side', 'stated', 'Revisorerna är regionfullmäktiges kontrollinstrument.'],
  ...['B1', 'B2', 'B3', 'RUN', 'HSN', 'RS', 'PN', 'FHS'].map((to): Relation => [
    'RF',
    to,
    'subordinate',
    'stated',
  ]),
  ['RUN', 'RUN-AU', 'subordinate', 'stated'],
  ['RUN', 'RUN-KOLL', 'subordinate', 'stated'],
  ['RUN', 'RUN-KULT', 'subordinate', 'stated'],
  ['HSN', 'HSN-AU', 'subordinate', 'stated'],
  ['HSN', 'HSN-PT', 'subordinate', 'stated'],
  ['HSN', 'HSN-FS', 'subordinate', 'stated'],
  ['RS', 'RS-AU', 'subordinate', 'stated'],
  ['RS', 'RS-KAT', 'subordinate', 'guess', PLACED],
  [
    'RUN',
    'S1',
    'collaborates',
    'guess',
    'Gissning: nämnden ska organisera samverkan om utbildning och kompetensförsörjning.',
  ],
  ['RUN', 'S2', 'collaborates', 'guess', PLACED],
  ['HSN', 'S3', 'collaborates', 'guess', PLACED],
  ['RS', 'S4', 'collaborates', 'guess', PLACED],
  [
    'RS',
    'HSN',
    'orders',
    'stated',
    'Regionstyrelsen beställer primärvård. Nämnden genomför beställningen i egen regi.',
  ],
];

/** The organisation of elected representatives 2019–2022, with the bodies beside the chart. */
export const electedOrganisation: Organisation = {
  id: 'fortroendepersoner-2019',
  title: 'Förtroendepersonsorganisation 2019–2022',
  date: '2019-05-22',
  period: '2019–2022',
  units: [
    ...UNITS.map(([id, name, kind, more]): OrganisationUnit => ({
      id,
      name,
      kind,
      sphere: 'elected',
      ...more,
      source: chart,
    })),
    ...JOINT.map(([id, name, kind, more]): OrganisationUnit => ({
      id,
      name,
      kind,
      sphere: 'joint',
      ...more,
      source: besides,
    })),
  ],
  relations: RELATIONS.map(([from, to, kind, basis, note]) => ({
    from,
    to,
    kind,
    basis,
    note,
    source: chart,
  })),
  budget: budget2021,
  documents: [sourceDocuments.regionplan],
  notes: [
    'Tre olika utskott heter Arbetsutskott.',
    'Bildens linjer finns inte i texten som lästs. Relationerna är tagna ur löptexten, utom där det står att de är en gissning.',
    'Gemensamma nämnder och förbund står utanför bilden. Dokumentet säger inte vem de hör under.',
  ],
};
