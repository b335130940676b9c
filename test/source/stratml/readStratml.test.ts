import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeStratml } from '../../../src/source/stratml/writeStratml';
import { namndplan2024, regionplan2020 } from '../../../src/example';
import { outline, part2, planOf } from './planOf';
import { hasSamples, sample } from './samples';

const goal = (inner: string) => part2(`<Goal><Name>M</Name><Description/>${inner}</Goal>`);
const indicator = (inner: string, attributes = '') =>
  goal(
    `<Objective><Name>D</Name><PerformanceIndicator ${attributes}><MeasurementDimension>I</MeasurementDimension><UnitOfMeasurement>%</UnitOfMeasurement>${inner}</PerformanceIndicator></Objective>`,
  );
const stakeholder = (name: string, type: string, roles = '') =>
  `<Stakeholder ${type && `StakeholderTypeType="${type}"`}><Name>${name}</Name>${roles}</Stakeholder>`;
const role = (type: string, name = '') =>
  `<Role><Name>${name}</Name><RoleType>${type}</RoleType></Role>`;

describe('Identifiers', () => {
  const ids = (...identifiers: string[]) =>
    planOf(
      part2(
        identifiers
          .map((id) => `<Goal><Name>M</Name><Description/><Identifier>${id}</Identifier></Goal>`)
          .join(''),
      ),
    );

  test('A duplicate gets a name by its place, and each node is shown', () => {
    const { plan, issues, planIssues } = ids('a', 'a', 'a');
    expect(plan.nodes.map(({ id }) => id)).toEqual(['a', 'a~goal-2', 'a~goal-3']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'duplicate-id', path: 'Goal[2]/Identifier' });
    expect(planIssues.some(({ code }) => code === 'duplicate-id')).toBe(false);
  });

  test('One that starts with a digit is used, with an issue', () => {
    const { plan, issues } = ids('1a', '2b');
    expect(plan.nodes.map(({ id }) => id)).toEqual(['1a', '2b']);
    expect(issues.map(({ code }) => code)).toEqual(['invalid-id']);
    expect(issues[0]?.message.sv).toContain('2 ställen: Goal[1]/Identifier, Goal[2]/Identifier');
  });

  test('A missing one is made from the place, and is never a duplicate', () => {
    expect(ids('', 'goal-1').plan.nodes.map(({ id }) => id)).toEqual(['goal-1', 'goal-1~goal-2']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is an id like any other', (id) => {
    const { plan } = ids(id, id);
    expect(plan.nodes.map((node) => node.id)).toEqual([id, `${id}~goal-2`]);
    expect(Object.getPrototypeOf(plan.nodes[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['level']).toBeUndefined();
  });
});

describe('What does not follow the schema', () => {
  test('Foreign elements are reported and change nothing', () => {
    const { plan, issues } = planOf(goal('<id/><Objective><Name>D</Name><Extra/></Objective>'));
    expect(plan.nodes.map(({ name }) => name)).toEqual(['M', 'D']);
    expect(issues[0]).toMatchObject({ code: 'unexpected-element', path: 'Goal[1]/id' });
    expect(issues[0]?.message.en).toContain('2 places: Goal[1]/id, Goal[1]/Objective[1]/Extra');
  });

  test('Missing levels are not filled in', () => {
    const measured = (name: string) =>
      `<PerformanceIndicator><MeasurementDimension>${name}</MeasurementDimension></PerformanceIndicator>`;
    const { plan, issues } = planOf(
      part2(
        `<Goal><Name>M</Name>${measured('under mål')}</Goal><Objective><Name>D</Name></Objective>${measured('lös')}`,
      ),
    );
    expect(outline(plan).map(({ name, parent, level }) => [name, parent, level])).toEqual([
      ['M', null, 'mal'],
      ['under mål', 'goal-1', 'indikator'],
      ['D', null, 'delmal'],
      ['lös', null, 'indikator'],
    ]);
    expect(issues.some(({ code }) => code === 'unexpected-element')).toBe(true);
  });

  test('IndicatorType says what PerformanceIndicatorType should', () => {
    for (const name of ['IndicatorType', 'PerformanceIndicatorType']) {
      const { plan } = planOf(indicator('', `${name}="Qualitative"`));
      expect(plan.nodes[2]?.measure?.kind).toBe('qualitative');
    }
  });

  test('An unknown namespace is reported, and the file is read', () => {
    const { plan, issues } = planOf(goal('').replace('urn:ISO', 'urn:other'));
    expect(plan.nodes).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'unknown-value', severity: 'warning', path: '@xmlns' });
  });

  test('A prefix in front of every name changes nothing', () => {
    const xml = indicator('<Identifier>a</Identifier>');
    const prefixed = xml.replace('xmlns=', 'xmlns:s=').replace(/<(\/?)(\w)/g, '<$1s:$2');
    expect(planOf(prefixed)).toEqual(planOf(xml));
  });

  test('A record without a name borrows another text of its own', () => {
    const { plan, issues } = planOf(
      part2('<Goal><Name/><Description>Vad målet är</Description></Goal><Goal><id>x</id></Goal>'),
    );
    expect(plan.nodes.map(({ name }) => name)).toEqual(['Vad målet är', 'Namn saknas']);
    expect(plan.nodes[0]?.description).toBeUndefined();
    expect(issues.find(({ code }) => code === 'missing-field')?.severity).toBe('warning');
  });

  test.each([
    ['[To be determined]', true],
    ['[To_be_identified]', true],
    ['[Ska tas fram]', true],
    ['To be determined.', true],
    ["[Editor's Note: the name is ours]", false],
    ['Vård [i tid]', false],
  ])('%s is a placeholder: %s', (name, isToCome) => {
    const { plan, issues } = planOf(goal(`<Objective><Name>${name}</Name></Objective>`));
    expect(plan.nodes[1]?.name).toBe(name);
    expect(plan.nodes[1]?.placeholder ?? false).toBe(isToCome);
    expect(issues.some(({ code }) => code === 'placeholder')).toBe(isToCome);
  });

  test('The order of elements of different kinds does not matter', () => {
    const files = [writeStratml(namndplan2024).xml, writeStratml(regionplan2020).xml];
    if (hasSamples)
      files.push(new TextDecoder().decode(sample('part2-SMLC2011-performance-report.xml')));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.integer(), (xml, seed) => {
        expect(planOf(shuffled(xml, seed)).plan).toEqual(planOf(xml).plan);
      }),
      { numRuns: 20 },
    );
    const mixedUp = planOf(shuffled(writeStratml(namndplan2024).xml, 1)).issues;
    expect(mixedUp.some(({ message }) => message.sv.includes('annan ordning'))).toBe(true);
  }, 30_000);
});

