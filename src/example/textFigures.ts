import type { Observation } from '../model/measure/observation';
import type { Figure } from '../model/plan/plan';

interface Said extends Pick<Observation, 'period' | 'value' | 'nature' | 'note' | 'unitId'> {
  /** The words of the document, where the number is written in another way. */
  quote?: string;
}

interface TextFigure extends Pick<Figure, 'id' | 'name' | 'decimals'> {
  /** @default "mkr" */
  unit?: string;
  /** Whether the figure has its row elsewhere, and only more is said of it here. @default false */
  isKnown?: boolean;
  /** @default the page of the passage */
  page?: string;
  said: Said[];
}

interface Passage {
  section: string;
  page: string;
  figures: TextFigure[];
}

const YEAR_2021 = { period: '2021', nature: 'plan' } as const;

const PASSAGES: Passage[] = [
  {
    section: 'Budgetavvikelse och prognos 2020',
    page: '31',
    figures: [
      {
        id: 'avvikelse-nettokostnader',
        name: 'Verksamhetens nettokostnader, högre än budget',
        page: '30',
        said: [{ period: '2020', value: 310, nature: 'forecast' }],
      },
      {
        id: 'avvikelse-skatter-och-statsbidrag',
        name: 'Skatteintäkter och generella statsbidrag, avvikelse mot budget',
        said: [
          {
            period: '2020',
            value: -33,
            nature: 'forecast',
            note: 'Tryckt utan minus: ”en lägre intäkt än budget, avvikelsen uppgår till 33 miljoner kronor”.',
          },
        ],
      },
      {
        id: 'avvikelse-finansnetto',
        name: 'Finansnetto inklusive orealiserade värdepapper, avvikelse mot budget',
        said: [
          {
            period: '2020',
            value: -494,
            nature: 'forecast',
            note: 'Tryckt utan minus: ”en negativ avvikelse på 494 miljoner kronor”.',
          },
        ],
      },
      {
        id: 'avvikelse-sammantaget',
        name: 'Sammantagen avvikelse mot budget',
        said: [
          {
            period: '2020',
            value: -841,
            nature: 'forecast',
            note: 'Delarna 310, 33 och 494 blir 837, inte 841.',
          },
        ],
      },
      {
        id: 'resultat-inklusive-finansnetto',
        name: 'Resultat inklusive finansnetto',
        isKnown: true,
        said: [
          {
            period: '2020',
            value: -697,
            nature: 'forecast',
            note: 'Prognos i april 2020: budgeterade 144 minus 841.',
          },
        ],
      },
      {
        id: 'balanskravsresultat',
        name: 'Balanskravsresultat',
        isKnown: true,
        said: [{ period: '2020', value: -203, nature: 'forecast' }],
      },
    ],
  },
  {
    section: 'Skatteintäkter',
    page: '31',
    figures: [
      {
        id: 'skattesats',
        name: 'Skattesats',
        unit: 'kronor per skattekrona',
        decimals: 2,
        said: [
          {
            period: '2021',
            value: 11.35,
            nature: 'budget',
            quote: '11:35 kronor per skattekrona',
            note: 'Tryckt ”11:35 kronor per skattekrona”, som ”motsvarar 2020 års utdebitering”.',
          },
        ],
      },
    ],
  },
  {
    section: 'Riktade statsbidrag',
    page: '31',
    figures: [
      {
        id: 'riktade-statsbidrag',
        name: 'Riktade statsbidrag',
        said: [
          { period: '2019', value: 364, nature: 'outcome' },
          { period: '2020', value: 276, nature: 'budget' },
        ],
      },
    ],
  },
  {
    section: 'Pensioner',
    page: '32',
    figures: [
      {
        id: 'externa-pensionskostnader',
        name: 'Externa pensionskostnader inklusive finansiella kostnader',
        said: [{ period: '2021', value: 1149, nature: 'budget' }],
      },
    ],
  },
  {
    section: 'Omställning till hållbar ekonomi 2020–2022',
    page: '33',
    figures: [
      {
        id: 'omstallningsplan-totalt',
        name: 'Kostnadsminskningar på totalt',
        said: [{ period: '2020–2022', value: 565, nature: 'plan' }],
      },
      {
        id: 'omstallningsplan-2021',
        name: 'Omställningsplanen för 2021',
        said: [
          { ...YEAR_2021, value: 175 },
          { ...YEAR_2021, value: 12, unitId: 'RS' },
          { ...YEAR_2021, value: 163, unitId: 'HSN' },
        ],
      },
      {
        id: 'omstallningsplan-budgetreducering',
        name: 'därav budgetreducering',
        said: [
          {
            ...YEAR_2021,
            value: 50,
            note: '”reduceras verksamhetens nettoram med 50 miljoner kronor”, under rubriken Budgetförändringar för 2021.',
          },
          { ...YEAR_2021, value: 5, unitId: 'RS' },
          {
            ...YEAR_2021,
            value: 45,
            unitId: 'HSN',
            note: 'Texten säger bara 45 miljoner kronor. Att det är budgetreducering följer av tabellen per nämnd.',
          },
        ],
      },
      {
        id: 'omstallningsplan-underskottshantering',
        name: 'därav underskottshantering',
        said: [
          { ...YEAR_2021, value: 7, unitId: 'RS' },
          { ...YEAR_2021, value: 118, unitId: 'HSN' },
        ],
      },
    ],
  },
  {
    section: 'Budgetförändringar för 2021',
    page: '33',
    figures: [
      {
        id: 'landstingsprisindex',
        name: 'Landstingsprisindex för löne- och prisökningar',
        unit: '%',
        decimals: 1,
        said: [
          {
            period: '2021',
            value: 1.9,
            nature: 'budget',
            note: '”exklusive läkemedel” här, ”inklusive läkemedel” under Ekonomiska ramar per nämnd.',
          },
        ],
      },
    ],
  },
  {
    section: 'Resultatbudget – majoritetens grundbudget',
    page: '34',
    figures: [
      {
        id: 'rantekostnader-lan',
        name: 'Räntekostnader för lånen',
        said: [
          { period: '2021', value: 12, nature: 'budget' },
          { period: '2024', value: 23, nature: 'forecast' },
        ],
      },
    ],
  },
  {
    section: 'Balanskravsutredning',
    page: '34',
    figures: [
      {
        id: 'balanskravsresultat',
        name: 'Balanskravsresultat',
        said: [
          {
            period: '2019',
            value: -333,
            nature: 'outcome',
            note: 'Ska återställas senast 2023.',
          },
        ],
      },
    ],
  },
  {
    section: 'Soliditet',
    page: '36',
    figures: [
      {
        id: 'soliditet',
        name: 'Soliditet',
        unit: '%',
        decimals: 1,
        said: [
          {
            period: 'ingången av 2020',
            value: 19.1,
            nature: 'outcome',
            note: 'Dokumentet: ”en försämring med 1,4 procent jämfört med föregående år”.',
          },
        ],
      },
      {
        id: 'soliditet-ansvarsforbindelse',
        name: 'Soliditet inklusive ansvarsförbindelsen',
        unit: '%',
        decimals: 1,
        said: [{ period: 'ingången av 2020', value: -22.1, nature: 'outcome' }],
      },
    ],
  },
  {
    section: 'Likviditet',
    page: '37',
    figures: [
      {
        id: 'lan-totalt',
        name: 'Lånat totalt',
        said: [{ period: 'till och med maj 2020', value: 2800, nature: 'outcome' }],
      },
    ],
  },
];

/** Figures that stand in the running text: forecasts, grants, the omställning, soliditet and loans. */
export const textFigures: Figure[] = PASSAGES.flatMap((passage) =>
  passage.figures
    .filter(({ isKnown }) => !isKnown)
    .map(({ id, name, unit = 'mkr', decimals, page }) => ({
      id,
      name,
      unit,
      ...(decimals === undefined ? {} : { decimals }),
      source: sourceOf(passage, page),
    })),
);

/** What the running text says of those figures, and of two that have their rows elsewhere. */
export const textObservations: Observation[] = PASSAGES.flatMap((passage) =>
  passage.figures.flatMap(({ id, page, said }) =>
    said.map(({ quote, ...one }) => {
      const source = sourceOf(passage, page);
      return { of: id, ...one, source: quote === undefined ? source : { ...source, quote } };
    }),
  ),
);

function sourceOf({ section, page }: Passage, own = page) {
  return { document: 'regionplan', page: own, section };
}
