import { describe, expect, test } from 'vitest';
import {
  budget2021,
  electedOrganisation,
  financialApril2020,
  financialGoals2021,
  namndplan2024,
  officialsOrganisation,
  ownedCompanies,
  regionplan2020,
  regionplanApril2020,
} from '../../src/example';
import type { Plan } from '../../src/model/plan/plan';
import { qualityAsStrategy } from '../../stories/data/qualityAsStrategy';
import type { Inventory } from './inventory';
import { documentText, hasSources, inventoryText, squeezed } from './sourceText';

/** Where a sentence runs on after the end of a page or a column: the words before and after it. */
const JOINTS = [
  ['om fullmäktiges mål', 'uppfyllts och'],
  ['in ska baseras på hållbart', 'producerade råvaror'],
  ['1177 via webb', 'och telefon invånartjänster'],
  ['ett glapp mellan tillgång', 'och efterfrågan'],
  ['länets utveckling. Vår sam', 'verkan politiskt'],
  ['tolv mål inom tre målområden. Må', 'len är långsiktiga'],
  ['ökar något både för män', 'och kvinnor men ligger'],
  ['Till exempel behöver resurser', 'i form av kompetens'],
  ['gruv- och mineral', 'och förnybara energikällor'],
].map((pair) => pair.map(squeezed) as [string, string]);

function inventory(): Inventory {
  const data: Inventory = JSON.parse(inventoryText());
  return data;
}

/** The id that our organisations have for a unit of the inventory. */
function plainId(id: string): string {
  return id.replace(/^RF-REV$/u, 'REV').replace(/-$/u, '');
}

/** Relations that say of a unit something else than where it stands in the chart. */
const BESIDE = new Set(['manages', 'orders', 'member']);

/** The section that names the schools, which the picture and the inventory do not have. */
const SCHOOLS = 'Folkhögskolestyrelsen';

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
const lower = (name: string) => name.toLowerCase();
const names = (plan: Plan, level: string) =>
  plan.nodes.filter((node) => node.level === level).map(({ name }) => name);

/** Rows of the tables that the inventory has left out. */
const NOT_LISTED = [
  'forrad',
  'summa-avsattningar',
  'summa-eget-kapital-avsattningar-skulder',
  'kassaflode-finansiering',
];

