import type { PlanNode } from '../model/plan/planNode';
import { vision } from './vision';

type Row = Pick<PlanNode, 'name' | 'measure' | 'placeholder' | 'note'> & { repeatsRow?: number };
type Direction = NonNullable<PlanNode['measure']>['direction'];

const REPEATED =
  'Samma rad står två gånger i dokumentet. ”delaktig” står så; troligen avses delaktighet.';

/** An indicator whose direction is a reading of its text, unless the text states it. */
function indicator(
  direction: Direction,
  name: string,
  unit?: string,
  { stated, ofChildren, ...more }: Partial<Row> & { stated?: boolean; ofChildren?: boolean } = {},
): Row {
  const directionBasis = stated ? 'stated' : 'assumed';
  const measure = { unit, direction, directionBasis, ...(ofChildren && { ofChildren }) } as const;
  return { name, measure, ...more };
}

const rising = indicator.bind(null, 'increase');
const falling = indicator.bind(null, 'decrease');
const unclear = indicator.bind(null, 'unknown');

/** A row that promises an indicator instead of naming one. */
function placeholder(name: string): Row {
  return { name, placeholder: true, note: 'Planen säger att indikatorn ska komma senare.' };
}

function objective(name: string, rows: Row[], note?: string) {
  return { name, rows, note };
}

function goal(
  number: number,
  name: string,
  objectives: ReturnType<typeof objective>[],
): PlanNode[] {
  const source = { document: 'namndplan', section: `Mål ${number}. ${name}` };
  const mal: PlanNode = {
    id: `mal-${number}`,
    level: 'mal',
    parent: 'vision',
    number: String(number),
    name,
    source,
  };
  const parts = objectives.flatMap(({ rows, ...delmal }, index): PlanNode[] => {
    const key = `${number}-${index + 1}`;
    return [
      { id: `delmal-${key}`, level: 'delmal', parent: mal.id, ...delmal, source },
      ...rows.map(({ repeatsRow, ...row }, place): PlanNode => ({
        id: `indikator-${key}-${place + 1}`,
        level: 'indikator',
        parent: `delmal-${key}`,
        ...row,
        duplicateOf: repeatsRow ? `indikator-${key}-${repeatsRow}` : undefined,
        source,
      })),
    ];
  });
  return [mal, ...parts];
}

