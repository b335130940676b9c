import type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from '../model/organisation/organisation';
import { sourceDocuments } from './sourceDocuments';

type Kind = OrganisationUnit['kind'];
type Unit = [id: string, name: string, kind: Kind, note?: string];

const source = { document: 'regionplan', page: '41', section: 'Tjänstepersonsorganisation' };

const ELECTED: Unit[] = [
  ['RF', 'Regionfullmäktige', 'assembly'],
  ['REV', 'Revision', 'audit'],
  ['RUN', 'Regional utvecklingsnämnd', 'board'],
  ['HSN', 'Hälso- och sjukvårdsnämnd', 'board'],
  ['RS', 'Regionstyrelse', 'board'],
  ['PN', 'Patientnämnd', 'board'],
  ['FHS', 'Folkhögskolestyrelse', 'board'],
];

const LEADERS: Unit[] = [
  [
    'RD',
    'Regiondirektör',
    'post',
    'Regionens högsta ansvariga tjänsteperson. Står i texten, inte i bilden.',
  ],
  [
    'CLG',
    'Central ledningsgrupp',
    'managementGroup',
    'Leds av regiondirektören. Står i texten, inte i bilden.',
  ],
];

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
  { board: 'PN', unit: ['PNK', 'Patientnämndens kansli', 'administration'], parts: [] },
  {
    board: 'FHS',
    unit: ['FHF', 'Folkhögskolestyrelsens förvaltning', 'administration'],
    parts: [],
  },
];

const OFFICE: Unit = ['REVK', 'Revisionskontor', 'office'];

function units(rows: Unit[], sphere: OrganisationUnit['sphere']): OrganisationUnit[] {
  return rows.map(([id, name, kind, note]) => ({ id, name, kind, sphere, note, source }));
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
        relation(administration, part, 'subordinate', 'inferred', 'Läst ur bildens gruppering.'),
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