describe.runIf(hasSources)('the example data against its sources', () => {
  const texts = new Map<string, string>();

  /** Texts that are not in the document word for word. */
  function absent(wordings: readonly string[], document: string): string[] {
    const text = texts.get(document) ?? squeezed(documentText(document));
    texts.set(document, text);
    return wordings.filter((wording) => !isIn(text, squeezed(wording)));
  }

  /** Piece by piece, where the end of a page or a column comes between. */
  function isIn(text: string, wording: string): boolean {
    const joint = JOINTS.find(([before, after]) => wording.includes(before + after));
    if (!joint) return text.includes(wording);
    const at = wording.indexOf(joint.join('')) + joint[0].length;
    return text.includes(wording.slice(0, at)) && text.includes(wording.slice(at));
  }

  test('a wording that the document does not have is detected', () => {
    const [name = ''] = names(namndplan2024, 'delmal');
    expect(absent([`${name}!`, name.replace('unga', 'gamla')], 'namndplan')).toHaveLength(2);
    const text = regionplan2020.nodes.find(({ number }) => number === '4')?.description ?? '';
    const changed = text.slice(0, 200) + text.slice(201);
    expect(absent([text.split('\n\n')[0] ?? '', changed], 'regionplan')).toEqual([changed]);
  });

  test.each([namndplan2024, regionplan2020, financialGoals2021])(
    'every node of $title is in its document word for word',
    ({ nodes }) => {
      // Key figures are ours, so they stand in no document.
      const printed = nodes.filter(({ measure }) => !measure?.calculation);
      const missing = printed.flatMap(({ name, description, headings = [], source }) => {
        const running = [description, ...headings.map(({ body }) => body)];
        const paragraphs = running.flatMap((text) => text?.split('\n\n') ?? []);
        const wordings = [name, ...paragraphs, ...headings.map(({ text }) => text)];
        return absent(wordings, source?.document ?? '');
      });
      expect(missing).toEqual([]);
    },
  );

  test('the planeringsförutsättningar stand in the regionplan word for word', () => {
    const { conditions = [] } = regionplan2020;
    const wordings = conditions.flatMap(({ heading, body }) => [heading, ...body.split('\n\n')]);
    expect(wordings.length).toBeGreaterThan(50);
    expect(absent(wordings, 'regionplan')).toEqual([]);
  });

  test('the long vision is in the nämndplan too', () => {
    const [root] = namndplan2024.nodes;
    expect(absent(root?.description?.split('\n\n') ?? ['no vision'], 'namndplan')).toEqual([]);
  });

  test('targets are worded as in the document', () => {
    const worded = financialGoals2021.nodes.flatMap(({ targets = [] }) => targets);
    expect(
      absent(
        worded.flatMap(({ text = [] }) => text),
        'regionplan',
      ),
    ).toEqual([]);
  });

  test('perspectives, value words and their phrases are in the regionplan', () => {
    const { perspectives = [], valueWords = [] } = regionplan2020;
    const wordings = [
      ...perspectives.map(({ name }) => name),
      ...valueWords.flatMap(({ phrase, words }) => [phrase, ...words]),
    ];
    expect(wordings).toHaveLength(40);
    expect(absent(wordings, 'regionplan')).toEqual([]);
  });

  test('the texts about styrkedja and uppföljning are in the documents', () => {
    const missing = [regionplan2020, namndplan2024].flatMap(({ cycle }) =>
      [...(cycle?.chain ?? []), ...(cycle?.reports ?? []), ...(cycle?.texts ?? [])].flatMap(
        (one) => {
          const [heading, text] =
            'heading' in one ? [one.heading, one.body] : [undefined, one.description];
          const wordings = [heading, ...(text?.split('\n\n') ?? [])].flatMap(
            (words) => words ?? [],
          );
          return absent(wordings, one.source?.document ?? '');
        },
      ),
    );
    expect(missing).toEqual([]);
  });

  test('steps and forums of the other region stand in its answer', () => {
    const { nodes, cycle } = qualityAsStrategy;
    const printed = nodes.filter(({ placeholder }) => !placeholder);
    const paragraphs = cycle?.texts?.flatMap(({ heading, body }) => [
      heading,
      ...body.split('\n\n'),
    ]);
    expect(nodes.filter(({ level }) => level === 'steg')).toHaveLength(6);
    expect(
      absent([...printed.map(({ name }) => name), ...(paragraphs ?? ['none'])], 'interpellation'),
    ).toEqual([]);
  });

  test('what is reported from the delårsrapport of April 2020 is in the regionplan', () => {
    for (const { observations, analyses = [] } of [regionplanApril2020, financialApril2020]) {
      const quotes = observations.map(({ source }) => source?.quote ?? 'no quotation');
      const analysed = analyses.flatMap(({ text = '', deviation = '' }) =>
        `${text}\n\n${deviation}`.split('\n\n'),
      );
      expect(observations).toHaveLength(14);
      expect(absent([...quotes, ...analysed], 'regionplan')).toEqual([]);
    }
  });

  test('every figure of the delårsrapport agrees with its quotation', () => {
    const wrong = regionplanApril2020.observations.filter(
      ({ value, source }) =>
        !new RegExp(`(?<!\\d)${String(Math.abs(value ?? 0)).replace('.', ',')}(?!\\d)`, 'u').test(
          source?.quote ?? '',
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('units are in the regionplan by their names', () => {
    const charts = [electedOrganisation, officialsOrganisation, ownedCompanies];
    const units = charts.flatMap((chart) => chart.units);
    const wordings = [
      ...units.flatMap(({ name, alsoNamed = [] }) => [name, ...alsoNamed]),
      ...(regionplan2020.units ?? [])
        .filter(({ comparison }) => !comparison)
        .map(({ name }) => name),
    ];
    // "kostnämnden" stands only in running text, in lower case.
    expect(absent(wordings, 'regionplan')).toEqual(['Kostnämnden']);
    expect(absent(['kostnämnden'], 'regionplan')).toEqual([]);
  });

  test('the tasks of units and organisations are in the regionplan word for word', () => {
    const charts = [electedOrganisation, officialsOrganisation, ownedCompanies];
    const described = [...charts, ...charts.flatMap(({ units }) => units)];
    const paragraphs = described.flatMap(({ description }) => description?.split('\n\n') ?? []);
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(absent(paragraphs, 'regionplan')).toEqual([]);
    const boards = electedOrganisation.units.filter(({ kind }) => kind === 'board');
    expect(boards.filter(({ description }) => description === undefined)).toEqual([]);
  });

  test('rows, columns and caption of the budget are in the regionplan', () => {
    const wordings = [...budget2021.rows, ...budget2021.columns].map(({ name }) => name);
    expect(absent([...wordings, budget2021.caption ?? 'none'], 'regionplan')).toEqual([]);
  });

  test('figures of the tables are in the regionplan', () => {
    const labels = (financialGoals2021.figures ?? [])
      .filter(({ table }) => table)
      .map(({ name }) => name.replace(' (inkl finansnetto)', ''));
    expect(absent(labels, 'regionplan')).toEqual([]);
  });

  test('quotations in notes are in one of the documents', () => {
    const data = JSON.stringify([namndplan2024, regionplan2020, financialGoals2021, budget2021]);
    const quotations = [...data.matchAll(/”([^”]+)”/gu)].map(([, quoted = '']) => quoted);
    expect(quotations.length).toBeGreaterThan(10);
    const parts = quotations.flatMap((quoted) => quoted.split(' … '));
    const missing = absent(absent(parts, 'regionplan'), 'namndplan');
    expect(missing).toEqual([]);
  });

  test('the nämndplan agrees with the inventory, in its order', () => {
    const { goals } = inventory().plan2024;
    const objectives = goals.flatMap((goal) => goal.objectives);
    const rows = objectives.flatMap(({ indicators }) => indicators);
    expect(names(namndplan2024, 'mal')).toEqual(goals.map(({ name }) => name));
    expect(names(namndplan2024, 'delmal')).toEqual(objectives.map(({ name }) => name));
    expect(names(namndplan2024, 'indikator')).toEqual(rows.map(({ name }) => name));
    expect(
      namndplan2024.nodes.flatMap(({ placeholder, name }) => (placeholder ? [name] : [])),
    ).toEqual(rows.flatMap(({ kind, name }) => (kind === 'placeholder' ? [name] : [])));
  });

  test('every delmål and indikator has the same parent as in the inventory', () => {
    const nameOf = new Map(namndplan2024.nodes.map(({ id, name }) => [id, name]));
    const pairs = namndplan2024.nodes.map(({ parent, name }) => [nameOf.get(parent ?? ''), name]);
    const expected = inventory().plan2024.goals.flatMap((goal) => [
      [inventory().vision.short, goal.name],
      ...goal.objectives.flatMap((objective) => [
        [goal.name, objective.name],
        ...objective.indicators.map(({ name }) => [objective.name, name]),
      ]),
    ]);
    expect(pairs.slice(1)).toEqual(expected);
  });

  test('the regionplan agrees with the inventory', () => {
    const { vision, perspectives, plan2020, assignments } = inventory();
    const goals = plan2020.goalAreas.flatMap((area) => area.goals);
    expect(regionplan2020.nodes[0]?.name).toBe(vision.short);
    expect(regionplan2020.nodes[0]?.description).toBe(vision.long.join('\n\n'));
    expect(names(regionplan2020, 'malomrade')).toEqual(plan2020.goalAreas.map(({ name }) => name));
    expect(names(regionplan2020, 'uppdrag')).toEqual(assignments.map(({ text }) => text));
    expect(regionplan2020.perspectives?.map(({ name }) => name)).toEqual(perspectives);
    expect(regionplan2020.valueWords?.map(({ phrase, words }) => ({ phrase, words }))).toEqual(
      vision.valueWords.map(({ phrase, words }) => ({ phrase, words })),
    );
    expect(
      regionplan2020.nodes
        .filter(({ level }) => level === 'mal')
        .map(({ number, name, directedTo, headings = [] }) => ({
          number: Number(number),
          name,
          directedTo,
          focusHeadings: headings.map(({ text, uncertain }) =>
            uncertain ? { text, placement: 'uncertain' } : { text },
          ),
        })),
    ).toEqual(goals);
  });

  test('the financial goals and every cell of their tables are those of the inventory', () => {
    const { finance } = inventory();
    const goals = financialGoals2021.nodes.filter(({ id }) => /^F\d\w?$/u.test(id));
    expect(goals.map(({ id, name }) => ({ id, text: name }))).toEqual(
      finance.goals.map(({ id, text }) => ({ id, text })),
    );
    const rows = [
      ...finance.resultatbudget,
      ...finance.investering,
      ...finance.balans,
      ...finance.kassaflode,
    ];
    const figures = (financialGoals2021.figures ?? []).filter(
      ({ table, id }) => table !== undefined && !NOT_LISTED.includes(id),
    );
    const cells = figures.map(({ id, name }) => ({
      label: name,
      values: Object.fromEntries(
        (financialGoals2021.observations ?? [])
          .filter(({ of, nature }) => of === id && nature !== 'forecast')
          .map(({ period, value }) => [period, value]),
      ),
    }));
    expect(cells).toEqual(
      rows.map(({ label, values }) => ({ label: label.replace(/, %$/u, ''), values })),
    );
  });

  test('the budget has the rows and amounts of the inventory', () => {
    const { budget } = inventory();
    const rows = budget.rows.flatMap(({ varav = [], ...row }) => [row, ...varav]);
    const cells = budget2021.rows.map(({ name, amounts }) => ({
      org: name.replace(/^varav /u, ''),
      ...Object.fromEntries(budget2021.columns.map(({ id }, index) => [id, amounts[index]])),
    }));
    expect(cells).toEqual(rows);
    expect(budget2021.columns.map(({ name }) => name)).toEqual(budget.columns);
    expect(budget2021.caption).toBe(budget.caption);
  });

  test.each([
    ['elected', electedOrganisation],
    ['officials', officialsOrganisation],
  ] as const)('the %s organisation has the units and parents of the inventory', (which, chart) => {
    const { orgElected, orgOfficials } = inventory();
    const { units } = which === 'elected' ? orgElected : orgOfficials;
    const above = (id: string) =>
      chart.relations.find(({ to, kind }) => to === id && !BESIDE.has(kind));
    const ours = chart.units
      .filter(({ sphere, source }) => sphere !== 'joint' && source?.section !== SCHOOLS)
      .map(({ id, name, kind }) => ({ id, name, kind, parent: above(id)?.from }));
    const theirs = units.map(({ id, name, kind, parent }) => ({
      id: plainId(id),
      name,
      kind,
      parent: parent && plainId(parent),
    }));
    expect(ours.toSorted(byId)).toEqual(theirs.toSorted(byId));
  });

  test('the bodies beside the chart are those of the inventory', () => {
    const { jointBoards, kommunalforbund, samordningsforbund } = inventory().otherBodies;
    const ours = electedOrganisation.units.filter(({ sphere }) => sphere === 'joint');
    const boards = jointBoards.map(({ name }) => name);
    expect(ours.map(({ name, kind }) => [lower(name), kind])).toEqual([
      ...boards.map((name) => [lower(name), 'jointBoard']),
      ...kommunalforbund.map((name) => [lower(name), 'localFederation']),
      ...samordningsforbund.map((name) => [lower(name), 'coordinationAssociation']),
    ]);
  });

  test('the companies and their shares are those of the inventory', () => {
    const flat = inventory().companies.flatMap(({ listedAsSubsidiaries = [], ...company }) => [
      company,
      ...listedAsSubsidiaries,
    ]);
    const nameOf = new Map(ownedCompanies.units.map(({ id, name }) => [id, name]));
    expect(ownedCompanies.relations.map(({ to, share }) => [nameOf.get(to), share])).toEqual(
      flat.map(({ name, share }) => [name, share]),
    );
  });
});
