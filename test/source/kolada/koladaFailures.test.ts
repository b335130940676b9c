/** What happens when Kolada fails, over HTTP on this machine. All values are invented. */
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { KoladaValue } from '../../../server/koladaRows';
import { LoadError } from '../../../src/load/loadError';
import { koladaSource } from '../../../src/source/kolada/koladaSource';
import { waitAfter } from '../../../src/source/kolada/waited';
import { followUpQuery } from '../../../src/source/query/followUpQuery';
import { koladaServer, loaded, planOf } from './koladaServer';

const value = (kpi = 'N00001', period = 2024): KoladaValue => ({
  kpi,
  municipality: '0099',
  period,
  value: 1,
});
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `N${String(index + 1).padStart(5, '0')}`);

describe('Pages', () => {
  const many = Array.from({ length: 5001 }, () => value()).map((one, index) => ({
    ...one,
    kpi: ids(25)[index % 25] ?? '',
    municipality: String(1000 + (Math.floor(index / 25) % 25)),
    period: 2010 + Math.floor(index / 625),
  }));
  const places = ['1000', ...Array.from({ length: 24 }, (_, index) => String(1001 + index))] as [
    string,
    ...string[],
  ];
  const years = Array.from({ length: 9 }, (_, index) => 2010 + index);

  test.each(['null', 'empty', 'absent'] as const)(
    'are read until the last, whose next page is %s',
    async (lastPage) => {
      const { baseUrl, dataRequests } = await koladaServer({ values: many, lastPage });
      const plan = planOf(...ids(25));
      const { followUp, issues } = await loaded({ baseUrl, plan, municipality: places, years });
      expect(dataRequests()).toHaveLength(2);
      expect(followUp.observations).toHaveLength(5001);
      expect(issues).toEqual([]);
    },
  );

  const twoPages = { values: [value(), value('N00001', 2023)], perPage: 1 };

  test.each([
    ['another host', () => 'http://localhost:1/v3/data/kpi/N00001'],
    ['another part of the same host', (url: string) => url.replace('/v3/', '/admin/')],
    ['no address at all', () => 'http://'],
    ['itself', (url: string) => url.replace(/\?.*/, '')],
  ])('are not followed to %s, which is reported', async (_, nextUrl) => {
    const { baseUrl, dataRequests } = await koladaServer({ ...twoPages, nextUrl });
    const { followUp, issues } = await loaded({ baseUrl });
    expect(dataRequests()).toHaveLength(1);
    expect(followUp.observations).toHaveLength(1);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['incomplete-answer', 'warning'],
    ]);
  });

  test('are requested by https when the first was, whatever the server writes', async () => {
    const asked: string[] = [];
    const answers = ['http://kolada.example/v3/data/next?page=2', null];
    const send: typeof fetch = (input) => {
      asked.push(new Request(input).url);
      return Promise.resolve(Response.json({ values: [], next_url: answers.shift() ?? null }));
    };
    await loaded({ baseUrl: 'https://kolada.example/v3', fetch: send });
    expect(asked[1]).toBe('https://kolada.example/v3/data/next?page=2');
  });

  test('that never end are abandoned', async () => {
    let number = 0;
    const nextUrl = (url: string) => `${url.replace(/\?.*/, '')}?page=1&again=${(number += 1)}`;
    const { baseUrl, dataRequests } = await koladaServer({ ...twoPages, nextUrl });
    const { issues } = await loaded({ baseUrl });
    expect(dataRequests()).toHaveLength(50);
    expect(issues.map(({ code }) => code)).toEqual(['incomplete-answer']);
  });
});

