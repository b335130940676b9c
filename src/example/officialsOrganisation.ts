import type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from '../model/organisation/organisation';
import { sourceDocuments } from './sourceDocuments';

type Kind = OrganisationUnit['kind'];
type Unit = [id: string, name: string, kind: Kind, more?: Partial<OrganisationUnit>];

const source = { document: 'regionplan', page: '41', section: 'Tjänstepersonsorganisation' };

const ELECTED: Unit[] = [
  ['RF', 'Regionfullmäktige', 'assembly'],
  ['REV', 'Revision', 'audit'],
  ['RUN', 'Regional utvecklingsnämnd', 'board'],
  ['HSN', 'Hälso- och sjukvårdsnämnd', 'board'],
  ['RS', 'Regionstyrelse', 'board'],
  ['FHS', 'Folkhögskolestyrelse', 'board'],
  ['PN', 'Patientnämnd', 'board'],
];

const NOT_DRAWN = 'Står i texten, inte i bilden.';

const LEADERS: Unit[] = [
  [
    'RD',
    'Regiondirektör',
    'post',
    {
      description: [
        'Regiondirektören är regionens högsta ansvariga tjänsteperson och chef över förvaltningscheferna. Regiondirektörens uppgift är att företräda regionen och biträda regionstyrelsen i ledning, tillsynen och samordningen av regioners verksamheter och arbeta för att besluten som fattas av politikerna verkställs.',
        'Regiondirektören har ett övergripande ansvar för strategiska frågor på tjänstepersonsnivå. I det ingår att leda, samordna och klargöra principerna för styrning, ledning, uppföljning, utvärdering och kontroll. Den består också av att utveckla och säkerställa en väl fungerande och effektiv arbetsorganisation med invånarna i fokus samt att bidra till utveckling av Region Västerbotten som organisation och plats.',
      ].join('\n\n'),
      note: NOT_DRAWN,
    },
  ],
  [
    'CLG',
    'Central ledningsgrupp',
    'managementGroup',
    {
      description:
        'Ledningsgruppen leds av regiondirektören, som också utser dem som ska ingå i gruppen. Ledningsgruppen är regiondirektörens resurs för övergripande ledning av regionens totala verksamhet. Gruppen har ett gemensamt ansvar att företräda regionen och arbeta för att verksamheten utvecklas i enlighet med regionfullmäktiges mål och inriktning. Uppgiften är att utveckla och säkerställa en väl fungerande och effektiv arbetsorganisation samt att bidra till utveckling av Region Västerbotten.',
      note: NOT_DRAWN,
    },
  ],
];

/** What the head of each förvaltning is there for, verbatim. */
const HEAD =
  'Förvaltningschefen är nämndens ledande tjänsteperson. Hen har verksamhets- och resultatansvar och ska bereda, verkställa och följa upp hela nämndens verksamhet. Förvaltningschefen ska tydliggöra mål och ansvar i organisationen. I ansvaret ingår också att integrera verksamheten i den övriga regionkoncernen för att skapa synergieffekter eller mervärden.';

/** The schools stand in the running text, under the board that governs them. */
const SCHOOLS: Partial<OrganisationUnit> = {
  note: NOT_DRAWN,
  source: { document: 'regionplan', page: '40', section: 'Folkhögskolestyrelsen' },
};

