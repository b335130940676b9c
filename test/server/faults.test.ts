/** Every fault as a client receives it, over HTTP. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen, type RunningServer } from '../../server/listen';
import { rateLimit } from '../../server/rateLimit';
import { createReferenceApi } from '../../server/referenceApi';

let server: RunningServer;
beforeAll(async () => {
  server = await listen(createReferenceApi());
});
afterAll(() => server.close());

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const PLAN = '/plans/namndplan-2024';
const outcomes = (key: string) => server.log.requests(key).map(({ outcome }) => outcome);

describe('Without a fault', () => {
  test('The whole response is sent and logged', async () => {
    const response = await ask(`${PLAN}?key=whole`);
    expect(await response.json()).toMatchObject({ title: 'Nämndplan 2024–2027' });
    expect(outcomes('whole')).toEqual(['finished']);
  });
});

describe('delay', () => {
  test('The response is delayed', async () => {
    const start = performance.now();
    await ask('/plans?delay=150');
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  test('The wait ends when the client disconnects, which the server notices', async () => {
    const left = ask('/plans?delay=60000&key=left', { signal: AbortSignal.timeout(50) });
    await expect(left).rejects.toThrow('aborted');
    await vi.waitFor(() => expect(outcomes('left')).toEqual(['aborted']));
    expect(server.log.requests('left')[0]).not.toHaveProperty('status');
  });
});

describe('status', () => {
  test('The status is sent with a problem document and its headers', async () => {
    const response = await ask('/plans?status=429&retry-after=1');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ status: 429, title: 'För många frågor' });
  });

  test('times: only the first requests fail, separately for each address and key', async () => {
    const statuses = async (key: string) => {
      const address = `/plans?status=503&times=2&key=${key}`;
      return [await ask(address), await ask(address), await ask(address)].map(
        ({ status }) => status,
      );
    };
    expect(await statuses('first')).toEqual([503, 503, 200]);
    expect(await statuses('second')).toEqual([503, 503, 200]);
  });
});

describe('fault', () => {
  test('truncate: the response begins well and breaks off', async () => {
    const response = await ask(`${PLAN}?fault=truncate&key=cut`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    let received = 0;
    const read = async () => {
      for await (const part of response.body ?? []) received += (part as Uint8Array).byteLength;
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(received).toBe(Math.floor(Number(response.headers.get('content-length')) / 2));
    expect(outcomes('cut')).toEqual(['dropped']);
  });

  test('drop: there is no response', async () => {
    await expect(ask('/plans?fault=drop&key=drop')).rejects.toThrow(TypeError);
    expect(outcomes('drop')).toEqual(['dropped']);
    expect((await ask('/plans')).status).toBe(200);
  });

  test.each([PLAN, `${PLAN}/nodes/mal-1/children`])('login: %s leads to a page', async (path) => {
    const response = await ask(`${path}?fault=login`);
    expect([response.status, response.redirected]).toEqual([200, true]);
    expect(response.url).toBe(`${server.url}/login`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('Logga in');
  });

  test('html: a page is sent in place of data', async () => {
    const response = await ask('/plans?fault=html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('garbled: the body is not JSON despite its type', async () => {
    const response = await ask('/plans?fault=garbled');
    expect(response.headers.get('content-type')).toBe('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('empty: the body is empty', async () => {
    const response = await ask('/plans?fault=empty');
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  test('endless: the response continues until the client disconnects', async () => {
    const response = await ask('/plans?fault=endless&key=endless');
    const reader = response.body?.getReader();
    let received = 0;
    while (received < 1_000_000) received += (await reader?.read())?.value?.byteLength ?? NaN;
    expect(received).toBeGreaterThan(1_000_000);
    expect(outcomes('endless')).toEqual(['pending']);
    await reader?.cancel();
    await vi.waitFor(() => expect(outcomes('endless')).toEqual(['aborted']));
  });
});

describe('limit', () => {
  test('Too many requests are rejected, separately for each key', async () => {
    const address = '/plans?limit=2&per=60000&key=busy';
    const answers = await Promise.all([ask(address), ask(address), ask(address)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('60');
    expect((await ask(address.replace('busy', 'calm'))).status).toBe(200);
  });

  test('When the period is over, requests are served again', () => {
    let now = 0;
    const secondsLeft = rateLimit(() => now);
    const left = () => secondsLeft('key', { limit: 1, per: 2000 });
    expect(left()).toBe(0);
    now = 500;
    expect([left(), left()]).toEqual([2, 2]);
    now = 2001;
    expect([left(), left()]).toEqual([0, 2]);
  });
});

describe('Combined and unknown faults', () => {
  test('A delay, a status and a fault are combined', async () => {
    const start = performance.now();
    const response = await ask('/plans?delay=50&status=502&fault=html');
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      502,
      'text/html; charset=utf-8',
    ]);
  });

  test.each(['fault=nix', 'status=200', 'status=x', 'delay=-1', 'times=', 'limit=1.5'])(
    '%s is rejected, so that no test passes by mistake',
    async (query) => expect((await ask(`/plans?${query}`)).status).toBe(400),
  );
});
