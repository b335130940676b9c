import type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from '../model/organisation/organisation';
import { budget2021 } from './budget2021';
import { sourceDocuments } from './sourceDocuments';

type Unit = [
  id: string,
  name: string,
  kind: OrganisationUnit['kind'],
  more?: Partial<OrganisationUnit>,
];
type Relation = [
  from: string,
  to: string,
  kind: OrganisationRelation['kind'],
  basis: OrganisationRelation['basis'],
  note?: string,
];

const chart = {
  document: 'regionplan',
  page: '39',
  section: 'Förtroendepersonsorganisation 2019–2022',
};
const primaryCare = { document: 'regionplan', page: '40', section: 'Delat ansvar för primärvård' };
const besides = {
  document: 'regionplan',
  page: '40',
  section: 'Gemensamma nämnder, samordningsförbund och kommunalförbund',
};

const COMMITTEES =
  'Fullmäktigeberedningarna för folkhälsa och demokrati ska verka för att stärka invånarnas möjlighet till inflytande och samverka med kommuner, samhällsorgan, frivilligorganisationer och andra intressenter för att främja folkhälsan i länet. I uppdraget ingår att ta reda på invånarnas behov av åtgärder och insatser från regionen och ge goda förutsättningar till dialog med den politiska organisationen och dess förtroendevalda.';

/** What the elected bodies are there for, verbatim from Regionplan 2021, pages 39 and 40, by their ids. */
const ASSIGNMENTS: Readonly<Record<string, string>> = {
  RF: 'Region Västerbotten styrs av regionfullmäktige, som väljs av västerbottningarna via allmänna val. Regionfullmäktige fattar beslut i övergripande frågor som exempelvis regionens mål, budget och skattesats.',
  REV: 'Revisorerna är regionfullmäktiges, och därmed även invånarnas, demokratiska kontrollinstrument som granskar verksamheten. Revisorerna kontrollerar bland annat om fullmäktiges mål uppfyllts och om skattepengarna använts på ett lämpligt sätt. Till sin hjälp har de dels sina tjänstepersoner på Region Västerbottens revisionskontor, dels konsulter från upphandlade revisionsbyråer.',
  B1: COMMITTEES,
  B2: COMMITTEES,
  B3: COMMITTEES,
  RS: [
    'Regionstyrelsen är regionens ledande politiska förvaltningsorgan och som sådant ansvarigt för att leda och samordna förvaltningen i Region Västerbotten. Regionstyrelsen har ett strategiskt ansvar för att säkerställa en effektiv och ändamålsenlig regionkommun. Den ska ha uppsikt över övriga nämnder men även över den del av verksamheten som bedrivs i andra former såsom bolag, stiftelser, kommunalförbund och gemensamma nämnder.',
    'Regionstyrelsen är bland annat beställare av regionens primärvård som omfattas av vårdvalssystemet samt tandvård. Styrelsen ansvarar även för att följa upp den verksamhet som utförs av privata vårdgivare. Styrelsen har utöver detta ett ansvar för folkhälsa ur ett invånarperspektiv. Ett arbetsutskott till regionstyrelsen har inrättats.',
  ].join('\n\n'),
  HSN: [
    'Hälso- och sjukvårdsnämnden ansvarar för den verksamhet som bedrivs inom sjukhusvård, primärvård i egen regi, tandvård i egen regi samt funktionshinder och habilitering. Nämnden har därmed det yttersta vårdgivaransvaret. Nämnden ska följa och driva utvecklingen av forskning, innovation och utbildning inom området hälso- och sjukvård. Utöver detta ansvarar nämnden även för att hälso- och sjukvården tas tillvara som en regional tillväxtfaktor. Den ansvarar även för arbetet med nationella minoritetsgrupper. Utöver arbetsutskott har utskott för primärvård och tandvård, samt utskott för funktionshinder och samverkan inrättats.',
    'Inom primärvården tillämpas lagen om vårdvalssystem (LOV). Systemet gör det möjligt för invånarna att välja hälsocentral.',
  ].join('\n\n'),
  RUN: 'Regionala utvecklingsnämnden ansvarar för att leda, driva, utveckla och samordna det regionala utvecklings- och tillväxtarbetet i länet. I regionala utvecklingsnämndens uppdrag finns även ett ansvar för regional kulturverksamhet samt regional kollektivtrafik. En viktig uppgift är att besluta om hur vissa statliga medel för regional utveckling ska användas. Nämnden ansvarar för att det finns samverkansstrukturer kring regionala utvecklingsfrågor mellan nämnden och länets kommuner, samt att organisera den regionala samverkans- och stödstrukturen för samverkan inom områdena utbildning och kompetensförsörjning med länets kommuner. Förutom arbetsutskott har ett kollektivtrafikutskott och ett kulturutskott inrättats.',
  PN: 'Patientnämndens uppdrag är att stödja och hjälpa enskilda patienter, samt bidra till kvalitetsutveckling och hög patientsäkerhet i hälso- och sjukvården genom att hjälpa patienter att få klagomål besvarade av vårdgivarna. Patientnämnden har även i uppgift att rekrytera, utbilda, handleda stödpersoner till personer som vårdas med tvång enligt lagstiftning om psykiatrisk tvångsvård, rättspsykiatrisk vård och smittskyddslagen.',
  FHS: 'Folkhögskolestyrelsen är det politiska organ som utövar den politiska styrningen av verksamheten vid Storumans och Vindelns folkhögskolor där Region Västerbotten är huvudman.',
};

