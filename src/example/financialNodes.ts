import type { Calculation, PlanNode } from '../model/plan/planNode';
import type { MeasureTarget } from '../model/measure/measureTarget';
import { budget2021 } from './budget2021';
import { boards } from './exampleUnits';

const YEARS = ['2020', '2021', '2022', '2023'];
const source = { document: 'regionplan', page: '31', section: 'Finansiella mål' };

function group(id: string, name: string, children: PlanNode[], page = source.page): PlanNode[] {
  const section = { ...source, page, section: `Finansiella mål, ${name}` };
  return [
    { id, level: 'maltyp', parent: 'finansiella-mal', name, source: section },
    ...children.map((child) =>
      child.parent === undefined ? { ...child, parent: id, source: section } : child,
    ),
  ];
}

function goal(
  id: string,
  name: string,
  target: MeasureTarget | MeasureTarget[],
  more: Partial<PlanNode> = {},
): PlanNode {
  return { id, level: 'finansiellt-mal', name, targets: [target].flat(), ...more };
}

/** The budget of each board and committee for 2021, in million kronor. */
const FRAMES = budget2021.rows.flatMap(({ unitId, amounts }) => {
  const amount = amounts[budget2021.columns.findIndex(({ id }) => id === 'budgetram2021')];
  return boards.some(({ id }) => id === unitId) && unitId && amount
    ? [[unitId, amount] as const]
    : [];
});

/** The changes to the result, and to taxes and grants, that were expected for that year in April 2020. */
const FORECAST = {
  numerator: ['-avvikelse-nettokostnader', 'avvikelse-skatter-och-statsbidrag'],
  denominator: ['avvikelse-skatter-och-statsbidrag'],
};

/** The same key figure with two decimals, since one would hide how near it is to 3 per cent. */
function precise(node: PlanNode): PlanNode {
  return node.measure ? { ...node, measure: { ...node.measure, decimals: 2 } } : node;
}

/** A key figure in per cent that the package computes from the document's tables. */
function ratio(
  id: string,
  parent: string,
  name: string,
  better: 'increase' | 'decrease',
  calculation: Calculation,
  definition: string,
  more: Partial<PlanNode> = {},
): PlanNode {
  return {
    id,
    level: 'nyckeltal',
    parent,
    name,
    measure: {
      unit: '%',
      direction: better,
      directionBasis: 'stated',
      definition,
      decimals: 1,
      calculation,
    },
    ...more,
  };
}

const TRANSITION = [
  'Region Västerbotten står inför stora ekonomiska utmaningar. En omställningsplan för hållbar ekonomi har tagits fram för åren 2020–2022.',
  'Utvecklingen inom den högspecialiserade vården går snabbt och är kostnadsdrivande samtidigt som den demografiska utvecklingen innebär att befolkningen blir äldre med ökat vårdbehov. Fler vårdkrävande patienter förväntas samtidigt som tillgången på arbetskraft minskar generellt. Det innebär att färre kommer att behöva göra mer samtidigt som resurserna minskar.',
  'Därför måste framtidens vård bedrivas på nya sätt. Region Västerbotten behöver utveckla arbetssätt och organisation för att klara ekonomin och samtidigt kunna erbjuda en god, effektiv och nära vård som möter invånarnas behov. Målet är att flytta fokus från sjukdom och behandling till hälsofrämjande och förebyggande insatser. Den vård som erbjuds ska bygga på delaktighet, vara individanpassad samt bedrivas sömlöst nära invånarna.',
  'En del i omställningen är att organisera den vård som invånarna behöver ofta i tre närsjukvårdsområden. Den vård som behövs sällan koncentreras på de tre sjukhusen för bästa möjliga kvalitet och patientsäkerhet. En förutsättning för att klara omställningen till framtidens vård och samtidigt finanseria nödvändiga investeringar och utveckling är att skapa en ekonomi i balans som är långsiktigt hållbar.',
  'Organisations- och ledarskapskultur behöver utvecklas så att de bygger på att alla tar ansvar för överenskomna mål, gör nödvändiga prioriteringar och arbetar med ständiga förbättringar.',
  'De tre förvaltningarna inkom med underlag under våren 2019 för effektiviseringar och åtgärder som prioriterats. Underlagen har resulterat i en plan för kostnadsminskningar på totalt 565 miljoner kronor för åren 2020 till 2022.',
  'I regiondirektörens uppdrag ingår att samordna den nya regionens administrativa resurser och stödresurser vilket kan innebära omfördelningar.',
  'Omställningsplanen för 2021 uppgår till 175 miljoner kronor och fördelas enligt nedan.',
  'Regionstyrelsen: budgetreducering 5 miljoner kronor, underskottshantering 7 miljoner kronor, totalt 12 miljoner kronor.',
  'Hälso- och sjukvårdsnämnden: 45 miljoner kronor, underskottshantering 118 miljoner kronor, totalt 163 miljoner kronor.',
  'Respektive nämnd ställer sig bakom intentionerna i handlingsplanen för omställning av verksamheten till en hållbar ekonomi. I höstens verksamhetsplanearbete kommer arbetet konkretiseras.',
];

