/** Fields that the package does not know are reported with their place and the most similar known name. */
import { describe, expect, test } from 'vitest';
import {
  budget2021,
  electedOrganisation,
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  officialsOrganisation,
  ownedCompanies,
  regionplan2020,
} from '../../../src/example';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import { parseOrganisation } from '../../../src/model/organisation/parseOrganisation';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { parseDirectory } from '../../../src/model/posts/parseDirectory';
import { withPosts } from '../../../src/model/posts/withPosts';
import { parseBranch } from '../../../src/source/query/parseBranch';
import type { Issue } from '../../../src/model/parse/issue';
import { node, smallPlan } from '../fixtures/smallPlan';

const told = (issues: readonly Issue[]) =>
  issues
    .filter(({ code }) => code === 'unknown-field')
    .map(({ severity, message }) => `${severity}: ${message.sv}`);

const ofNode = (more: object) => told(parsePlan(smallPlan([node('a', null, more)])).issues);

describe('An unknown field', () => {
  test('is a warning with the nearest name when it resembles a known field', () => {
    expect(ofNode({ ovner: 'hsn', target: [{ form: 'floor' }] })).toEqual([
      'warning: nodes.0.ovner: fältet är inte känt och läses inte. Menas ”owner”?',
      'warning: nodes.0.target: fältet är inte känt och läses inte. Menas ”targets”?',
    ]);
  });

  test('is a notice when it may be the host’s own', () => {
    expect(ofNode({ responsible: 'hsn' })).toEqual([
      'notice: nodes.0.responsible: fältet är inte känt och läses inte.',
    ]);
  });

  test('is reported in English too, and as a code with values', () => {
    const { issues } = parsePlan(smallPlan([node('a', null, { ovner: 'hsn' })]));
    expect(issues).toMatchObject([
      {
        code: 'unknown-field',
        path: 'nodes.0.ovner',
        phrase: {
          code: 'issues.unknownField',
          values: { path: 'nodes.0.ovner', field: 'ovner', near: 'owner', count: 1 },
        },
        message: {
          en: 'nodes.0.ovner: the field is unknown and is not read. Did you mean "owner"?',
        },
      },
    ]);
  });

  test('is found at every depth, in lists and records', () => {
    const { issues } = parsePlan({
      ...smallPlan([
        node('a', null, {
          measure: {
            direction: 'increase',
            einheit: '%',
            origin: { system: 's', externalId: 'e', extra: 1 },
          },
          targets: [
            {
              form: 'floor',
              value: 1,
              treshold: 2,
              thresholds: [{ level: 'met', value: 1, nivå: 1 }],
            },
          ],
        }),
      ]),
      levels: [
        {
          id: 'mal',
          name: 'Mål',
          kind: 'goal',
          en: { name: 'Goal', plural: 'goals', gender: 'n' },
        },
      ],
      observations: [{ of: 'a', period: '2024', value: 1, interval: { low: 1, high: 2, mid: 1 } }],
    });
    expect(issues.map(({ path }) => path).toSorted()).toEqual([
      'levels.0.en.gender',
      'nodes.0.measure.einheit',
      'nodes.0.measure.origin.extra',
      'nodes.0.targets.0.thresholds.0.nivå',
      'nodes.0.targets.0.treshold',
      'observations.0.interval.mid',
    ]);
  });

  test('is reported in follow-ups and organisations as well', () => {
    const followUp = {
      id: 'f',
      planId: 'p',
      title: 'F',
      date: '2024',
      observations: [],
      overrides: [1],
    };
    expect(told(parseFollowUp(followUp).issues)).toEqual([
      'notice: overrides: fältet är inte känt och läses inte.',
    ]);
    const organisation = {
      id: 'o',
      title: 'O',
      units: [{ id: 'a', name: 'A', kind: 'board', kinds: 1 }],
      relations: [],
    };
    expect(told(parseOrganisation(organisation).issues)).toEqual([
      'warning: units.0.kinds: fältet är inte känt och läses inte. Menas ”kind”?',
    ]);
  });

  test('is reported even in a record that is left out, without affecting others', () => {
    const { value, issues } = parsePlan(smallPlan([node('a'), node('b', 'a', { färg: 'röd' })]));
    expect(issues).toHaveLength(1);
    expect(value?.nodes).toEqual([node('a'), node('b', 'a')]);
  });
});