describe('Results', () => {
  const results = (inner: string) => {
    const { plan, issues } = planOf(
      indicator(`<MeasurementInstance>${inner}</MeasurementInstance>`),
    );
    return { targets: plan.nodes[2]?.targets, observations: plan.observations, issues, plan };
  };

  test('A target with a number is a level, one without is text', () => {
    const { targets, issues } = results(
      '<TargetResult><NumberOfUnits>90.5</NumberOfUnits><StartDate>2011-01-01</StartDate><EndDate>2011-12-31</EndDate></TargetResult><TargetResult><EndDate>2012-06-30</EndDate><Description>Minst 90</Description></TargetResult>',
    );
    expect(targets).toEqual([
      { form: 'level', value: 90.5, period: '2011' },
      { form: 'text', text: 'Minst 90', dueDate: '2012-06-30' },
    ]);
    expect(issues.at(-1)?.message.sv).toContain('bara i ord');
  });

  test('Empty numbers and dates are missing, never zero', () => {
    const { targets, observations, issues } = results(
      '<TargetResult><NumberOfUnits/><StartDate/><EndDate></EndDate></TargetResult><ActualResult><NumberOfUnits> </NumberOfUnits><EndDate/></ActualResult>',
    );
    expect([targets, observations]).toEqual([undefined, undefined]);
    expect(issues.at(-1)?.message.en).toContain('empty');
  });

  test('An invalid number is kept as text', () => {
    const { observations, issues } = results(
      '<ActualResult><EndDate>2011-12-31</EndDate><NumberOfUnits>about 5</NumberOfUnits></ActualResult>',
    );
    expect(observations?.[0]).toMatchObject({ value: null, note: 'about 5', to: '2011-12-31' });
    expect(issues.find(({ code }) => code === 'wrong-type')?.path).toContain('NumberOfUnits');
  });

  test('A date that does not exist is not used', () => {
    const { observations, issues } = results(
      '<ActualResult><EndDate>2011-02-30</EndDate><NumberOfUnits>5</NumberOfUnits></ActualResult>',
    );
    expect(observations?.[0]).toEqual({ of: 'indicator-1.1.1', period: '', value: 5 });
    expect(issues.some(({ code }) => code === 'wrong-type')).toBe(true);
  });

  test('A status in the file is a note, never a status of the plan', () => {
    const status =
      '<Descriptor><DescriptorName>Status</DescriptorName><DescriptorValue>On track</DescriptorValue></Descriptor>';
    const { plan } = results(`<ActualResult>${status}</ActualResult>`);
    expect(plan.nodes[2]?.note).toBe('Status: On track');
    const { observations } = results(
      `<ActualResult><NumberOfUnits>1</NumberOfUnits>${status}</ActualResult>`,
    );
    expect(observations?.[0]).toMatchObject({ value: 1, note: 'Status: On track' });
  });

  test('The direction of a measure is never known', () => {
    expect(results('').plan.nodes[2]?.measure).toEqual({ unit: '%', direction: 'unknown' });
  });
});

