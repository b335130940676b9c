/** An issue for every message, each from the parser that gives it: the examples in docs/issues.md. */
import { LoadError } from '../../src/load/loadError';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { parseOrganisation } from '../../src/model/organisation/parseOrganisation';
import type { Issue } from '../../src/model/parse/issue';
import { linkIssues } from '../../src/model/plan/linkIssues';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { parseDirectory } from '../../src/model/posts/parseDirectory';
import { postIssues } from '../../src/model/posts/postIssues';
import { composedSource } from '../../src/source/composedSource';
import { Converted } from '../../src/source/converted';
import { csvIssues } from '../../src/source/csv/csvIssues';
import { readCsv } from '../../src/source/csv/readCsv';
import { httpSource } from '../../src/source/http/httpSource';
import { koladaSource } from '../../src/source/kolada/koladaSource';
import type { Source } from '../../src/source/source';
import { readStratml } from '../../src/source/stratml/readStratml';
import { writeStratml } from '../../src/source/stratml/writeStratml';
import { readXlsx } from '../../src/source/xlsx/readXlsx';
import { SCALES } from '../../src/status/scale/scaleFor';
import { statusIssues } from '../../src/status/plan/statusIssues';
import { node, smallPlan } from '../model/fixtures/smallPlan';
import { smallOrganisation, unit } from '../model/fixtures/smallOrganisation';
import { part2 } from '../source/stratml/planOf';
import { cellXml, rowXml, workbook } from './workbook';

const LEVELS = [
  { id: 'mal', name: 'Mål', kind: 'goal' },
  { id: 'ind', name: 'Indikator', kind: 'indicator' },
];
const planIssuesOf = (nodes: unknown, more: object = {}) =>
  parsePlan(smallPlan(nodes, { levels: LEVELS, ...more })).issues;

/** Eleven unknown fields: more than are reported one by one. */
const MANY = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`eget${at}`, at]));

const fromPlans = () => [
  ...parsePlan('plan').issues,
  ...planIssuesOf([
    { id: 'a', level: 'mal' },
    node('b', 'a', { validFrom: 'i våras', weight: 'två', ovner: 'hsn' }),
    node('c', 'a', { weight: -1, measure: { direction: 'incraese' } }),
    node('d', 'borta'),
    node('e', 'e'),
    node('b', 'a'),
    node('f', null, { level: 'ind' }),
    node('g', 'a', { level: 'nivå', owner: 'hsn', perspectives: ['barn'], duplicateOf: 'z' }),
  ]),
  ...planIssuesOf([]),
  ...planIssuesOf([node('a', null, MANY)]),
  ...planIssuesOf(
    [
      node('a', null, {
        name: '\u200b',
        validFrom: '2025',
        validTo: '2020',
        source: { document: 'borta' },
      }),
      node('b', 'a', { weight: 0, targets: [{ form: 'range', low: 60, high: 40 }] }),
    ],
    {
      units: [
        { id: 'hsn', name: 'HSN' },
        { id: 'hsn', name: 'KTN' },
      ],
      scales: [SCALES.threeLevels, SCALES.fourLevels],
    },
  ),
];

function fromLinks(): Issue[] {
  const links = (...to: readonly [plan: string, node: string][]) => ({
    contributesTo: to.map(([plan, id]) => ({ plan, node: id })),
  });
  const own = node('a', null, { ...links(['ovan', 'borta'], ['annan', 'b']), succeeds: ['c'] });
  const [plan, above] = [smallPlan([own]), smallPlan([], { id: 'ovan' })].map(
    (each) => parsePlan(each).value,
  );
  if (!plan || !above) throw new Error('Nothing was read');
  return linkIssues(plan, [above]);
}

function fromFollowUps(): Issue[] {
  const parsed = parsePlan(
    smallPlan(
      [
        node('a', null, {
          targets: [{ form: 'floor', thresholds: [{ level: 'grön', value: 1 }] }],
        }),
      ],
      {
        rules: [{ kind: 'worst', levels: ['delmal'], nodes: ['z'] }],
        scales: [{ id: 'egen', purpose: 'forecast', levels: [] }],
      },
    ),
  );
  const followUp = parseFollowUp({
    id: 'u',
    planId: 'annan',
    title: 'U',
    date: '2025-12-31',
    observations: [
      { of: 'z', period: '2025', value: 1, unitId: 'hsn' },
      { of: 'a', period: 'Mätning 1', value: 1 },
      { of: 'a', period: '2024', value: 95 },
      { of: 'a', period: '2024', value: 20 },
    ],
    actions: [
      { id: 'x', of: 'a', name: 'Påhittad åtgärd', riskId: 'r' },
      { id: 'x', of: 'a', name: 'Påhittad annan åtgärd' },
    ],
    assessments: [
      { of: 'z', status: 'met' },
      { of: 'a', status: 'met' },
      { of: 'a', status: 'Uppfylld' },
    ],
  });
  if (!parsed.value || !followUp.value) throw new Error('Nothing was read');
  return [...followUp.issues, ...statusIssues(parsed.value, followUp.value)];
}

