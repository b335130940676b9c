import type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from '../model/organisation/organisation';
import { sourceDocuments } from './sourceDocuments';

type Company = [id: string, name: string, share: number, parent?: string];

const source = { document: 'regionplan', page: '40', section: 'Hel- och delägda bolag' };

const LISTED_UNDER =
  'Står bland dotterbolagen. Dokumentet säger inte om andelen är regionens eller moderbolagets.';

const COMPANIES: Company[] = [
  ['lanstrafiken', 'Länstrafiken i Västerbotten AB', 100],
  ['bussgods', 'Bussgods i Norr AB', 67.67, 'lanstrafiken'],
  ['norrtag', 'Norrtåg AB', 25, 'lanstrafiken'],
  ['samtrafiken', 'Samtrafiken i Västerbotten AB', 2.1, 'lanstrafiken'],
  ['ac-net-internservice', 'AC-Net Internservice AB', 51],
  ['ac-net-externservice', 'AC-Net Externservice AB', 51],
  ['norrlandsoperan', 'Norrlandsoperan AB', 60],
  ['botnia-musik', 'Botnia Musik AB (vilande)', 60, 'norrlandsoperan'],
  ['vasterbottensteatern', 'Västerbottensteatern AB', 60],
  ['skogsmuseet', 'Skogsmuseet i Lycksele AB', 49],
  ['vasterbottens-museum', 'Västerbottens museum AB', 40],
  ['skelleftea-museum', 'Skellefteå museum AB', 40],
  ['science-park', 'Science Park i Umeå AB', 40],
  ['norrbotniabanan', 'Norrbotniabanan AB', 28.5],
  ['almi', 'ALMI Företagspartner Nord AB', 24.5],
  ['uminova', 'Uminova Innovation AB', 16.08],
  ['biotech-incubator', 'Umeå Biotech Incubator AB', 16.08],
  ['transitio', 'Transitio AB', 5.3],
  ['inera', 'Inera AB', 4.76],
];

/** The companies that the region owns wholly or in part, with shares as printed in Regionplan 2021. */
export const ownedCompanies: Organisation = {
  id: 'bolag-2021',
  title: 'Region Västerbottens hel- och delägda bolag',
  description: [
    'Region Västerbotten är hel- och delägare i ett antal bolag. Ägandet av bolag ska så långt det är möjligt samordnas med den övriga verksamheten för att skapa nytta för regionens medborgare.',
    'Region Västerbotten ska i sitt ägarskap verka för att tillvarata länets intressen och ge länets medborgare en god livssituation.',
  ].join('\n\n'),
  units: [
    { id: 'region', name: 'Region Västerbotten', kind: 'other', source },
    ...COMPANIES.map(([id, name]): OrganisationUnit => ({
      id,
      name,
      kind: 'company',
      sphere: 'company',
      dormant: name.endsWith('(vilande)') || undefined,
      source,
    })),
  ],
  relations: COMPANIES.map(([to, , share, parent]): OrganisationRelation => ({
    from: parent ?? 'region',
    to,
    kind: 'owns',
    share,
    ...(parent ? { basis: 'inferred', note: LISTED_UNDER } : { basis: 'stated' }),
    source,
  })),
  documents: [sourceDocuments.regionplan],
  notes: [
    'Fyra bolag står indragna under Länstrafiken och Norrlandsoperan som dotterbolag, också när andelen är 25 eller 2,1 procent.',
  ],
};
