import type { PlanNode } from '../model/plan/planNode';
import { regionplan2020Texts } from './regionplan2020Texts';
import { vision } from './vision';

const ALL = ['RS', 'HSN', 'RUN', 'FHS', 'PN'];
const CARE = ['RS', 'HSN', 'RUN', 'PN'];

/** A mål with the units it is directed to. */
function goal(number: number, name: string, directedTo: string[], extra: Partial<PlanNode> = {}) {
  return { number, name, directedTo, extra };
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
    ...goals.map((one): PlanNode => {
      const {
        page: goalPage = page,
        description,
        headings,
      } = regionplan2020Texts[one.number] ?? {};
      return {
        id: `mal-${one.number}`,
        level: 'mal',
        parent: id,
        number: String(one.number),
        name: one.name,
        directedTo: one.directedTo,
        description,
        headings,
        ...one.extra,
        source: {
          document: 'regionplan',
          page: goalPage,
          section: `${section}, mål ${one.number}`,
        },
      };
    }),
  ];
}

function assignment(number: number, name: string): PlanNode {
  return {
    id: `uppdrag-${number}`,
    level: 'uppdrag',
    parent: 'vision',
    name,
    directedTo: ['B1', 'B2', 'B3'],
    source: {
      document: 'regionplan',
      page: '22',
      section: 'Uppdrag till fullmäktigeberedningar',
      quote:
        'Fullmäktigeberedningarna för folkhälsa och demokrati i södra Lappland, Skellefteå- och Norsjöområdet samt Umeåregionen får i uppdrag att:',
    },
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
    goal(1, 'Västerbotten har världens bästa och mest jämlika hälsa', ALL),
    goal(2, 'Västerbotten är det barnvänligaste länet', ALL),
    goal(
      3,
      'Västerbotten har trygga invånare med inflytande och delaktighet och ett rikt samt aktivt kultur- och föreningsliv',
      ALL,
      { note: 'I kapitlet om målområdet står målet med punkt, i översikten utan.' },
    ),
    goal(4, 'Västerbotten är en ledande miljöregion', ALL),
  ]),
  ...area(2, '15', 'God och jämlik hälso- och sjukvård', [
    goal(5, 'Vi har en nära, tillgänglig och personcentrerad vård i hela länet', CARE),
    goal(6, 'Vi levererar jämlik och jämställd hälso- och sjukvård av hög kvalitet', CARE),
    goal(7, 'Vi är en attraktiv arbetsgivare med personal som trivs och utvecklas hos oss', ALL),
    goal(8, 'Vi har en långsiktigt hållbar ekonomi', ALL),
  ]),
  ...area(3, '18', 'Jämlik och attraktiv region', [
    goal(9, 'Vi är en inkluderande, attraktiv och innovativ samverkanspartner', ALL),
    goal(10, 'Vi är ledande inom forskning, innovation och digitalisering', ALL),
    goal(
      11,
      'Västerbotten är en attraktiv och jämställd region att leva och verka i samt flytta till',
      ['RS', 'RUN', 'FHS'],
      { note: 'Två rubriker är osäkra: i texten ligger spalterna för mål 11 och 12 om varandra.' },
    ),
    goal(12, 'Västerbotten har ett klimat för ökad tillväxt av jobb och företag', ['RUN'], {
      note: 'En rubrik är osäker: i texten ligger spalterna för mål 11 och 12 om varandra.',
    }),
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