const transition = {
  document: 'regionplan',
  page: '32',
  section: 'Omställning till hållbar ekonomi 2020–2022',
};

/** The omställning to a sustainable economy, with what it is to save, in all and for the two nämnder of 2021. */
const omstallning2020: PlanNode = {
  id: 'omstallning-2020',
  level: 'omstallning',
  parent: 'finansiella-mal',
  name: 'Omställning till hållbar ekonomi 2020–2022',
  description: TRANSITION.join('\n\n'),
  targets: [
    {
      form: 'floor',
      value: 565,
      period: '2020–2022',
      text: 'kostnadsminskningar på totalt 565 miljoner kronor för åren 2020 till 2022',
      source: { ...transition, page: '33' },
    },
    {
      form: 'floor',
      value: 175,
      period: '2021',
      text: 'Omställningsplanen för 2021 uppgår till 175 miljoner kronor',
      source: { ...transition, page: '33' },
    },
    {
      form: 'floor',
      value: 12,
      period: '2021',
      unitId: 'RS',
      text: 'totalt 12 miljoner kronor',
      source: { ...transition, page: '33' },
    },
    {
      form: 'floor',
      value: 163,
      period: '2021',
      unitId: 'HSN',
      text: 'totalt 163 miljoner kronor',
      source: { ...transition, page: '33' },
    },
  ],
  measure: {
    unit: 'mkr',
    direction: 'increase',
    directionBasis: 'assumed',
    definition: 'Kostnadsminskningar enligt omställningsplanen.',
  },
  note: 'Underlag saknas: dokumentet säger inte hur mycket kostnaderna har minskat. Avsnittets rubrik säger 2020–2022, löptexten på två ställen ”omställning för en hållbar ekonomi 2023”.',
  source: transition,
};

