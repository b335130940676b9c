/** What a query accepts and what it rejects, whatever the source. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/parse/issue';
import type { LoadError } from '../../../src/load/loadError';
import type { Plan } from '../../../src/model/plan/plan';
import { childrenQuery } from '../../../src/source/query/childrenQuery';
import { Converted } from '../../../src/source/converted';
import { followUpQuery } from '../../../src/source/query/followUpQuery';
import type { Loaded } from '../../../src/source/query/loadParsed';
import { memorySource } from '../../../src/source/memorySource';
import { organisationQuery } from '../../../src/source/query/organisationQuery';
import { planQuery, type PlanQueryOptions } from '../../../src/source/query/planQuery';
import { treeDepth } from '../../../src/source/query/planLimits';
import { runSteps } from '../../../src/steps/steps';
import { largePlan } from '../../support/largePlan';
import { watching } from '../servedApi';

const { client } = watching();
let count = 0;
/** A new source each time, so that nothing is taken from a cache. */
const holding = (data: unknown) => memorySource({ id: `held-${(count += 1)}`, data });
const plan = (data: unknown, options?: PlanQueryOptions) =>
  client().query(planQuery(holding(data), options));
const chain = (length: number) =>
  Array.from({ length }, (_, index) => ({
    id: `n${index}`,
    level: '',
    name: 'a',
    ...(index > 0 && { parent: `n${index - 1}` }),
  }));

const depth = (entries: [string, string | null | undefined][]) =>
  runSteps(treeDepth(entries.map(([id, parent]) => ({ id, parent }))));

describe('Size and depth', () => {
  test('More than 20 000 nodes are too many, and the limit is named', async () => {
    expect((await plan(largePlan(20_000))).value.nodes).toHaveLength(20_000);
    await expect(plan(largePlan(20_001))).rejects.toMatchObject({
      kind: 'too-large',
      text: { en: 'The plan has more than 20,000 records, which is the limit.' },
    });
  });

  test('More than 100 levels are too many, and the limit is named', async () => {
    expect((await plan({ nodes: chain(100) })).value.nodes).toHaveLength(100);
    await expect(plan({ nodes: chain(101) })).rejects.toMatchObject({
      kind: 'too-deep',
      text: { sv: 'Planen har mer än 100 nivåer under varandra.' },
    });
  });

  test('The order of the nodes makes no difference to the depth', async () => {
    const nodes = chain(101).toReversed();
    await expect(plan({ nodes })).rejects.toMatchObject({ kind: 'too-deep' });
  });

  test('Both limits can be set', async () => {
    const options = { maxNodes: 3, maxDepth: 2 };
    await expect(plan(largePlan(4), options)).rejects.toMatchObject({ kind: 'too-large' });
    await expect(plan({ nodes: chain(3) }, options)).rejects.toMatchObject({ kind: 'too-deep' });
    expect((await plan({ nodes: chain(150) }, { maxDepth: 150 })).value.nodes).toHaveLength(150);
  });

  test('They apply to organisations', async () => {
    const units = chain(101).map(({ id }) => ({ id, name: id, kind: 'other' }));
    const relations = units.slice(1).map(({ id }, index) => {
      return { from: `n${index}`, to: id, kind: 'subordinate' };
    });
    const ask = (options?: PlanQueryOptions) =>
      client().query(organisationQuery(holding({ units, relations }), options));
    await expect(ask()).rejects.toMatchObject({ kind: 'too-deep' });
    await expect(ask({ maxNodes: 100 })).rejects.toMatchObject({ kind: 'too-large' });
    expect((await ask({ maxDepth: 101 })).value.units).toHaveLength(101);
  });

  test('They apply to branches', async () => {
    const ask = (options?: PlanQueryOptions) =>
      client().query(childrenQuery(holding({ nodes: chain(101) }), 'top', options));
    await expect(ask()).rejects.toMatchObject({ kind: 'too-deep' });
    await expect(ask({ maxNodes: 100 })).rejects.toMatchObject({ kind: 'too-large' });
  });

  test('A chain of 20 000 and a cycle do not exhaust the stack', () => {
    expect(depth(chain(20_000).map(({ id, parent }) => [id, parent]))).toBe(20_000);
    expect(depth([])).toBe(0);
    expect(depth([['a', null]])).toBe(1);
    expect(depth([['a', 'missing']])).toBe(1);
    expect(depth([['a', 'a']])).toBe(1);
    expect(
      depth([
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'a'],
      ]),
    ).toBe(3);
  });

  test('The depth is that of the deepest node, in any order', () => {
    const parents = fc.array(fc.nat(30), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, fc.func(fc.nat()), (list, order) => {
        // A parent comes before its children, so that there are no cycles.
        const up = list.map((parent, index) => (index === 0 ? null : parent % index));
        const known: number[] = [];
        for (const parent of up) known.push(parent === null ? 1 : (known[parent] ?? 0) + 1);
        const entries = up.map((parent, index): [string, string | null] => {
          return [`n${index}`, parent === null ? null : `n${parent}`];
        });
        const mixed = entries.toSorted((a, b) => order(a) - order(b));
        expect(depth(mixed)).toBe(Math.max(...known));
      }),
    );
  });
});