const UNITS: Unit[] = [
  ['RF', 'Regionfullmäktige', 'assembly'],
  ['REV', 'Revision', 'audit'],
  ['B1', 'Beredning: Folkhälsa och demokrati södra Lappland', 'assemblyCommittee'],
  [
    'B2',
    'Beredning: Folkhälsa och demokrati Skellefteå-Norsjö',
    'assemblyCommittee',
    { alsoNamed: ['Beredning: Folkhälsa och demokrati Skellefteå- och Norsjöområdet'] },
  ],
  ['B3', 'Beredning: Folkhälsa och demokrati Umeåregionen', 'assemblyCommittee'],
  [
    'RUN',
    'Regional utvecklingsnämnd',
    'board',
    {
      shortName: 'RUN',
      alsoNamed: ['Regionala utvecklingsnämnden', 'nämnden för regional utveckling'],
    },
  ],
  ['RUN-AU', 'Arbetsutskott', 'subcommittee'],
  ['RUN-KOLL', 'Kollektivtrafikutskott', 'subcommittee'],
  ['RUN-KULT', 'Kulturutskott', 'subcommittee'],
  ['HSN', 'Hälso- och sjukvårdsnämnd', 'board', { shortName: 'HSN' }],
  ['HSN-AU', 'Arbetsutskott', 'subcommittee'],
  ['HSN-PT', 'Utskott för primärvård och tandvård', 'subcommittee'],
  ['HSN-FS', 'Utskott för funktionshinder och samverkan', 'subcommittee'],
  ['RS', 'Regionstyrelse', 'board', { shortName: 'RS' }],
  ['RS-AU', 'Arbetsutskott', 'subcommittee'],
  ['RS-KAT', 'Utskott för central katastrofledning', 'subcommittee'],
  ['PN', 'Patientnämnd', 'board', { shortName: 'PN' }],
  ['FHS', 'Folkhögskolestyrelse', 'board', { shortName: 'FHS' }],
  ['S1', 'Beredning för utbildning och kompetensförsörjning', 'collaborationForum'],
  ['S2', 'Beredning för regional utveckling', 'collaborationForum'],
  ['S3', 'Samverkansforum vård och omsorg', 'collaborationForum'],
  ['S4', 'Regionledningsmöte', 'collaborationForum'],
];

const MEALS =
  'Tillsammans med Lycksele kommun och Skellefteå kommun har gemensamma nämnder inrättats som bland annat svarar för måltidsproduktionen vid Lycksele lasarett (kostnämnden) respektive Skellefteå lasarett (måltidsnämnden).';
const MEALS_BUDGET =
  'Har inga belopp i budgeten: ”Måltidsnämnden och kostnämnden hanteras enligt särskild ordning.” (s. 35)';

const JOINT: Unit[] = [
  ['KOST', 'Kostnämnden', 'jointBoard', { description: MEALS, note: MEALS_BUDGET }],
  ['MALTID', 'Måltidsnämnden', 'jointBoard', { description: MEALS, note: MEALS_BUDGET }],
  ['KF1', 'Svenskt Ambulansflyg', 'localFederation'],
  ['KF2', 'Norrlands Nätverk för Musikteater och dans', 'localFederation'],
  ['KF3', 'Norra sjukvårdsregionförbundet', 'localFederation'],
  ['KF4', 'Avancerad strålbehandling', 'localFederation'],
  ['SF1', 'Umeåregionen', 'coordinationAssociation'],
  ['SF2', 'Skellefteå-Norsjö', 'coordinationAssociation'],
  ['SF3', 'Lycksele-Malå', 'coordinationAssociation'],
];