/** Nodes of the financial goals, in the order of the document, each with its key figures. */
export const financialNodes: PlanNode[] = [
  {
    id: 'finansiella-mal',
    level: 'overgripande',
    name: 'Finansiella mål',
    description:
      'Det övergripande målet för Region Västerbotten är att skapa en långsiktig stark ekonomi och uppnå en verksamhetsmässig och finansiell god hushållning.',
    source,
  },
  ...group('resultatmal', 'Resultatmål', [
    goal(
      'F1',
      'Regionen ska redovisa ett överskott för verksamheten resultat över planperioden 2020–2023 som motsvarar minst 1–3 procent av skatteintäkter och generella statsbidrag.',
      {
        form: 'floor',
        value: 1,
        low: 1,
        high: 3,
        modality: 'shall',
        period: '2020–2023',
        text: 'minst 1–3 procent av skatteintäkter och generella statsbidrag',
      },
      {
        note: '”verksamheten resultat” står så i dokumentet. Golvet är skrivet som ett spann, ”minst 1–3 procent”. Här gäller 1 procent.',
      },
    ),
    precise(
      ratio(
        'F1-period',
        'F1',
        'Verksamhetens resultat 2020–2023, procent av skatter och statsbidrag',
        'increase',
        {
          numerator: ['verksamhetens-resultat'],
          denominator: ['skatter-och-statsbidrag'],
          periods: YEARS,
          forecast: FORECAST,
        },
        'Verksamhetens resultat 2020 till 2023 delat med summa skatter och statsbidrag samma år, enligt budget och plan.',
        {
          note: 'Prognosen är från april 2020 och ändrar bara 2020: verksamheten kostar mer än budget, och skatter och statsbidrag blir lägre.',
        },
      ),
    ),
    ratio(
      'F1-ar',
      'F1',
      'Verksamhetens resultat per år, procent av skatter och statsbidrag',
      'increase',
      {
        numerator: ['verksamhetens-resultat'],
        denominator: ['skatter-och-statsbidrag'],
        forecast: FORECAST,
      },
      'Verksamhetens resultat delat med summa skatter och statsbidrag, år för år.',
      {
        note: 'Raden ”Procent av skatter och statsbidrag” i resultatbudgeten har samma värden avrundade: −4,0, 2,1, 2,0, 4,0, 4,0 och 4,1.',
      },
    ),
    {
      id: 'F1b',
      level: 'langsiktigt-mal',
      parent: 'F1',
      name: 'Långsiktigt ska verksamhetens resultat vara 3 procent för att klara investeringarna.',
      targets: [
        {
          form: 'level',
          value: 3,
          modality: 'shall',
          period: '2021–2024',
          text: 'Långsiktigt ska verksamhetens resultat vara 3 procent',
        },
      ],
      note: 'Står i samma punkt som målet före. Inget år är angivet, och inte heller vad de 3 procenten räknas på. Här räknas de som i målet före, och över 2021–2024, de år som investeringsramarna är fastställda för.',
      source: { ...source, section: 'Finansiella mål, Resultatmål' },
    },
    precise(
      ratio(
        'F1b-period',
        'F1b',
        'Verksamhetens resultat 2021–2024, procent av skatter och statsbidrag',
        'increase',
        {
          numerator: ['verksamhetens-resultat'],
          denominator: ['skatter-och-statsbidrag'],
          periods: ['2021', '2022', '2023', '2024'],
          assumption:
            '”Långsiktigt” är här 2021 till 2024, den period som regionplanen fastställer investeringsramar för. Dokumentet säger inte vilka år det gäller.',
        },
        'Verksamhetens resultat 2021 till 2024 delat med summa skatter och statsbidrag samma år, enligt budget och plan.',
      ),
    ),
    goal(
      'F2',
      'År 2021 ska styrelser och nämnder redovisa ett resultat i balans vilket innebär ett utfall som minst motsvarar budgeterat resultat.',
      FRAMES.map(([unitId, value]) => ({
        form: 'cap',
        value,
        modality: 'shall',
        period: '2021',
        unitId,
      })),
      {
        directedTo: FRAMES.map(([unitId]) => unitId),
        measure: {
          unit: 'mkr',
          direction: 'decrease',
          directionBasis: 'assumed',
          decimals: 2,
          definition:
            'Nämndens nettokostnad 2021. Den får inte vara högre än nämndens budgetram för 2021. Att ramen är det budgeterade resultatet är en tolkning.',
        },
        note: 'Underlag saknas: nämndernas utfall 2021 står inte i dokumentet. Ramarna är tabellens. Löptexten har 5 076 för hälso- och sjukvårdsnämnden och 368,5 för regionala utvecklingsnämnden. Måltidsnämnden och kostnämnden ”hanteras enligt särskild ordning” och har ingen ram.',
      },
    ),
  ]),
  ...group('pensionsskuldsmal', 'Pensionsskuldsmål', [
    goal(
      'F3',
      'Marknadsvärdet av tillgångarna i förvaltningen av pensionsmedel ska senast år 2040 uppgå till hela pensionsskuldens bokförda värde (minst 100 procents konsolidering).',
      {
        form: 'floor',
        value: 100,
        modality: 'shall',
        period: '2040',
        dueDate: '2040-12-31',
        text: 'minst 100 procents konsolidering',
      },
      { note: 'Underlag saknas: pensionsportföljens marknadsvärde står inte i dokumentet.' },
    ),
    goal(
      'F4',
      'Region Västerbottens totala pensionsåtagande ska vid utgången av 2021 vara finansierat till minst 50 procent.',
      {
        form: 'floor',
        value: 50,
        modality: 'shall',
        period: '2021',
        dueDate: '2021-12-31',
        text: 'finansierat till minst 50 procent',
      },
      {
        note: 'Underlag saknas: pensionsportföljens marknadsvärde och det totala pensionsåtagandet står inte i dokumentet.',
      },
    ),
  ]),
  ...group('finansieringsmal', 'Finansieringsmål', [
    goal(
      'F5',
      'Investeringar ska över tid finansieras av egna medel. Lånefinansiering kan användas för att delfinansiera tillfälligt höga investeringsnivåer.',
      { form: 'text', modality: 'shall', text: 'ska över tid finansieras av egna medel' },
      {
        note: 'Underlag saknas: dokumentet säger varken hur målet mäts eller hur mycket som har finansierats med egna medel.',
      },
    ),
    goal(
      'F6',
      'År 2021 ska självfinansieringsgraden av investeringar uppgå till 100 procent.',
      {
        form: 'floor',
        value: 100,
        modality: 'shall',
        period: '2021',
        text: 'uppgå till 100 procent',
      },
      {
        note: 'Dokumentet säger inte hur självfinansieringsgraden räknas. Tre sätt ger 71,5, 74,4 och 120,9 procent för 2021, och svaret blir olika.',
      },
    ),
    ratio(
      'F6-resultat',
      'F6',
      'Självfinansieringsgrad med resultat inklusive finansnetto',
      'increase',
      {
        numerator: ['resultat-inklusive-finansnetto', 'avskrivningar'],
        denominator: ['investeringsram'],
      },
      'Resultat inklusive finansnetto plus avskrivningar, delat med investeringsramen.',
    ),
    ratio(
      'F6-verksamhet',
      'F6',
      'Självfinansieringsgrad med verksamhetens resultat',
      'increase',
      { numerator: ['verksamhetens-resultat', 'avskrivningar'], denominator: ['investeringsram'] },
      'Verksamhetens resultat plus avskrivningar, delat med investeringsramen.',
    ),
    ratio(
      'F6-kassa',
      'F6',
      'Självfinansieringsgrad med kassaflöde',
      'increase',
      { numerator: ['kassaflode-lopande'], denominator: ['investeringsram'] },
      'Kassaflöde från löpande verksamhet, delat med investeringsramen.',
    ),
  ]),
  ...group(
    'skuldsattningsmal',
    'Skuldsättningsmål',
    [
      goal(
        'F7',
        'Total räntebärande låneskuld, exklusive pensionsskulden, får högst uppgå till 45 procent av skatteintäkter och generella statsbidrag.',
        {
          form: 'cap',
          value: 45,
          modality: 'atMost',
          text: 'får högst uppgå till 45 procent av skatteintäkter och generella statsbidrag',
        },
      ),
      ratio(
        'F7-skuld',
        'F7',
        'Långfristiga skulder, procent av skatter och statsbidrag',
        'decrease',
        {
          numerator: ['langfristiga-skulder'],
          denominator: ['skatter-och-statsbidrag'],
          assumption:
            'Långfristiga skulder står in för räntebärande låneskuld, som dokumentet inte har år för år. Det säger att regionen till och med maj 2020 har lånat totalt 2 800 miljoner kronor (s. 37). Alla långfristiga skulder behöver inte vara räntebärande.',
        },
        'Långfristiga skulder delat med summa skatter och statsbidrag.',
        { alsoUnder: ['F8'] },
      ),
      goal(
        'F8',
        'År 2021 bör räntebärande låneskulden, exklusive pensionsskulden, högst uppgå till 38 procent av skatteintäkter och generella statsbidrag.',
        {
          form: 'cap',
          value: 38,
          modality: 'should',
          period: '2021',
          text: 'högst uppgå till 38 procent av skatteintäkter och generella statsbidrag',
        },
        { description: 'Ytterligare upplåning kan bli aktuell om inte omställningsplanen klaras.' },
      ),
    ],
    '32',
  ),
  omstallning2020,
];
