/** How queries behave with a real client over HTTP: what is requested, how often, and when no longer. */
import { dehydrate, environmentManager, focusManager } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { childrenQuery } from '../../../src/source/query/childrenQuery';
import { followUpQuery } from '../../../src/source/query/followUpQuery';
import { httpSource } from '../../../src/source/http/httpSource';
import { organisationQuery } from '../../../src/source/query/organisationQuery';
import { planQuery } from '../../../src/source/query/planQuery';
import { sourceKey } from '../../../src/source/query/sourceKey';
import type { Source } from '../../../src/source/source';
import { servedApi, watching } from '../servedApi';

const api = servedApi();
const { client, watch } = watching();
const soon = { retryDelay: 5 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// Without a window, the client behaves as on a server and sets no timers.
beforeAll(() => environmentManager.setIsServer(() => false));
afterAll(() => environmentManager.setIsServer(() => true));
afterEach(() => focusManager.setFocused(undefined));

describe('Loadable data', () => {
  test('A plan with its issues', async () => {
    const { value, issues } = await client().query(planQuery(api.plan('plan')));
    expect(value.title).toBe('Nämndplan 2024–2027');
    expect(issues).toEqual([]);
  });

  test('A follow-up of a plan', async () => {
    const url = api.url('/plans/namndplan-2024/follow-ups/latest');
    const { value } = await client().query(followUpQuery(httpSource({ id: 'known', url })));
    expect(value.planId).toBe('namndplan-2024');
    expect(value.observations.length).toBeGreaterThan(0);
  });

  test('An organisation', async () => {
    const list = await fetch(api.url('/organisations'));
    const { organisations } = (await list.json()) as { organisations: { id: string }[] };
    expect(organisations.length).toBeGreaterThan(0);
    for (const { id } of organisations) {
      const url = api.url(`/organisations/${id}`);
      const { value } = await client().query(organisationQuery(httpSource({ id, url })));
      expect(value.units.length).toBeGreaterThan(0);
    }
  });

  test('The children of a node, level by level, until all are there', async () => {
    const whole = await client().query(planQuery(api.plan('whole')));
    const top = await client().query(planQuery(api.plan('top', 'depth=1')));
    expect(top.issues).toEqual([]);
    const ids = new Set(top.value.nodes.map(({ id }) => id));
    const url = ({ nodeId = '' }) =>
      api.url(`/plans/namndplan-2024/nodes/${encodeURIComponent(nodeId)}/children`);
    const source = httpSource({ id: 'branches', url });
    const waiting = top.value.nodes.filter(({ childCount }) => childCount);
    expect(waiting).not.toEqual([]);
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const { nodes, issues } = await client().query(childrenQuery(source, node.id));
      expect(issues).toEqual([]);
      expect(nodes).toHaveLength(node.childCount ?? 0);
      for (const { id } of nodes) ids.add(id);
      waiting.push(...nodes.filter(({ childCount }) => childCount));
    }
    expect(ids).toEqual(new Set(whole.value.nodes.map(({ id }) => id)));
  });
});

