import type { PlanNode } from '../model/plan/planNode';

const TEXT = [
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

const source = {
  document: 'regionplan',
  page: '32',
  section: 'Omställning till hållbar ekonomi 2020–2022',
};

/** The omställning to a sustainable economy, with what it is to save, in all and for the two nämnder of 2021. */
export const omstallning2020: PlanNode = {
  id: 'omstallning-2020',
  level: 'omstallning',
  parent: 'finansiella-mal',
  name: 'Omställning till hållbar ekonomi 2020–2022',
  description: TEXT.join('\n\n'),
  targets: [
    {
      form: 'floor',
      value: 565,
      period: '2020–2022',
      text: 'kostnadsminskningar på totalt 565 miljoner kronor för åren 2020 till 2022',
      source: { ...source, page: '33' },
    },
    {
      form: 'floor',
      value: 175,
      period: '2021',
      text: 'Omställningsplanen för 2021 uppgår till 175 miljoner kronor',
      source: { ...source, page: '33' },
    },
    {
      form: 'floor',
      value: 12,
      period: '2021',
      unitId: 'RS',
      text: 'totalt 12 miljoner kronor',
      source: { ...source, page: '33' },
    },
    {
      form: 'floor',
      value: 163,
      period: '2021',
      unitId: 'HSN',
      text: 'totalt 163 miljoner kronor',
      source: { ...source, page: '33' },
    },
  ],
  measure: {
    unit: 'mkr',
    direction: 'increase',
    directionBasis: 'assumed',
    definition: 'Kostnadsminskningar enligt omställningsplanen.',
  },
  note: 'Underlag saknas: dokumentet säger inte hur mycket kostnaderna har minskat. Avsnittets rubrik säger 2020–2022, löptexten på två ställen ”omställning för en hållbar ekonomi 2023”.',
  source,
};