describe('Stakeholders', () => {
  test('Organisations and groups with a role of performer are units, responsible ones distinguished', () => {
    const { plan, issues } = planOf(
      goal(
        stakeholder('Nämnden', 'Organization', role('Performer') + role('Beneficiary')) +
          stakeholder('Styrelsen', 'Organization', role('Performer', 'Ansvarig')) +
          stakeholder('Invånarna', 'Generic_Group', role('Beneficiary')),
      ),
    );
    expect(plan.nodes[0]).toMatchObject({
      directedTo: ['Nämnden'],
      owner: 'Styrelsen',
      note: 'Till nytta för: Invånarna',
    });
    expect(plan.units?.map(({ name }) => name)).toEqual(['Nämnden', 'Styrelsen']);
    expect(issues).toEqual([]);
  });

  test('Persons, and possible persons, are left out and counted', () => {
    const { plan, issues } = planOf(
      goal(stakeholder('Den Ene', 'Person') + stakeholder('Den Andra', '') + stakeholder('', '')),
    );
    expect(JSON.stringify(plan)).not.toMatch(/Den (Ene|Andra)/);
    expect(issues.map(({ code }) => code)).toEqual(['left-out', 'left-out']);
    expect(issues.map(({ message }) => message.sv).join()).toMatch(/personuppgifter.*1 ställe/);
  });

  test('A unit that has not been named is left out', () => {
    const { plan, issues } = planOf(goal(stakeholder('[To be determined]', 'Organization')));
    expect(plan.units).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['placeholder']);
  });

  test('The submitter of the file is not read', () => {
    const submitter =
      '<Submitter><FirstName>Ett</FirstName><LastName>Namn</LastName><EmailAddress>a@b.se</EmailAddress></Submitter>';
    const { plan, issues } = planOf(part2('<Goal><Name>M</Name><Description/></Goal>', submitter));
    expect(JSON.stringify([plan, issues])).not.toMatch(/a@b\.se|"Ett"|"Namn"/);
    expect(issues[0]?.message.sv).toContain('Submitter/FirstName, Submitter/LastName');
  });
});

test('A hundred thousand goals are read', () => {
  const xml = part2('<Goal><Name>M</Name><Description>d</Description></Goal>'.repeat(100_000));
  expect(planLength(xml)).toBe(100_000);
}, 30_000);

function planLength(xml: string): number {
  return planOf(xml).plan.nodes.length;
}

/** The same document with the children of every element reordered, keeping the order within each kind. */
function shuffled(xml: string, seed: number): string {
  let state = seed >>> 0;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  const start = xml.indexOf('<', xml.startsWith('<?') ? 2 : 0);
  const [markup] = element(xml, start, random);
  return markup;
}

/** Reads an element with its content, and writes it with its children reordered. */
function element(xml: string, start: number, random: () => number): [markup: string, end: number] {
  const close = xml.indexOf('>', start);
  const tag = xml.slice(start, close + 1);
  if (tag.endsWith('/>')) return [tag, close + 1];
  const children: { name: string; markup: string }[] = [];
  let at = close + 1;
  let text = '';
  while (!xml.startsWith('</', at)) {
    const next = xml.indexOf('<', at);
    text += xml.slice(at, next);
    at = next;
    if (xml.startsWith('</', at)) break;
    const [markup, end] = element(xml, at, random);
    children.push({ name: /^<[\w:]+/.exec(markup)?.[0] ?? '', markup });
    at = end;
  }
  const end = xml.indexOf('>', at) + 1;
  return [tag + text + mixed(children, random) + xml.slice(at, end), end];
}

function mixed(children: { name: string; markup: string }[], random: () => number): string {
  const queues = new Map<string, string[]>();
  for (const { name, markup } of children) queues.set(name, [...(queues.get(name) ?? []), markup]);
  const names = children.map(({ name }) => name);
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [names[last], names[other]] = [names[other] ?? '', names[last] ?? ''];
  }
  return names.map((name) => queues.get(name)?.shift() ?? '').join('');
}