describe('Data that is not a plan', () => {
  test.each([
    ['null', null],
    ['A text', 'plan'],
    ['A list', [{ id: 'a' }]],
    ['An error of the server', { error: 'Internal error', status: 1 }],
    ['Nodes that are no list', { title: 'Plan', nodes: { id: 'a' } }],
    ['Nodes of which none can be read', { title: 'Plan', nodes: [1, 'two', null] }],
  ])('%s is of the kind schema, with what was wrong', async (_says, data) => {
    const error = await plan(data).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'schema' });
    expect((error as LoadError).issues).not.toEqual([]);
  });

  test('An empty plan is a plan', async () => {
    const { value, issues } = await plan({ id: 'a', title: 'Tom', levels: [], nodes: [] });
    expect(value.nodes).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['no-root']);
  });

  test('A follow-up with assessments and no figures is a follow-up', async () => {
    const assessments = [{ of: 'n1', status: 'met' }];
    const { value } = await client().query(followUpQuery(holding({ assessments })));
    expect(value.assessments).toHaveLength(1);
    const nothing = client().query(followUpQuery(holding({ id: 'a' })));
    await expect(nothing).rejects.toMatchObject({ kind: 'schema' });
  });

  test('An organisation without units is not accepted', async () => {
    const nothing = client().query(organisationQuery(holding({ id: 'a', relations: [] })));
    await expect(nothing).rejects.toMatchObject({ kind: 'schema' });
  });
});

describe('Whatever the source', () => {
  const found: Issue = {
    code: 'missing-field',
    severity: 'warning',
    path: 'rad 3',
    phrase: { code: 'host.own' },
    message: { sv: 'Rad 3', en: 'Row 3' },
  };

  test('What was wrong in a foreign format comes before what is wrong with the plan', async () => {
    const { issues } = await plan(new Converted({ id: 'a', title: 'A', nodes: [] }, [found]));
    expect(issues[0]).toBe(found);
    expect(issues.length).toBeGreaterThan(1);
  });

  test('It is also reported when nothing could be read', async () => {
    const error = await plan(new Converted({}, [found])).catch((reason: unknown) => reason);
    expect((error as LoadError).issues[0]).toBe(found);
  });

  test('The error of a host’s own source is reported, with its cause', async () => {
    const cause = new TypeError('no connection');
    const query = planQuery(holding(() => Promise.reject(cause)));
    const rejected = client().query({ ...query, retry: false });
    await expect(rejected).rejects.toMatchObject({ kind: 'network', cause });
  });

  test('An error of another copy of the package is recognised', async () => {
    const foreign = Object.assign(new Error('x'), { name: 'LoadError', kind: 'schema' });
    await expect(plan(() => Promise.reject(foreign))).rejects.toBe(foreign);
  });

  test('Unknown keys do not reach the cache', async () => {
    const evil =
      '{"id":"a","title":"A","levels":[],"nodes":[{"id":"__proto__","level":"","name":"N",' +
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},' +
      '{"id":"constructor","level":"","name":"C","parent":"__proto__"}],"__proto__":{"polluted":1}}';
    const source = holding(() => JSON.parse(evil) as unknown);
    const query = { ...planQuery(source), staleTime: 0 };
    // Twice, since the comparison with earlier data is where a key could become a prototype.
    await client().query(query);
    await client().query(query);
    const { value } = client().getQueryData(query.queryKey) as Loaded<Plan>;
    expect(value.nodes.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    for (const record of [value, ...value.nodes]) {
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      expect(Object.keys(record)).not.toContain('constructor');
      expect('polluted' in record).toBe(false);
    }
  });
});

describe('A branch', () => {
  const branch = (data: unknown) => client().query(childrenQuery(holding(data), 'top'));

  test('Is valid although it is only a part of a plan', async () => {
    const { nodes, issues } = await branch({
      nodes: [
        { id: 'a', level: 'goal', name: 'A', parent: 'top', owner: 'board', alsoUnder: ['other'] },
        { id: 'b', level: 'goal', name: 'B', parent: 'elsewhere' },
      ],
    });
    expect(issues).toEqual([]);
    expect(nodes.map(({ parent }) => parent)).toEqual(['top', 'elsewhere']);
  });

  test('Is under the node that it was requested for, which may be included and is left out', async () => {
    const { nodes } = await branch({
      nodes: [
        { id: 'top', level: 'goal', name: 'Top' },
        { id: 'a', level: 'goal', name: 'A' },
      ],
    });
    expect(nodes).toEqual([{ id: 'a', level: 'goal', name: 'A', parent: 'top' }]);
  });

  test('Reports its own errors', async () => {
    const { issues } = await branch({
      nodes: [
        { id: 'a', level: 'goal', name: 'A', parent: 'a' },
        { id: 'a', level: 'goal', name: 'A again', parent: 'top' },
        { id: 'b', level: 'goal', name: 7 },
      ],
    });
    const codes = issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['wrong-type', 'cycle', 'duplicate-id']));
  });

  test('May be empty, but not something else', async () => {
    expect((await branch({ nodes: [] })).nodes).toEqual([]);
    await expect(branch({ error: 'x' })).rejects.toMatchObject({ kind: 'schema' });
  });
});
