import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanFragment } from '../../server/planPart';
import { createReferenceApi } from '../../server/referenceApi';
import { exampleFollowUps } from '../../src/example';
import type { Plan } from '../../src/model/plan/plan';
import { examplePlans } from '../support/examplePlans';
import { largePlan } from '../support/largePlan';

type Api = ReturnType<typeof createReferenceApi>;

const api = createReferenceApi();
const ask = (path: string, init?: RequestInit, of: Api = api) =>
  of(new Request(`http://localhost${path}`, init));
const json = async <T>(path: string, of: Api = api) =>
  (await ask(path, undefined, of)).json() as Promise<T>;

describe('A plan in parts', () => {
  /** Requests as a client that opens every branch, but only those that `childCount` says are incomplete. */
  async function putTogether(of: Api, id: string, depth: number): Promise<Plan> {
    const plan = await json<Plan>(`/plans/${id}?depth=${depth}`, of);
    const nodes = [...plan.nodes];
    for (const [index, node] of nodes.entries()) {
      const { childCount, ...whole } = node;
      nodes[index] = whole;
      if (childCount === undefined) continue;
      const path = `/plans/${id}/nodes/${encodeURIComponent(node.id)}/children`;
      const fragment = await json<PlanFragment>(path, of);
      const own = fragment.nodes.filter(({ parent }) => parent === node.id);
      expect(own).toHaveLength(childCount);
      nodes.push(...fragment.nodes);
    }
    return { ...plan, nodes: nodes.toSorted(byId) };
  }

  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const sorted = (plan: Plan) => ({ ...plan, nodes: plan.nodes.toSorted(byId) });

  test.each(examplePlans)('From any depth, the parts of %s make the whole', async (_name, plan) => {
    for (let depth = 1; depth <= 6; depth += 1) {
      expect(await putTogether(api, plan.id, depth)).toEqual(sorted(plan));
    }
  });

  test('From any depth, the parts of any plan make the whole, whatever its id', async () => {
    const parents = fc.array(fc.nat(), { maxLength: 40 });
    const ids = fc.constantFrom('n', 'å/ä', '.', '..', '__proto__', '%', 'a b?#');
    await fc.assert(
      fc.asyncProperty(parents, ids, fc.integer({ min: 1, max: 8 }), async (each, id, depth) => {
        // The first nodes are roots; a parent may come after its child, and some nodes form cycles.
        const nodes = each.map((parent, index) => ({
          id: `${id}${index || ''}`,
          level: 'mål',
          name: 'Mål',
          ...(parent % 5 > 0 && { parent: `${id}${parent % (each.length + 1) || ''}` }),
        }));
        const plan: Plan = { ...largePlan(1), nodes };
        expect(await putTogether(createReferenceApi({ plans: [plan] }), plan.id, depth)).toEqual(
          sorted(plan),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('A depth sends that many levels, and counts the children of the last', async () => {
    const of = createReferenceApi({ plans: [largePlan(50)] });
    const plan = await json<Plan>('/plans/large-50?depth=2', of);
    expect(plan.nodes.map(({ id }) => id)).toEqual(largePlan(11).nodes.map(({ id }) => id));
    expect(plan.nodes.map(({ childCount }) => childCount)).toEqual([
      undefined,
      10,
      10,
      10,
      9,
      ...Array<undefined>(6),
    ]);
  });

  test('A node without children has an empty list of children', async () => {
    const path = '/plans/namndplan-2024/nodes/indikator-1-1-1/children';
    expect(await json(path)).toEqual({ nodes: [] });
  });

  test.each(['0', '-1', '1.5', '', 'many', '1e3', '99999'])('%j is not a depth', async (depth) => {
    expect((await ask(`/plans/namndplan-2024?depth=${depth}`)).status).toBe(400);
  });
});

describe('Follow-ups', () => {
  test('The latest is the one with the latest date', async () => {
    const followUps = exampleFollowUps.toReversed();
    const path = '/plans/namndplan-2024/follow-ups/latest';
    expect(await json(path, createReferenceApi({ followUps }))).toMatchObject({
      date: '2025-12-31',
    });
    expect((await ask(path, undefined, createReferenceApi({ followUps: [] }))).status).toBe(404);
  });

  test('A follow-up is found under its own plan only', async () => {
    expect((await ask('/plans/regionplan-2020/follow-ups/exempel-april-2025')).status).toBe(404);
    expect(await json('/plans/regionplan-2020/follow-ups')).toEqual({ followUps: [] });
  });
});

describe('Tags of the content', () => {
  test('The same content has the same tag, changed content another', async () => {
    const [plan] = [largePlan(3)];
    const data = { plans: [plan] };
    const of = createReferenceApi(data);
    const tag = async (from: Api) =>
      (await ask('/plans/large-3', undefined, from)).headers.get('etag');
    const before = await tag(of);
    expect(await tag(createReferenceApi({ plans: [largePlan(3)] }))).toBe(before);
    data.plans = [{ ...plan, title: 'Större plan' }];
    expect(await tag(of)).not.toBe(before);
  });

  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag, made weak by a proxy', (tag: string) => `W/${tag}`, 304],
    ['the tag among others', (tag: string) => `"a", ${tag}`, 304],
    ['any', () => '*', 304],
    ['another', () => '"a"', 200],
    ['the tag without its quotes', (tag: string) => tag.slice(1, -1), 200],
  ])('If-None-Match with %s', async (_what, wanted, status) => {
    const tag = (await ask('/plans')).headers.get('etag') ?? '';
    const response = await ask('/plans', { headers: { 'if-none-match': wanted(tag) } });
    expect(response.status).toBe(status);
  });
});

describe('Addresses', () => {
  test.each([
    '/',
    '/plans/',
    '/plans/nix',
    '/plans/__proto__',
    '/plans/constructor',
    '/plans/..%2f..%2fpackage.json',
    '/plans/%',
    '/plans/%00',
    '/plans/namndplan-2024/nodes/toString/children',
    '/toString',
    '/server/start.mjs',
  ])('%s is not there', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ title: 'Innehållet finns inte' });
  });

  test('Pages of other origins may read everything except the log', async () => {
    const allowed = async (path: string, method = 'GET') =>
      (await ask(path, { method })).headers.get('access-control-allow-origin');
    expect(await allowed('/plans')).toBe('*');
    expect(await allowed('/plans?status=503')).toBe('*');
    expect(await allowed('/plans', 'OPTIONS')).toBe('*');
    expect(await allowed('/_log')).toBeNull();
  });
});

describe('The log', () => {
  test('It can be read and cleared by key', async () => {
    const of = createReferenceApi();
    for (const key of ['a', 'b', 'a']) await ask(`/plans?key=${key}`, undefined, of);
    await ask('/plans/nix', { headers: { cookie: 'secret', accept: 'x/y' } }, of);
    expect(await json('/_log', of)).toMatchObject({ requests: { length: 4 } });
    expect(await json('/_log?key=a', of)).toMatchObject({
      requests: [{ path: '/plans?key=a', key: 'a', method: 'GET', status: 200 }, { key: 'a' }],
    });
    await ask('/_log?key=a', { method: 'DELETE' }, of);
    expect(of.log.requests().map(({ key }) => key)).toEqual(['b', null]);
    expect(of.log.requests()[1]?.headers).toEqual({ accept: 'x/y', cookie: '…' });
    of.log.clear();
    expect(of.log.requests()).toEqual([]);
  });
});
