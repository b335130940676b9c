import type { Observation } from '../model/measure/observation';
import type { Figure } from '../model/plan/plan';
import { financialRemarks } from './financialRemarks';

type Row = [
  id: string,
  name: string,
  values: (number | null)[],
  more?: Pick<Figure, 'unit' | 'partOf' | 'sumOf'>,
];

interface Table {
  name: string;
  page: string;
  /** Rows under a heading of their own; the heading is empty for rows that have none. */
  groups: [heading: string, rows: Row[]][];
}

/** A row of percentages that is printed under another row. */
function percent(partOf?: string): Pick<Figure, 'unit' | 'partOf'> {
  return { unit: '%', ...(partOf === undefined ? {} : { partOf }) };
}

/** The columns of every table; the two last tables end before 2024. */
const COLUMNS = [
  ['2019', 'outcome'],
  ['2020', 'budget'],
  ['2021', 'budget'],
  ['2022', 'plan'],
  ['2023', 'plan'],
  ['2024', 'plan'],
] as const;

const TABLES: Table[] = [
  {
    name: 'Resultatbudget',
    page: '34',
    groups: [
      [
        '',
        [
          ['nettoram', 'Verksamhetens nettoram', [-8620, -8598, -8771, -8838, -9088, -9324]],
          [
            'omstallning',
            'varav budgetreducering/omställning',
            [null, 100, 50, 50, null, null],
            { partOf: 'nettoram' },
          ],
          [
            'lpik',
            'varav budgetökning för löner och priser (lpik)',
            [null, 0, -137, -139, -170, -197],
            { partOf: 'nettoram' },
          ],
          [
            'exkl-lpik',
            'varav budgetförändring exkl lpik',
            [null, -391, -86, 23, -80, -40],
            { partOf: 'nettoram' },
          ],
          [
            'nettokostnadsutveckling',
            'budgeterad nettokostnadsutveckling',
            [null, 5.7, 2.0, 0.8, 2.8, 2.6],
            percent('nettoram'),
          ],
          ['skatteintakter', 'Skatteintäkter', [6599, 6736, 6750, 6967, 7196, 7431]],
          ['statsbidrag', 'Generella statsbidrag', [1692, 2048, 2203, 2243, 2269, 2289]],
          [
            'skatter-och-statsbidrag',
            'Summa skatter och statsbidrag',
            [8290, 8784, 8953, 9210, 9465, 9720],
            { sumOf: ['skatteintakter', 'statsbidrag'] },
          ],
          [
            'skatter-och-statsbidrag-utveckling',
            'Utveckling skatter och statsbidrag',
            [null, 6.0, 1.9, 2.9, 2.8, 2.7],
            percent('skatter-och-statsbidrag'),
          ],
          [
            'verksamhetens-resultat',
            'Verksamhetens resultat',
            [-330, 186, 182, 372, 377, 396],
            { sumOf: ['nettoram', 'skatter-och-statsbidrag'] },
          ],
          [
            'verksamhetens-resultat-procent',
            'Procent av skatter och statsbidrag',
            [-4.0, 2.1, 2.0, 4.0, 4.0, 4.1],
            percent(),
          ],
          ['finansiella-kostnader', 'Finansiella kostnader', [-151, -162, -144, -180, -213, -230]],
          ['finansiella-intakter', 'Finansiella intäkter', [147, 120, 120, 120, 120, 120]],
          ['orealiserade-vinster', 'Orealiserade vinster', [559, null, null, null, null, null]],
          [
            'finansnetto',
            'Summa finansnetto',
            [555, -42, -24, -60, -93, -110],
            { sumOf: ['finansiella-kostnader', 'finansiella-intakter', 'orealiserade-vinster'] },
          ],
          [
            'resultat-inklusive-finansnetto',
            'Resultat inklusive finansnetto',
            [225, 144, 158, 312, 284, 286],
            { sumOf: ['verksamhetens-resultat', 'finansnetto'] },
          ],
          [
            'resultat-inklusive-finansnetto-procent',
            'Procent av skatter och statsbidrag (inkl finansnetto)',
            [2.7, 1.6, 1.8, 3.4, 3.0, 2.9],
            percent(),
          ],
        ],
      ],
    ],
  },
  {
    name: 'Investeringar – avskrivningar',
    page: '32',
    groups: [
      [
        '',
        [
          ['investeringsram', 'Investeringsram', [1478, 1110, 850, 860, 700, 700]],
          ['avskrivningar', 'Avskrivningar', [386, 417, 450, 460, 500, 520]],
        ],
      ],
    ],
  },
  {
    name: 'Balansbudget',
    page: '36',
    groups: [
      [
        'Tillgångar',
        [
          ['anlaggningstillgangar', 'Anläggningstillgångar', [5689, 6379, 6779, 7179, 7379]],
          ['omsattningstillgangar', 'Omsättningstillgångar', [6018, 6384, 6562, 6864, 7377]],
          [
            'summa-tillgangar',
            'SUMMA TILLGÅNGAR',
            [11707, 12763, 13341, 14043, 14756],
            { sumOf: ['anlaggningstillgangar', 'omsattningstillgangar'] },
          ],
        ],
      ],
      [
        'Eget kapital',
        [
          ['ingaende-eget-kapital', 'ingående eget kapital', [2007, 2233, 2377, 2535, 2848]],
          ['periodens-resultat', 'periodens resultat', [225, 144, 158, 313, 285]],
          [
            'summa-eget-kapital',
            'Summa eget kapital',
            [2233, 2377, 2535, 2848, 3133],
            { sumOf: ['ingaende-eget-kapital', 'periodens-resultat'] },
          ],
        ],
      ],
      [
        'Avsättningar',
        [
          ['avsattningar-pensioner', 'Avsättningar för pensioner', [4618, 5002, 5422, 5811, 6239]],
          [
            'summa-avsattningar',
            'Summa avsättningar',
            [4618, 5002, 5422, 5811, 6239],
            { sumOf: ['avsattningar-pensioner'] },
          ],
        ],
      ],
      [
        'Skulder',
        [
          ['langfristiga-skulder', 'Långfristiga skulder', [2673, 3200, 3200, 3200, 3200]],
          ['kortfristiga-skulder', 'Kortfristiga skulder', [2184, 2184, 2184, 2184, 2184]],
          [
            'summa-skulder',
            'Summa skulder',
            [4857, 5384, 5384, 5384, 5384],
            { sumOf: ['langfristiga-skulder', 'kortfristiga-skulder'] },
          ],
        ],
      ],
      [
        '',
        [
          [
            'summa-eget-kapital-avsattningar-skulder',
            'SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER',
            [11707, 12763, 13341, 14043, 14756],
            { sumOf: ['summa-eget-kapital', 'summa-avsattningar', 'summa-skulder'] },
          ],
        ],
      ],
    ],
  },
  {
    name: 'Kassaflödesanalys',
    page: '37',
    groups: [
      [
        'Löpande verksamhet',
        [
          ['arets-resultat', 'Årets resultat', [225, 144, 158, 313, 285]],
          ['ej-likvid', 'Justering för ej likvidpåverkande poster', [856, 804, 870, 849, 928]],
          [
            'medel-fore-rorelsekapital',
            'Medel från löpande verksamhet före förändring av rörelsekapital',
            [1080, 948, 1028, 1162, 1213],
            { sumOf: ['arets-resultat', 'ej-likvid'] },
          ],
          ['kortfristiga-fordringar', 'Förändring kortfristiga fordringar', [-97, 0, 0, 0, 0]],
          ['forrad', 'Förändring förråd', [0, 0, 0, 0, 0]],
          ['korta-skulder', 'Förändring korta skulder', [244, 0, 0, 0, 0]],
          [
            'kassaflode-lopande',
            'Kassaflöde löpande verksamhet',
            [1228, 948, 1028, 1162, 1213],
            {
              sumOf: [
                'medel-fore-rorelsekapital',
                'kortfristiga-fordringar',
                'forrad',
                'korta-skulder',
              ],
            },
          ],
        ],
      ],
      [
        'Investeringsverksamhet',
        [
          ['investeringar', 'Investeringar', [-1516, -1110, -850, -860, -700]],
          ['forsaljning', 'Försäljning av anläggningstillgångar', [2, 0, 0, 0, 0]],
          ['placeringar', 'Förändring kortfristiga placeringar', [-702, -120, -120, -120, -120]],
          [
            'kassaflode-investering',
            'Kassaflöde investeringsverksamhet',
            [-2216, -1230, -970, -980, -820],
            { sumOf: ['investeringar', 'forsaljning', 'placeringar'] },
          ],
        ],
      ],
      [
        'Finansieringsverksamhet',
        [
          ['andring-langfristiga-skulder', 'Förändring långfristiga skulder', [990, 527, 0, 0, 0]],
          [
            'kassaflode-finansiering',
            'Kassaflöde finansieringsverksamhet',
            [990, 527, 0, 0, 0],
            { sumOf: ['andring-langfristiga-skulder'] },
          ],
        ],
      ],
      [
        '',
        [
          [
            'arets-kassaflode',
            'ÅRETS KASSAFLÖDE',
            [1, 245, 58, 182, 393],
            { sumOf: ['kassaflode-lopande', 'kassaflode-investering', 'kassaflode-finansiering'] },
          ],
          ['likvida-borjan', 'Likvida medel vid årets början', [445, 446, 692, 750, 932]],
          [
            'likvida-slut',
            'Likvida medel vid årets slut',
            [446, 692, 750, 932, 1325],
            { sumOf: ['likvida-borjan', 'arets-kassaflode'] },
          ],
        ],
      ],
    ],
  },
];

/** Rows of the financial tables as figures, in the order of the document. */
export const tableFigures: Figure[] = TABLES.flatMap((table) =>
  table.groups.flatMap(([heading, rows]) =>
    rows.map(([id, name, , more = {}]): Figure => ({
      id,
      name,
      unit: 'mkr',
      ...more,
      ...(more.unit === '%' ? { decimals: 1 } : {}),
      table: table.name,
      ...(heading === '' ? {} : { group: heading }),
      source: sourceOf(table),
    })),
  ),
);

/** Cells of the financial tables, each with the other values that are printed for it. */
export const tableObservations: Observation[] = TABLES.flatMap((table) =>
  table.groups
    .flatMap(([, rows]) => rows)
    .flatMap(([of, , values]) =>
      values.map((value, column): Observation => {
        const [period, nature] = COLUMNS[column] ?? COLUMNS[0];
        return {
          of,
          period,
          from: `${period}-01-01`,
          to: `${period}-12-31`,
          value,
          nature,
          source: sourceOf(table),
          ...(value === null ? { valueStatus: 'missing' } : {}),
          ...financialRemarks[`${of} ${period}`],
        };
      }),
    ),
);

function sourceOf({ name, page }: Table) {
  return { document: 'regionplan', page, section: name };
}