describe('A field that many records have', () => {
  test('is reported once, with its first place and its number', () => {
    const nodes = Array.from({ length: 10_000 }, (_, at) =>
      node(`n${at}`, at ? 'n0' : null, at ? { ovner: 'x' } : {}),
    );
    expect(told(parsePlan(smallPlan(nodes)).issues)).toEqual([
      'warning: nodes.1.ovner: fältet är inte känt och läses inte. Menas ”owner”? Det står på 9\u00A0999 ställen, först här.',
    ]);
  });

  test('with ever new names is reported ten times, and then once for the rest', () => {
    const nodes = Array.from({ length: 10_000 }, (_, at) =>
      node(`n${at}`, at ? 'n0' : null, { [`eget${at}`]: at }),
    );
    const lines = told(parsePlan(smallPlan(nodes)).issues);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe(
      'notice: nodes.10.eget10: ytterligare okända fält i poster av det här slaget läses inte (9\u00A0990 ställen, först här).',
    );
  });

  test('is quoted up to its sixtieth character', () => {
    const [line = ''] = ofNode({ ['x'.repeat(1_000_000)]: 1 });
    expect(line.length).toBeLessThan(160);
  });
});

describe('Nothing is reported about', () => {
  test.each([
    ['$schema', 'https://unpkg.com/maltrad/dist/plan.schema.json'],
    ['$comment', 'Utkast'],
    ['x-stratsys-id', 7],
    ['_id', 'abc'],
    ['färg', undefined],
    ['färg', null],
    ['färg', ''],
    ['färg', []],
    ['färg', {}],
  ])('%s: %j', (field, value) => {
    expect(ofNode({ [field]: value })).toEqual([]);
    expect(told(parsePlan({ ...smallPlan([node('a')]), [field]: value }).issues)).toEqual([]);
  });

  test('members that every object has', () => {
    class Host {
      id = 'a';
      level = 'mal';
      name = 'A';
      get färg() {
        return 'röd';
      }
    }
    expect(told(parsePlan(smallPlan([new Host()])).issues)).toEqual([]);
  });

  test('the data of maltrad/example', () => {
    const parsed = [
      ...[financialGoals2021, namndplan2024, regionplan2020].map((one) => parsePlan(one)),
      ...exampleFollowUps.map((one) => parseFollowUp(one)),
      ...[electedOrganisation, officialsOrganisation, ownedCompanies].map((one) =>
        parseOrganisation({ ...one, budget: budget2021 }),
      ),
    ];
    expect(parsed.flatMap(({ issues }) => told(issues))).toEqual([]);
  });

  test('an organisation with posts', () => {
    const staffed = withPosts(electedOrganisation, { id: 'd', posts: [] });
    expect(told(parseOrganisation(staffed).issues)).toEqual([]);
    expect(told(parseOrganisation(JSON.parse(JSON.stringify(staffed))).issues)).toEqual([]);
  });

  test('a whole plan where a branch was requested', async () => {
    const { issues } = await parseBranch(
      { ...smallPlan([node('b', 'a')]), title: 'En plan' },
      'a',
      {},
    );
    expect(issues).toEqual([]);
    const branch = await parseBranch({ nodes: [node('b', 'a', { ovner: 'x' })] }, 'a', {});
    expect(branch.issues.map(({ path }) => path)).toEqual(['nodes.0.ovner']);
  });
});

describe('A directory', () => {
  const person = 'Exempel Ett';
  const directory = (holder: object) => ({
    id: 'd',
    posts: [{ id: 'p', unit: 'a', title: 'T', holders: [{ name: 'A', ...holder }] }],
  });

  test('names a field that resembles a known one', () => {
    expect(told(parseDirectory(directory({ pictur: '/a.png' })).issues)).toEqual([
      'warning: posts.0.holders.0.pictur: fältet är inte känt och läses inte. Menas ”picture”?',
    ]);
  });

  test('names no other field, which may be a person, and no content', () => {
    const input = directory({ [person]: 'x', 'Ett. Två': person, personnummer: '190001010000' });
    const { issues } = parseDirectory({ ...input, [person]: 1 });
    expect(issues.map(({ path }) => path)).toEqual([
      '*',
      ...Array.from({ length: 3 }, () => 'posts.0.holders.0.*'),
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/Exempel|Två|personnummer|1900/);
    expect(issues[0]?.message.sv).toBe('*: ett fält här är inte känt och läses inte.');
  });
});