describe('A server that rejects further requests', () => {
  test('is asked again when it allows that', async () => {
    const tooMany = { times: 1, retryAfter: 1 };
    const { baseUrl, dataRequests } = await koladaServer({ values: [value()], tooMany });
    const start = performance.now();
    const { followUp } = await loaded({ baseUrl });
    expect(performance.now() - start).toBeGreaterThan(990);
    expect(dataRequests()).toHaveLength(2);
    expect(followUp.observations).toHaveLength(1);
  });

  test('is asked at most three times', async () => {
    const tooMany = { times: 9, retryAfter: 0 };
    const { baseUrl, dataRequests } = await koladaServer({ values: [value()], tooMany });
    await expect(loaded({ baseUrl })).rejects.toMatchObject({ kind: 'http', status: 429 });
    expect(dataRequests()).toHaveLength(3);
  });

  test('is asked at most three times by a query, and not for the other parts', async () => {
    const tooMany = { times: 99, retryAfter: 0 };
    const { baseUrl, dataRequests } = await koladaServer({ values: [value()], tooMany });
    const plan = planOf(...ids(101));
    const client = new QueryClient();
    const source = koladaSource({ baseUrl, plan, municipality: '0099' });
    const asked = client.query(followUpQuery(source));
    await expect(asked).rejects.toMatchObject({ kind: 'http', status: 429, retries: 2 });
    // Two requests are made at a time.
    expect(dataRequests()).toHaveLength(2 * 3);
    client.clear();
  }, 9000);

  test('is given more time each time, or as long as it asks, but at most half a minute', () => {
    const tooMany = (retryAfter?: number) => new LoadError('http', { status: 429, retryAfter });
    expect([1, 2, 3].map((tries) => waitAfter(tooMany(), tries))).toEqual([1000, 2000, undefined]);
    expect(waitAfter(tooMany(5000), 1)).toBe(5000);
    expect(waitAfter(tooMany(3_600_000), 1)).toBe(30_000);
    expect(waitAfter(new LoadError('http', { status: 503 }), 1)).toBeUndefined();
  });

  test('is not waited for after an abort', async () => {
    const { baseUrl } = await koladaServer({ tooMany: { times: 9, retryAfter: 60 } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(loaded({ baseUrl }, controller.signal)).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

describe('A request that fails', () => {
  test('leaves its nodes without figures and says why, while the others have theirs', async () => {
    const kpis = ids(26);
    const values = kpis.map((kpi) => value(kpi));
    const { baseUrl } = await koladaServer({ values, failingKpis: ['N00026'] });
    const { followUp, issues } = await loaded({ baseUrl, plan: planOf(...kpis) });
    expect(followUp.observations).toHaveLength(25);
    expect(followUp.unavailable).toEqual([
      {
        of: 'nod-26',
        triedAt: '2026-03-01T23:30:00.000Z',
        system: 'Kolada',
        reason: { sv: 'Servern har ett fel (500).', en: 'The server has an error (500).' },
      },
    ]);
    expect(issues).toEqual([]);
  });

  test('is the error of the whole when all fail, and nothing else is requested', async () => {
    const { baseUrl, paths } = await koladaServer({ values: [value()], isDown: true });
    const all = loaded({ baseUrl, plan: planOf(...ids(26)) });
    await expect(all).rejects.toMatchObject({ name: 'LoadError', kind: 'http', status: 503 });
    expect(paths()).toHaveLength(2);
  });

  test('is aborted when nobody is waiting any more', async () => {
    const { baseUrl, log, paths } = await koladaServer({ values: [value()] }, 2000);
    const controller = new AbortController();
    const result = loaded({ baseUrl, plan: planOf(...ids(76)) }, controller.signal);
    await expect.poll(() => paths().length).toBe(2);
    controller.abort();
    await expect(result).rejects.toMatchObject({ kind: 'cancelled' });
    const outcomes = () => log.requests().map(({ outcome }) => outcome);
    await expect.poll(outcomes).toEqual(['aborted', 'aborted']);
  });

  test('for a title costs only the title', async () => {
    const { baseUrl } = await koladaServer({ values: [value()], kpis: [] });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations[0]?.source).toEqual({ document: 'kolada', section: 'N00001' });
  });

  test.each([
    ['not JSON', '<html>', 'not-json'],
    ['another JSON', '{"rows":[]}', 'schema'],
    ['no object', 'null', 'schema'],
  ])('with a response that is %s says so', async (_, body, kind) => {
    const send: typeof fetch = () => Promise.resolve(new Response(body));
    const all = loaded({ baseUrl: 'https://kolada.example/v3', fetch: send });
    await expect(all).rejects.toMatchObject({ kind });
  });
});

describe('An unreadable row', () => {
  test.each([
    ['is nothing', null],
    ['has no values', { kpi: 'N00001', municipality: '0099', period: 2024 }],
    ['is of another place', { kpi: 'N00001', municipality: '1', period: 2024, values: [{}] }],
    ['is of another key figure', { kpi: 'N1', municipality: '0099', period: 2024, values: [{}] }],
    ['holds no figure', { kpi: 'N00001', municipality: '0099', period: 2024, values: [7] }],
  ])('that %s is left out', async (_, row) => {
    const send: typeof fetch = () => Promise.resolve(Response.json({ values: [row] }));
    const { followUp, issues } = await loaded({
      baseUrl: 'https://kolada.example/v3',
      fetch: send,
    });
    expect(followUp.observations).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['missing-figures']);
  });
});

describe('A key figure that Kolada does not have', () => {
  test('is named with its node, and nothing is invented', async () => {
    const { baseUrl } = await koladaServer({ values: [value()] });
    const plan = planOf('N00001', 'N00002');
    const { followUp, issues } = await loaded({ baseUrl, plan });
    expect(followUp.observations.map(({ of }) => of)).toEqual(['nod-1']);
    expect(issues).toMatchObject([
      { severity: 'notice', path: 'nodes.1.measure.origin.externalId' },
    ]);
    expect(issues[0]?.message.sv).toMatch(/^Kolada har inga värden för N00002 \(”Indikator 2”\)/);
  });
});