/** Nodes of the nämndplan, in the order of the document. */
export const namndplan2024Nodes: PlanNode[] = [
  {
    id: 'vision',
    level: 'vision',
    name: vision.short,
    description: vision.long,
    note: 'Den långa visionen står i nämndplanen. Den korta är tagen från Regionplan 2020–2023, som har samma långa vision.',
    source: { document: 'regionplan', page: '7', section: 'Vår vision och våra mål' },
  },
  ...goal(1, 'Trygga uppväxtvillkor', [
    objective(
      'En större andel barn och unga med psykisk ohälsa ska få stöd och behandling av första linjen.',
      [
        rising('Andel barn och unga som triageras till första linjen', '%', {
          ofChildren: true,
          note: 'Delmålet talar för att andelen ska öka.',
        }),
        unclear(
          'Andelen barn och unga som triageras till första linjen och sedan remitteras till BUP',
          '%',
          { note: 'Texten säger inte om andelen bör öka eller minska.' },
        ),
        rising(
          'Antal barn med psykisk ohälsa som får samordnade insatser från primärvård och Barn- och ungdomspsykiatrin.',
          'barn',
        ),
        rising(
          'Antal barn med psykisk ohälsa vars vårdnadshavare fått insatsen digital föräldrargrupp på Kontaktcenter barn och unga',
          'barn',
          { note: '”föräldrargrupp” står så i dokumentet.' },
        ),
      ],
    ),
    objective(
      'Nyfödda i Region Västerbotten ska erbjudas hembesök enligt det nationella barnhälsovårdsprogrammet',
      [
        rising('Andel genomförda hembesök till nyfödda', '%', {
          note: 'Delmålet gäller hembesök som erbjuds, indikatorn hembesök som genomförts.',
        }),
      ],
    ),
  ]),
  ...goal(2, 'Goda levnadsvillkor', [
    objective('Hälsofrämjande och förebyggande insatser är tydligt prioriterade', [
      rising('Andel (%) genomförda hälsoundersökningar (VHU)', '%'),
      falling('Antal inläggningar på grund av fallskador', 'inläggningar'),
      rising('Andel genomförda hälsosamtal för 2-åringar inom folktandvården', '%'),
      rising('Användandet av levnadsvanestöd', undefined, {
        note: 'Texten säger inte vad som mäts.',
      }),
    ]),
    objective(
      'Nämnden ska göra en förstärkning av den egna verksamhetens förmåga till civil beredskap.',
      [
        rising(
          'Andel medarbetare som har genomgått den digitala introduktionen till krisberedskap.',
          '%',
        ),
        rising(
          'Antal samhällsviktiga verksamheter som har tagit fram kontinuitetsplaner.',
          'verksamheter',
        ),
      ],
    ),
    objective(
      'Förändrat arbetssätt genom implementering av gemensamma styrnings- och ledningssystem mellan region och kommuner.',
      [
        falling(
          'Antalet slutenvårdsdagar per tusen länsinvånare minskar',
          'dagar per tusen invånare',
          { stated: true, note: 'Indikatorn är skriven som ett mål.' },
        ),
        falling('Antalet utskrivningsklara patienter som är kvar i slutenvård', 'patienter'),
      ],
    ),
    objective(
      'Varje patientnära medarbetare har kunskap om riktlinjer och rutiner för arbetet rörande våld i nära relationer och i möte med patient obligatoriskt ställa frågan om våld i nära relation.',
      [
        rising(
          'Andel basenheter som frågar om våldsutsatthet och dokumenterar enligt regionens riktlinjer',
          '%',
          { note: 'Delmålet gäller varje medarbetare, indikatorn basenheter.' },
        ),
      ],
    ),
  ]),
  ...goal(3, 'Ett attraktivt och hållbart Västerbotten', [
    objective('Ökad kunskap om rasism inom vården', [
      placeholder('Formulera indikator: utbildningen avser alla medarbetare i vården'),
    ]),
  ]),
  ...goal(4, 'Tillgänglig vård med god kvalitet och kontinuitet', [
    objective(
      'En fast vårdkontakt med ansvar för samordning och en sammanhållen individuell planering',
      [
        rising(
          'Andel BE inom primärvården som använder Patientkontrakt/dokumenterad överenskommelse som verktyg',
          '%',
        ),
        rising(
          'Andel basenheter som via vård och omsorgskollen följer upp patientens upplevelser av delaktig, trygghet och samordning',
          '%',
          { note: REPEATED },
        ),
        rising(
          'Andel basenheter som via vård och omsorgskollen följer upp patientens upplevelser av delaktig, trygghet och samordning',
          '%',
          { note: REPEATED, repeatsRow: 2 },
        ),
        rising(
          'Andel brukare som får Habiliteringsplan för insatser, fast vårdkontakt och tid för nästa steg är upprättad inom 3 månader från beslut',
          '%',
          { note: 'Tre villkor i ett mått. Meningen står så i dokumentet.' },
        ),
      ],
    ),
    objective('Förbättrad tillgänglighet och delaktighet genom användarvänliga digitala tjänster', [
      rising('Användandet av självservice', undefined, { note: 'Texten säger inte vad som mäts.' }),
      rising('Intjänad tid i timmar genom webbtidbok', 'timmar'),
      rising('Antal digitala vårdbesök', 'besök'),
      rising('Användning av digitala basutbudet inom folktandvården', undefined, {
        note: '”digitala basutbudet” står så i dokumentet. Texten säger inte vad som mäts.',
      }),
    ]),
    objective(
      'Primärvården har goda förutsättningar att diagnostisera och behandla kvinnor inom området obstetrik och gynekologi',
      [placeholder('Förslag på indikator kommer vid senare tillfälle.')],
    ),
  ]),
  ...goal(5, 'Goda arbetsplatser och attraktiva arbetsgivare', [
    objective(
      'Verksamheten ska förstärka det systematiska arbetsmiljöarbetet på både avdelnings- och basenhetsnivå.',
      [
        rising(
          'Utfall för ”hållbart medarbetarengagemang för medarbetare” i medarbetarundersökning (MU)',
          undefined,
          { note: 'Texten anger ingen skala. Troligen ett index från 0 till 100.' },
        ),
        unclear('Antal anmälda olycksfall och arbetsskador', 'anmälda', {
          note: 'Färre kan betyda färre olyckor eller att färre anmäls.',
        }),
        unclear('Antal tillbudsrapporter', 'rapporter', {
          note: 'Fler rapporter kan vara bra: att fler tillbud rapporteras.',
        }),
        rising('Utfall för genomförd checklista "SAM årlig uppföljning"', undefined, {
          note: 'Texten säger inte vad som mäts.',
        }),
      ],
    ),
    objective('Chefer har bättre förutsättningar att leda', [
      rising('Hållbart medarbetarengagemang för chefer ska öka', undefined, {
        stated: true,
        note: 'Indikatorn är skriven som ett mål. Texten anger ingen skala. Troligen ett index från 0 till 100.',
      }),
    ]),
  ]),
  ...goal(6, 'En hållbar miljö- och klimatregion', [
    objective(
      'Verksamheten inventerar sitt användande av förbrukningsmaterial i syfte att kunna välja mer klimatvänliga alternativ och arbetssätt',
      [
        rising('Andel verksamheter som inventerat sitt användande av förbrukningsmaterial', '%'),
        rising(
          'Andel verksamheter som genomfört förändringar till mer miljövänliga förbrukningsmaterial',
          '%',
        ),
      ],
    ),
  ]),
  ...goal(7, 'Stärkt forskning, utbildning och innovation', [
    objective(
      'Befintliga Universitetssjukvårdsenheter i Region Västerbotten uppnår samtliga kriterier för status som USVE',
      [
        rising(
          'Andel befintliga universitetssjukvårdsenheter i Region Västerbotten som uppnår samtliga kriterier för status som USVE',
          '%',
          { note: 'Raden efter mäter nästan samma sak som antal.' },
        ),
        rising('Antal universitetsjukvårdenheter som uppnår Socialstyrelsens krav', 'enheter', {
          note: '”universitetsjukvårdenheter” står så i dokumentet. Raden före mäter nästan samma sak som andel.',
        }),
      ],
    ),
    objective('Regionens aktiva arbete med kliniska studier är stärkt', [
      rising('Antal kliniska studier', 'studier'),
    ]),
  ]),
];