const row = (id: string, amounts: readonly (number | null)[], more: object = {}) => ({
  id,
  name: `Rad ${id}`,
  amounts,
  ...more,
});

const BUDGET = {
  id: 'budget',
  title: 'Budget',
  unit: 'mkr',
  columns: [
    { id: '2025', name: '2025' },
    { id: '2025', name: '2025, ändrad' },
  ],
  rows: [
    row('a', [1], { unitId: 'borta', alternates: [{ text: '2', column: '2024' }] }),
    row('a', [1, 2]),
    row('b', [1], { partOf: 'z' }),
    row('c', [1], { partOf: 'c' }),
    row('d', [1]),
    row('d1', [5], { partOf: 'd' }),
    row('e', [3]),
    row('e1', [1], { partOf: 'e' }),
    row('f', [1], { sumOf: ['a', 'z'] }),
  ],
};

function fromOrganisations(): Issue[] {
  const reversed = { validFrom: '2025', validTo: '2020' };
  const relations = [
    'a subordinate borta',
    'a subordinate a',
    'a owns a',
    'a subordinate b',
    'a subordinate b',
    'c subordinate b',
    'd subordinate e',
    'e subordinate d',
    'f owns g',
    'g owns f',
  ];
  const units = ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', unit('i', reversed)];
  return [
    ...parseOrganisation(smallOrganisation(units, relations, { budget: BUDGET })).issues,
    ...parseOrganisation(
      smallOrganisation(units, [
        { from: 'a', to: 'h', kind: 'owns', share: 60 },
        { from: 'b', to: 'h', kind: 'owns', share: 60 },
        { from: 'a', to: 'b', kind: 'subordinate', ...reversed },
      ]),
    ).issues,
  ];
}

function fromDirectories(): Issue[] {
  const { value, issues } = parseDirectory({
    id: 'd',
    posts: [
      {
        id: 'p',
        unit: 'borta',
        title: 'Ordförande',
        seats: 1,
        validFrom: '2025',
        validTo: '2020',
        holders: [
          { name: 'Exempel Ett', födelseår: 1970, validFrom: 'i våras' },
          { name: 'Exempel Två', picture: 'data:,', acting: 'ja' },
          { name: '' },
        ],
      },
      {
        id: 'p',
        unit: 'a',
        title: 'Ledamot',
        holders: [{ name: 'A', picture: 'https://x.example/a.png' }],
      },
    ],
  });
  if (!value) throw new Error('Nothing was read');
  return [...issues, ...postIssues(smallOrganisation(['a']), value)];
}

const fromSheets = () => [
  ...readCsv('Färg;Form\nröd;rund').issues,
  ...readCsv('Nivå;Färg\nMål;röd').issues,
  ...readCsv('Id;Nivå;Namn;Bidrar till\na;Mål;A;mål 4').issues,
  ...readCsv(
    [
      'Id;Nivå;Namn;Nivå;Ansvrig;Riktning;Enhet;Målvärde;Målår;Utfall 2023;Utfall 2024;;Värde;Vikt',
      'a;Mål;A;;HSN;uppp;%;ca 90;2025;ca 40;5 mkr;x;1;"2',
      'b;Indikator;B;;;;tkr;5 mkr;2025;;3;;;',
      'c;Indikator;C;;;;;;;7 mkr;;;;',
      ';;;;;;;;;9;;;;',
      'd;Indikator;D;;;;;;;1,234;1.5;;;',
    ].join('\n'),
  ).issues,
  ...readCsv('Nivå;Namn\nMål;#REF!').issues,
  ...readCsv('Id;Period;Värde\na;2024;12\na;2024;13').issues,
  ...readCsv('Nivå;Namn;Överordnad\nMål;M;\nIndikator;I;M\nIndikator;J;').issues,
  ...readCsv('Nivå;Namn\nMål;"M\nMål;N\nMål;O"').issues,
  ...readCsv('Nivå;Namn;Ansvarig\nMål;A;Vårdnämnden och Kulturnämnden').issues,
  ...readCsv('Nivå;Nr;Namn\nMål;2025-02-01;A').issues,
  ...readCsv('Id;Nivå;Namn;Utfall 2024\na;Mål;A;1\nb;;;2').issues,
  ...readCsv(
    'Nivå;Namn;Bedömning;Bedömd av;Klart;Metodversion\nMål;A;Grön;;;\nMål;B;;Nämnden;snart;2',
  ).issues,
  ...[
    'Plan;;\nEfter förslag;;\n;;Vår grupp;Målvärde\nMål;Indikator;Utfall 2023;2025\nM;I;1;2\nSumma kostnader;;1;2;3',
    'Mål;Indikator;Utfall 2024\nM;I;1\n;;\nN;J;2\nSumma;;3\nMål;Indikator;Utfall 2024\n;;\nSist;;\nKälla: egen;;',
  ].flatMap((text) => readCsv(text).issues),
  ...readCsv('Nivå,Namn,Utfall 2024\nIndikator,I,"1,234"\nIndikator,J,84,5').issues,
  ...readCsv('Namn;Utfall 2024\nA;\n  B;1').issues,
  ...readCsv('Målområde;Mål;Indikator;Utfall 2024\nO;M;I;1\nLänet;;;3').issues,
  ...readCsv('Nivå;Namn\nMål;M\nIndikatr;I').issues,
  ...readCsv(Uint8Array.from('Niv\xE5;Namn\nM\xE5l;A', (one) => one.charCodeAt(0))).issues,
  ...readCsv(Uint8Array.from('Niv\xC3\xA5;Namn\nM\xC3\xA5l;\x96', (one) => one.charCodeAt(0)))
    .issues,
];