/** Each förvaltning with the nämnd it works for and the units grouped under it. */
const ADMINISTRATIONS: { board: string; unit: Unit; parts: Unit[] }[] = [
  {
    board: 'RUN',
    unit: ['RUF', 'Regional utvecklingsförvaltning', 'administration'],
    parts: [
      ['RUS', 'Regional utvecklingsstab', 'staffUnit'],
      ['RU', 'Regional utveckling', 'operatingArea'],
    ],
  },
  {
    board: 'HSN',
    unit: ['HSF', 'Hälso- och sjukvårdsförvaltning', 'administration'],
    parts: [
      ['HSS', 'Hälso- och sjukvårdsstab', 'staffUnit'],
      ['FOU', 'FoU-stab', 'staffUnit'],
      ['L1', 'Länssjukvårdsområde 1', 'operatingArea'],
      ['L2', 'Länssjukvårdsområde 2', 'operatingArea'],
      ['NSK', 'Närsjukvård Skellefteå', 'operatingArea'],
      ['NSL', 'Närsjukvård södra Lappland', 'operatingArea'],
      ['NUM', 'Närsjukvård Umeå', 'operatingArea'],
      ['TAND', 'Tandvård', 'operatingArea'],
    ],
  },
  {
    board: 'RS',
    unit: ['RFV', 'Regionförvaltning', 'administration'],
    parts: [
      ['EKO', 'Ekonomistab', 'staffUnit'],
      ['HR', 'HR-stab', 'staffUnit'],
      ['KOM', 'Kommunikationsstab', 'staffUnit'],
      ['LED', 'Ledningsstab', 'staffUnit'],
      ['SERV', 'Verksamhetsområde service', 'operatingArea'],
      ['DMT', 'Verksamhetsområde digitalisering och medicinsk teknik', 'operatingArea'],
    ],
  },
  {
    board: 'FHS',
    unit: ['FHF', 'Folkhögskolestyrelsens förvaltning', 'administration'],
    parts: [['SKOLOR', 'Storumans och Vindelns folkhögskolor', 'other', SCHOOLS]],
  },
  { board: 'PN', unit: ['PNK', 'Patientnämndens kansli', 'administration'], parts: [] },
];

const OFFICE: Unit = ['REVK', 'Revisionskontor', 'office'];

function units(rows: Unit[], sphere: OrganisationUnit['sphere']): OrganisationUnit[] {
  return rows.map(([id, name, kind, more]) => ({ id, name, kind, sphere, source, ...more }));
}

function relation(
  from: string,
  to: string,
  kind: OrganisationRelation['kind'],
  basis: OrganisationRelation['basis'],
  note?: string,
): OrganisationRelation {
  return { from, to, kind, basis, note, source };
}

/** The organisation of officials 2019: who works for which nämnd, and who the regiondirektör manages. */
export const officialsOrganisation: Organisation = {
  id: 'tjanstepersoner-2019',
  title: 'Tjänstepersonsorganisation',
  description: [
    'Tjänstepersonerna har till uppgift att verkställa det som politikerna beslutat. Region Västerbotten har fem förvaltningar, en för varje styrelse eller nämnd. Förvaltningarna leds av en förvaltningschef. En sådan lösning ger bättre möjligheter att ha en tydlig delegationsordning där ansvar kan utkrävas på rätt nivå.',
    HEAD,
  ].join('\n\n'),
  date: '2019-05-22',
  units: [
    ...units(ELECTED, 'elected'),
    ...units([OFFICE, ...LEADERS], 'official'),
    ...ADMINISTRATIONS.flatMap(({ unit, parts }) => units([unit, ...parts], 'official')),
  ],
  relations: [
    relation('RF', 'REV', 'side', 'stated'),
    relation('REV', 'REVK', 'administers', 'stated'),
    ...ADMINISTRATIONS.flatMap(({ board, unit: [administration], parts }) => [
      relation('RF', board, 'subordinate', 'stated'),
      relation(board, administration, 'administers', 'stated'),
      ...parts.map(([part]) =>
        relation(
          administration,
          part,
          'subordinate',
          'inferred',
          board === 'FHS'
            ? 'Läst ur att folkhögskolestyrelsen styr skolorna.'
            : 'Läst ur bildens gruppering.',
        ),
      ),
    ]),
    relation('RD', 'CLG', 'manages', 'stated', 'Ledningsgruppen leds av regiondirektören.'),
    ...ADMINISTRATIONS.map(({ unit: [administration] }) =>
      relation(
        'RD',
        administration,
        'manages',
        'stated',
        'Regiondirektören är chef över förvaltningscheferna.',
      ),
    ),
  ],
  documents: [sourceDocuments.regionplan],
  notes: [
    'Två ordningar delar samma enheter: varje nämnd har en förvaltning, och regiondirektören är chef över förvaltningscheferna.',
    'Bildens linjer finns inte i texten som lästs. Vilken förvaltning staber och verksamhetsområden hör till är läst ur hur de är grupperade.',
  ],
};