/** What the document says of membership; its words are of the region as a whole. */
const MEMBER: Partial<Record<OrganisationUnit['kind'], string>> = {
  localFederation:
    'Region Västerbotten är utöver detta även medlem i kommunalförbunden Svenskt Ambulansflyg, Norrlands Nätverk för Musikteater och dans, Norra sjukvårdsregionförbundet samt kommunalförbundet Avancerad strålbehandling.',
  coordinationAssociation:
    'Region Västerbotten är också medlem i Samordningsförbunden Umeåregionen, Skellefteå-Norsjö samt Lycksele-Malå.',
};

const PLACED = 'Gissning efter namn och plats i bilden.';

const RELATIONS: Relation[] = [
  ['RF', 'REV', 'side', 'stated', 'Revisorerna är regionfullmäktiges kontrollinstrument.'],
  ...['B1', 'B2', 'B3', 'RUN', 'HSN', 'RS', 'PN', 'FHS'].map((to): Relation => [
    'RF',
    to,
    'subordinate',
    'stated',
  ]),
  ['RUN', 'RUN-AU', 'subordinate', 'stated'],
  ['RUN', 'RUN-KOLL', 'subordinate', 'stated'],
  ['RUN', 'RUN-KULT', 'subordinate', 'stated'],
  ['HSN', 'HSN-AU', 'subordinate', 'stated'],
  ['HSN', 'HSN-PT', 'subordinate', 'stated'],
  ['HSN', 'HSN-FS', 'subordinate', 'stated'],
  ['RS', 'RS-AU', 'subordinate', 'stated'],
  ['RS', 'RS-KAT', 'subordinate', 'guess', PLACED],
  [
    'RUN',
    'S1',
    'collaborates',
    'guess',
    'Gissning: nämnden ska organisera samverkan om utbildning och kompetensförsörjning.',
  ],
  ['RUN', 'S2', 'collaborates', 'guess', PLACED],
  ['HSN', 'S3', 'collaborates', 'guess', PLACED],
  ['RS', 'S4', 'collaborates', 'guess', PLACED],
  [
    'RS',
    'HSN',
    'orders',
    'stated',
    'Regionstyrelsen har ansvar för att utforma och följa upp beställningen av Hälsoval primärvård. Hälso- och sjukvårdsnämnden har ansvar för att genomföra beställningen inom nämndens primärvård. Styrelsens beställning gäller även för de privata hälsocentralerna i länet.',
  ],
];

/** The organisation of elected representatives 2019–2022, with the bodies beside the chart. */
export const electedOrganisation: Organisation = {
  id: 'fortroendepersoner-2019',
  title: 'Förtroendepersonsorganisation 2019–2022',
  description:
    'Region Västerbotten är en politiskt styrd organisation. De förtroendevaldas roll är att besluta om regionens övergripande mål, fördela resurser, göra prioriteringar samt följa resultaten i förhållande till uppsatta mål och vidta åtgärder när målen inte nås.',
  date: '2019-05-22',
  period: '2019–2022',
  units: [
    ...UNITS.map(([id, name, kind, more]): OrganisationUnit => ({
      id,
      name,
      kind,
      sphere: 'elected',
      ...more,
      description: ASSIGNMENTS[id],
      source: chart,
    })),
    ...JOINT.map(([id, name, kind, more]): OrganisationUnit => ({
      id,
      name,
      kind,
      sphere: 'joint',
      ...more,
      source: besides,
    })),
  ],
  relations: [
    ...RELATIONS.map(([from, to, kind, basis, note]) => ({
      from,
      to,
      kind,
      basis,
      note,
      source: kind === 'orders' ? primaryCare : chart,
    })),
    ...JOINT.filter(([, , kind]) => MEMBER[kind]).map(([from, , kind]): OrganisationRelation => ({
      from,
      to: 'RF',
      kind: 'member',
      basis: 'stated',
      note: MEMBER[kind],
      source: besides,
    })),
  ],
  budget: budget2021,
  documents: [sourceDocuments.regionplan],
  notes: [
    'Tre olika utskott heter Arbetsutskott.',
    'Bildens linjer finns inte i texten som lästs. Relationerna är tagna ur löptexten, utom där det står att de är en gissning.',
    'Gemensamma nämnder och förbund står utanför bilden. Regionen har dem tillsammans med andra.',
    'Där regionen är medlem står fullmäktige för hela regionen.',
    'Nämndernas uppdrag står med dokumentets egna ord, på sidorna 39 och 40.',
  ],
};