const fromWorkbooks = async () => {
  const row1 = '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>';
  const far = workbook({ sheets: { Blad1: row1 } });
  const sheet = rowXml(['Nivå', 'Namn'], 0);
  const second = (cells: (string | number)[]) => rowXml(cells, 1);
  const several = workbook({
    sheets: {
      Mål: rowXml(['Id', 'Nivå', 'Namn', 'Ansvarig'], 0) + second(['a', 'Mål', 'A', 'Nämnd 1']),
      Mer: rowXml(['Id', 'Nivå', 'Namn', 'Ansvarig'], 0) + second(['a', 'Mål', 'A', 'Nämnd 2']),
      Utfall: rowXml(['Id', 'Utfall 2024', 'Färg'], 0) + second(['x', 1, 'röd']),
      Listor: rowXml(['Kortnamn', 'Kommentar'], 0) + second(['A', 'B']),
      'Läs mig': rowXml(['Så här gör du'], 0),
      Förra: sheet,
    },
    hidden: ['Förra'],
  });
  const hidden = workbook({
    sheets: {
      Mål: {
        worksheet: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>${rowXml(['Nivå', 'Namn', 'Vikt'], 0)}<row r="2" hidden="1">${cellXml('Mål', 1, 0)}</row></sheetData>`,
      },
    },
  });
  return [
    ...(await issuesOfError(readXlsx(far, {}, 1_000_000))),
    ...(await readXlsx(several, {}, 1_000_000)).issues,
    ...(await readXlsx(hidden, {}, 1_000_000)).issues,
    ...(await readXlsx(several, { sheet: 'Mal' }, 1_000_000)).issues,
  ];
};

const goal = (inner: string) => `<Goal><Name>M</Name><Description/>${inner}</Goal>`;
const measured = (inner: string) =>
  `<Objective><Name>D</Name><PerformanceIndicator><MeasurementDimension>I</MeasurementDimension>${inner}</PerformanceIndicator></Objective>`;
const STAKEHOLDERS = ['Person', 'Unknown', 'Organization']
  .map((type) => `<Stakeholder StakeholderTypeType="${type}"><Name>N</Name></Stakeholder>`)
  .join('');
const RESULTS =
  '<MeasurementInstance><TargetResult><Description>Bättre</Description></TargetResult><TargetResult/>' +
  '<ActualResult><StartDate>i våras</StartDate><NumberOfUnits>många</NumberOfUnits></ActualResult></MeasurementInstance>';

const fromStratml = () => [
  ...[
    part2(
      goal(
        `<Identifier>1a</Identifier>${STAKEHOLDERS}${measured(`<Relationship><Name>R</Name></Relationship>${RESULTS}`)}`,
      ) +
        goal('<Identifier>b</Identifier><Extra/>') +
        '<Goal><Identifier>b</Identifier><Name>To be determined</Name></Goal><Goal/>' +
        '<Goal><Description>D</Description><SequenceIndicator>4</SequenceIndicator></Goal>',
    ),
    '<StrategicPlan xmlns="urn:annan"><StrategicPlanCore/></StrategicPlan>',
    '<OrganizationalStrategyDocument xmlns="http://schemas.stratml.us/3.5"><Goal><Name>M</Name><Priority>High</Priority></Goal></OrganizationalStrategyDocument>',
  ].flatMap((xml) => readStratml(xml).issues),
  ...[
    '<!DOCTYPE x><x/>',
    '',
    '<x',
    '<x/>',
    '<AdditionalElements xmlns="urn:schemas:AIIM:org:03201408:AdditionalElements"/>',
    new Uint8Array([0x3c, 0x78, 0x3e, 0xff, 0x3c, 0x2f, 0x78, 0x3e]),
  ].flatMap((xml) => issuesOfThrown(() => readStratml(xml))),
  ...writtenIssues(),
];

function writtenIssues(): Issue[] {
  const plan = parsePlan(
    smallPlan([node('a'), node('i', 'a', { level: 'ind' })], {
      levels: LEVELS,
      observations: [{ of: 'i', period: '2025', value: 1 }],
    }),
  ).value;
  const followUp = parseFollowUp({
    id: 'u',
    planId: 'plan',
    title: 'U',
    date: '2025-12-31',
    observations: [{ of: 'a', period: '2025', value: 1 }],
    targets: [{ of: 'a', form: 'floor', value: 1 }],
    assessments: [{ of: 'a', status: 'met', unitId: 'hsn' }],
    analyses: [{ of: 'a', text: 'T' }],
  }).value;
  if (!plan || !followUp) throw new Error('Nothing was read');
  return [...writeStratml(plan, followUp, { part: 1 }).issues, ...csvIssues(plan, followUp)];
}

async function fromKolada(): Promise<Issue[]> {
  const plan = (externalId?: string) => ({
    id: 'p',
    nodes: [
      {
        id: 'i',
        level: 'ind',
        name: 'Väntetid',
        ...(externalId && {
          measure: { direction: 'increase' as const, origin: { system: 'kolada', externalId } },
        }),
      },
    ],
  });
  const load = (answer: object, externalId?: string) =>
    issuesFrom(
      koladaSource({
        plan: plan(externalId),
        municipality: '0024',
        baseUrl: 'https://kolada.example/v3',
        fetch: () => Promise.resolve(Response.json(answer)),
      }),
    );
  return [
    ...(await load({ values: [] })),
    ...(await load({ values: [], next_url: 'https://annan.example/v3/data' }, 'N00001')),
    ...(await load({}, 'N00001')),
  ];
}

function fromComposed(): Promise<Issue[]> {
  const failing: Source = {
    id: 'u',
    name: 'Uppföljningen',
    load: () => Promise.reject(new LoadError('http', { status: 503 })),
  };
  const fine: Source = { id: 'f', load: () => Promise.resolve({ observations: [] }) };
  return issuesFrom(composedSource({ id: 'c', sources: [failing, fine] }));
}

async function issuesFrom(source: Source): Promise<Issue[]> {
  const { signal } = new AbortController();
  const asked = source.load({ signal });
  try {
    const answer = await asked;
    return answer instanceof Converted ? [...answer.issues] : [];
  } catch (error) {
    return error instanceof LoadError ? [...error.issues] : [];
  }
}

async function issuesOfError(asked: Promise<unknown>): Promise<Issue[]> {
  try {
    await asked;
    return [];
  } catch (error) {
    return error instanceof LoadError ? [...error.issues] : [];
  }
}

function issuesOfThrown(read: () => unknown): readonly Issue[] {
  try {
    read();
    return [];
  } catch (error) {
    return error instanceof LoadError ? error.issues : [];
  }
}

/** Responses that are not UTF-8. */
async function fromHttp(): Promise<Issue[]> {
  const answers = ['{"title":"M\xE5l"}', '{"title":"M\xC3\xA5l f\xC3\xB6r \xC3\xA5r \xE5"}'];
  const issues = answers.map((answer) => {
    const body = Uint8Array.from(answer, (one) => one.charCodeAt(0));
    return issuesFrom(httpSource({ id: 'plan', url: '/', fetch: async () => new Response(body) }));
  });
  return (await Promise.all(issues)).flat();
}

/** The first issue with each message, by code and message. */
export async function issueSamples(): Promise<readonly Issue[]> {
  const all = [
    ...fromPlans(),
    ...fromLinks(),
    ...fromFollowUps(),
    ...fromOrganisations(),
    ...fromDirectories(),
    ...fromSheets(),
    ...(await fromWorkbooks()),
    ...fromStratml(),
    ...(await fromKolada()),
    ...(await fromComposed()),
    ...(await fromHttp()),
  ];
  const first = new Map<string, Issue>();
  for (const issue of all) {
    const key = `${issue.code} ${issue.phrase.code}`;
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()];
}