describe('The number of requests', () => {
  test.each([
    ['404', 'status=404', 'http', 1],
    ['401', 'status=401', 'http', 1],
    ['400', 'status=400', 'http', 1],
    ['503', 'status=503', 'http', 3],
    ['408', 'status=408', 'http', 3],
    ['A dropped connection', 'fault=drop', 'network', 3],
    ['An answer that broke off', 'fault=truncate', 'network', 3],
    ['The page of a login', 'fault=login', 'not-json', 1],
    ['Too much', 'fault=endless', 'too-large', 1],
  ])('%s', async (_says, fault, kind, times) => {
    const key = `often-${fault}`.replaceAll('=', '-');
    const { result } = watch({
      ...planQuery(api.plan(key, fault, { maxBytes: 100_000 })),
      ...soon,
    });
    await vi.waitFor(() => expect(result().error).toMatchObject({ kind }), 4000);
    await pause(40);
    const paths = api.asked(key).map(({ path }) => path);
    expect(paths).toHaveLength(times);
  });

  test('Data is shown after a failed attempt', async () => {
    const query = planQuery(api.plan('third', 'status=503&times=2'));
    const { result } = watch({ ...query, ...soon });
    await vi.waitFor(() => expect(result().data?.value.id).toBe('namndplan-2024'));
    expect(api.asked('third').map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  test('After 429 the request is repeated when the server says', async () => {
    const { result } = watch(planQuery(api.plan('busy', 'status=429&retry-after=2&times=1')));
    await vi.waitFor(() => expect(result().isSuccess).toBe(true), 5000);
    const [first, second] = api.asked('busy');
    expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThanOrEqual(1990);
    expect(api.asked('busy')).toHaveLength(2);
  });

  test('Data that is not a plan is requested once, and its errors are reported', async () => {
    const source = httpSource({ id: 'no-plan', url: api.url('/plans?key=no-plan') });
    const { result } = watch({ ...planQuery(source), ...soon });
    await vi.waitFor(() => expect(result().error).toMatchObject({ kind: 'schema' }));
    expect(result().error?.issues).toContainEqual(expect.objectContaining({ path: 'nodes' }));
    expect(api.asked('no-plan')).toHaveLength(1);
  });

  test('Three that show the same plan make one request', async () => {
    const query = planQuery(api.plan('three', 'delay=30'));
    const all = [watch(query), watch(query), watch(planQuery(api.plan('three', 'delay=30')))];
    await vi.waitFor(() => {
      expect(all.map(({ result }) => result().isSuccess)).toEqual([true, true, true]);
    });
    expect(api.asked('three')).toHaveLength(1);
  });
});

describe('When nobody is waiting any more', () => {
  test('The request is aborted, which the server notices', async () => {
    const { end } = watch(planQuery(api.plan('left', 'delay=60000')));
    await vi.waitFor(() => expect(api.asked('left')).toHaveLength(1));
    end();
    await vi.waitFor(() => expect(api.asked('left')[0]?.outcome).toBe('aborted'));
  });

  test('One of two leaving aborts nothing', async () => {
    const query = planQuery(api.plan('one-left', 'delay=100'));
    const [staying, leaving] = [watch(query), watch(query)];
    await vi.waitFor(() => expect(api.asked('one-left')).toHaveLength(1));
    leaving.end();
    await vi.waitFor(() => expect(staying.result().isSuccess).toBe(true));
    expect(api.asked('one-left')).toMatchObject([{ outcome: 'finished' }]);
  });
});

describe('Polling', () => {
  const BASE = 50;
  const polled = (key: string, faults = '') =>
    followUpQuery(
      httpSource({
        id: key,
        url: api.url(`/plans/namndplan-2024/follow-ups/latest?key=${key}&${faults}`),
      }),
      { refetchInterval: BASE },
    );

  test('Is off by default', async () => {
    const { result } = watch(followUpQuery(api.plan('off')));
    await vi.waitFor(() => expect(result().isFetched).toBe(true));
    await pause(4 * BASE);
    expect(api.asked('off')).toHaveLength(1);
  });

  test('Returns the same objects for unchanged data', async () => {
    const { result } = watch(polled('same'));
    await vi.waitFor(() => expect(result().isSuccess).toBe(true));
    const { data } = result();
    await vi.waitFor(() => expect(api.asked('same').length).toBeGreaterThan(3));
    expect(result().data).toBe(data);
  });

  test('Pauses in a hidden page, and continues when it is shown', async () => {
    const { result } = watch(polled('hidden'));
    await vi.waitFor(() => expect(result().isSuccess).toBe(true));
    focusManager.setFocused(false);
    await pause(BASE);
    const before = api.asked('hidden').length;
    await pause(6 * BASE);
    expect(api.asked('hidden')).toHaveLength(before);
    focusManager.setFocused(true);
    await vi.waitFor(() => expect(api.asked('hidden').length).toBeGreaterThan(before));
  });

  test('Waits five times as long after an error, and keeps the data meanwhile', async () => {
    let faults = '';
    const path = '/plans/namndplan-2024/follow-ups/latest?key=error';
    const source = httpSource({ id: 'error', url: () => api.url(`${path}&${faults}`) });
    const query = followUpQuery(source, { refetchInterval: BASE });
    const { result } = watch({ ...query, retry: false });
    await vi.waitFor(() => expect(result().isSuccess).toBe(true));
    faults = 'status=503';
    await vi.waitFor(() => expect(result().error).toMatchObject({ status: 503 }));
    expect(result().data?.value.planId).toBe('namndplan-2024');
    const failed = () => api.asked('error').filter(({ status }) => status === 503);
    await vi.waitFor(() => expect(failed().length).toBeGreaterThan(2), 3000);
    const [first, second, third] = failed().map(({ time }) => time);
    for (const wait of [(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]) {
      expect(wait).toBeGreaterThanOrEqual(5 * BASE - 10);
    }
  });

  test('Is made no sooner than the server says', async () => {
    const { result } = watch({ ...polled('asks', 'limit=1&per=60000'), retry: false });
    await vi.waitFor(() => expect(result().error).toMatchObject({ status: 429 }));
    expect(result().data?.value.planId).toBe('namndplan-2024');
    await pause(8 * BASE);
    expect(api.asked('asks')).toHaveLength(2);
  });

  test.each([401, 403, 404])('Ends at %s', async (status) => {
    const key = `ends-${status}`;
    const { result } = watch(polled(key, `status=${status}`));
    await vi.waitFor(() => expect(result().isError).toBe(true));
    await pause(8 * BASE);
    expect(api.asked(key)).toHaveLength(1);
  });
});

test('Neither a token nor an address ends up in keys, errors or cached data', async () => {
  const secret = { headers: () => ({ Authorization: 'Bearer s3cret' }) };
  const read = watch(planQuery(api.plan('kept', 'code=pa55', secret)));
  const failed = watch(planQuery(api.plan('kept-error', 'status=403&code=pa55', secret)));
  await vi.waitFor(() => {
    expect([read.result().isSuccess, failed.result().isError]).toEqual([true, true]);
  });
  expect(api.asked('kept')[0]?.headers).toMatchObject({ authorization: 'Bearer s3cret' });
  const kept = dehydrate(client(), { shouldDehydrateQuery: () => true });
  expect(kept.queries).toHaveLength(2);
  const error = failed.result().error as Error;
  const all = [
    JSON.stringify(kept),
    error.stack,
    JSON.stringify(error),
    String(error.cause),
  ].join();
  expect(all).not.toMatch(/s3cret|pa55|127\.0\.0\.1/);
});

test('Keys distinguish sources, kinds and nodes', () => {
  const source: Source = { id: 'keys', load: async () => ({}) };
  expect(planQuery(source).queryKey).toEqual(['maltrad', 1, 'keys', 'plan']);
  expect(organisationQuery(source).queryKey).toEqual(['maltrad', 1, 'keys', 'organisation']);
  expect(followUpQuery(source).queryKey).toEqual(['maltrad', 1, 'keys', 'followUp']);
  expect(childrenQuery(source, 'n1').queryKey).toEqual(['maltrad', 1, 'keys', 'children', 'n1']);
});

test('Keys end with what is requested apart from the id', () => {
  const source: Source = { id: 'keys', cacheKey: '2024', load: async () => ({}) };
  const keys = [planQuery, organisationQuery, followUpQuery].map((make) => make(source).queryKey);
  for (const key of [...keys, childrenQuery(source, 'n1').queryKey]) {
    expect(key.at(-1)).toBe('2024');
    expect(key.slice(0, 3)).toEqual(sourceKey(source));
  }
});
