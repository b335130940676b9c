import type { PlanNode } from '../model/plan/planNode';
import { vision } from './vision';

type Heading = NonNullable<PlanNode['headings']>[number];

const ALL = ['RS', 'HSN', 'RUN', 'FHS', 'PN'];
const CARE = ['RS', 'HSN', 'RUN', 'PN'];

/** A mål with the units it is directed to and the headings under it. */
function goal(
  number: number,
  page: string,
  name: string,
  directedTo: string[],
  headings: (string | Heading)[],
  extra: Partial<PlanNode> = {},
) {
  return { number, page, name, directedTo, headings, extra };
}

/** A heading whose place under the goal was read from a text with mixed columns. */
function uncertain(text: string): Heading {
  return { text, uncertain: true };
}

function area(
  number: number,
  page: string,
  name: string,
  goals: ReturnType<typeof goal>[],
): PlanNode[] {
  const id = `malomrade-${number}`;
  const section = `Målområde: ${name}`;
  return [
    {
      id,
      level: 'malomrade',
      parent: 'vision',
      name,
      source: { document: 'regionplan', page, section },
    },
    ...goals.map((one): PlanNode => ({
      id: `mal-${one.number}`,
      level: 'mal',
      parent: id,
      number: String(one.number),
      name: one.name,
      directedTo: one.directedTo,
      headings: one.headings.map((each) => (typeof each === 'string' ? { text: each } : each)),
      ...one.extra,
      source: {
        document: 'regionplan',
        page: one.page,
        section: `${section}, mål ${one.number}`,
      },
    })),
  ];
}

function assignment(number: number, name: string): PlanNode {
  return {
    id: `uppdrag-${number}`,
    level: 'uppdrag',
    parent: 'vision',
    name,
    directedTo: ['B1', 'B2', 'B3'],
    source: { document: 'regionplan', section: 'Uppdrag till fullmäktigeberedningar' },
  };
}

/** Nodes of Regionplan 2020–2023, in the order of the document. */
export const regionplan2020Nodes: PlanNode[] = [
  {
    id: 'vision',
    level: 'vision',
    name: vision.short,
    description: vision.long,
    source: { document: 'regionplan', page: '7', section: 'Vår vision och våra mål' },
  },
  ...area(1, '11', 'Hållbart samhälle', [
    goal(1, '11', 'Västerbotten har världens bästa och mest jämlika hälsa', ALL, [
      'Förebyggande arbete i hälso- och sjukvården och tandvården',
      'Prevention och tidig upptäckt av kroniska sjukdomar',
      'Befolkningsinriktat hälsoarbete',
    ]),
    goal(2, '12–15', 'Västerbotten är det barnvänligaste länet', ALL, [
      'Barns och ungas uppväxtvillkor',
      'Tillvarata barns perspektiv och synpunkter',
      'Barn i hälso- och sjukvården och tandvården',
      'Barns och ungas delaktighet i kultur- och föreningsliv',
    ]),
    goal(
      3,
      '12–15',
      'Västerbotten har trygga invånare med inflytande och delaktighet och ett rikt samt aktivt kultur- och föreningsliv',
      ALL,
      [
        'Ta tillvara invånares erfarenheter',
        'Delaktighet genom digitalisering',
        'Kultur som ett sätt att påverka, delta och medverka',
      ],
      { note: 'I kapitlet om målområdet står målet med punkt, i översikten utan.' },
    ),
    goal(4, '12–15', 'Västerbotten är en ledande miljöregion', ALL, [
      'Minskad miljöpåverkan i länet',
      'Klimatneutral och klimatanpassad verksamhet',
      'Giftfri och hälsosam miljö',
      'Hållbar resursanvändning',
    ]),
  ]),
  ...area(2, '15', 'God och jämlik hälso- och sjukvård', [
    goal(5, '15', 'Vi har en nära, tillgänglig och personcentrerad vård i hela länet', CARE, [
      'Personcentrerad vård',
      'Så nära patienten som möjligt',
      'Samordnad vård',
      'Tillgänglig vård',
    ]),
    goal(
      6,
      '15–18',
      'Vi levererar jämlik och jämställd hälso- och sjukvård av hög kvalitet',
      CARE,
      [
        'Förbättra medicinska resultat utifrån patientens behov',
        'Utgå från individens fysiska och psykiska förutsättningar',
        'Jämlik och jämställd vård',
        'Säkerställa kvalitet med ett sjukhus på tre orter',
      ],
    ),
    goal(
      7,
      '15–18',
      'Vi är en attraktiv arbetsgivare med personal som trivs och utvecklas hos oss',
      ALL,
      [
        'Möjlighet att utvecklas i arbetet',
        'Arbetsmiljö som främjar hälsa',
        'Omställning till nära vård kräver nya arbetssätt',
        'Insatser för att klara framtida kompetensförsörjningsbehov',
        'Oberoende av inhyrd personal',
      ],
    ),
    goal(8, '15–18', 'Vi har en långsiktigt hållbar ekonomi', ALL, []),
  ]),
  ...area(3, '18', 'Jämlik och attraktiv region', [
    goal(9, '18', 'Vi är en inkluderande, attraktiv och innovativ samverkanspartner', ALL, [
      'Samverkan med kommuner',
      'Partnerskap med näringslivet möjliggör nya lösningar i vården',
      'Internationellt arbete stärker regionen globalt',
      'Strategiskt påverkansarbete stärker möjligheterna',
    ]),
    goal(10, '19–22', 'Vi är ledande inom forskning, innovation och digitalisering', ALL, [
      'Innovation i hälso- och sjukvården möjliggör nya sätt att möta behov',
      'Forskning för kompetensförsörjning och utveckling',
      'Ta tillvara digitaliseringens möjligheter',
    ]),
    goal(
      11,
      '19–22',
      'Västerbotten är en attraktiv och jämställd region att leva och verka i samt flytta till',
      ['RS', 'RUN', 'FHS'],
      [
        'Regional tillväxt är beroende av kompetensförsörjning',
        uncertain('Strategisk planering och investeringar för samhällsutveckling'),
        uncertain('Jämställdhet och mångfald för regional attraktivitet'),
      ],
      { note: 'Två rubriker är osäkra: i texten ligger spalterna för mål 11 och 12 om varandra.' },
    ),
    goal(
      12,
      '19–22',
      'Västerbotten har ett klimat för ökad tillväxt av jobb och företag',
      ['RUN'],
      ['Näringslivsfrämjande arbete', uncertain('Internationalisering')],
      { note: 'En rubrik är osäker: i texten ligger spalterna för mål 11 och 12 om varandra.' },
    ),
  ]),
  assignment(
    1,
    'Genom medborgardialog ta fram underlag för att stärka god och nära vård ur ett medborgarperspektiv med fokus på jämlikhet och tillgänglighet genom samverkan med andra aktörer.',
  ),
  assignment(
    2,
    'Genom medborgardialog och i samverkan med relevanta samhällsaktörer undersöka hur regionens verksamheter på ett mer effektivt sätt kan stötta invånarna i arbetet med att förebygga övervikt, fetma, diabetes och hjärt-kärlsjukdom för ökad livskvalitet och för att främja en jämlikare folkhälsa i Västerbotten.',
  ),
];
