/** Every way in which a response can fail, over HTTP. */
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import type { LoadError } from '../../../src/load/loadError';
import { fetchBytes, retryAfterOf } from '../../../src/source/http/fetchBytes';
import type { HttpOptions } from '../../../src/source/http/httpOptions';
import { shouldRetry } from '../../../src/source/query/queryBase';
import { servers } from '../../support/servers';
import { servedApi } from '../servedApi';

const api = servedApi();
const PLAN = '/plans/namndplan-2024';
const idle = () => new AbortController().signal;
const ask = (path: string, options: HttpOptions = {}, signal = idle()) =>
  fetchBytes(api.url(path), options, signal);

/** Servers that do what the reference API does not. */
const { serve, closeAll } = servers();

describe('A response', () => {
  test('Is returned as bytes with its content type', async () => {
    const { bytes, contentType } = await ask(PLAN);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ id: 'namndplan-2024' });
    expect(contentType).toContain('application/json');
  });

  test('Is requested without additional headers', async () => {
    await ask(`${PLAN}?key=bare`);
    await fetch(api.url(`${PLAN}?key=plain`));
    const [bare, plain] = [api.asked('bare')[0], api.asked('plain')[0]];
    expect(bare?.headers).toEqual(plain?.headers);
    expect(bare?.method).toBe('GET');
  });

  test('Is requested with cookies only for the same origin, by default', async () => {
    const send = vi.fn<typeof fetch>(async () => new Response('{}'));
    await fetchBytes('/plan', { fetch: send }, idle());
    await fetchBytes('/plan', { fetch: send, credentials: 'include' }, idle());
    const inits = send.mock.calls.map(([, init]) => init ?? {});
    expect(inits.map(({ credentials }) => credentials)).toEqual(['same-origin', 'include']);
    expect(Object.keys(inits[0] ?? {}).toSorted()).toEqual(['credentials', 'signal']);
  });

  test('Is requested with a token that is obtained for each request', async () => {
    let count = 0;
    const headers = async () => ({ Authorization: `Bearer secret-${(count += 1)}` });
    await ask(`${PLAN}?key=token`, { headers });
    await ask(`${PLAN}?key=token`, { headers });
    const sent = api.asked('token').map((each) => each.headers['authorization']);
    expect(sent).toEqual(['Bearer secret-1', 'Bearer secret-2']);
  });
});

describe('An error', () => {
  test.each([400, 401, 403, 404, 410, 429, 500, 503])(
    'Status %s is of the kind http',
    async (status) => {
      await expect(ask(`${PLAN}?status=${status}`)).rejects.toMatchObject({ kind: 'http', status });
    },
  );

  test('Contains how long the server asks clients to wait', async () => {
    const busy = ask(`${PLAN}?status=429&retry-after=7`);
    await expect(busy).rejects.toMatchObject({ status: 429, retryAfter: 7000 });
  });

  test('An unreachable server is of the kind network', async () => {
    const url = await serve(() => undefined);
    closeAll();
    await expect(fetchBytes(url, {}, idle())).rejects.toMatchObject({ kind: 'network' });
    await expect(fetchBytes('http://', {}, idle())).rejects.toMatchObject({ kind: 'network' });
  });

  test('A connection that is dropped is of the kind network', async () => {
    await expect(ask(`${PLAN}?fault=drop`)).rejects.toMatchObject({ kind: 'network' });
  });

  test('A body that breaks off says so', async () => {
    await expect(ask(`${PLAN}?fault=truncate`)).rejects.toMatchObject({
      kind: 'network',
      text: { sv: 'Svaret bröts innan allt hade kommit fram.' },
    });
  });

  test('No response in time is of the kind timeout, and the connection is closed', async () => {
    const late = ask(`${PLAN}?delay=60000&key=late`, { timeout: 60 });
    await expect(late).rejects.toMatchObject({
      kind: 'timeout',
      text: { sv: 'Servern svarade inte inom 0,06 sekunder.' },
    });
    await vi.waitFor(() => expect(api.asked('late')[0]?.outcome).toBe('aborted'));
  });

  test('A body that does not end in time is of the kind timeout', async () => {
    const url = await serve((_request, response) => void response.write('{'));
    const slow = fetchBytes(url, { timeout: 80 }, idle());
    await expect(slow).rejects.toMatchObject({ kind: 'timeout' });
  });

  test('A token that never comes is of the kind timeout, and nothing is requested', async () => {
    const headers = () => new Promise<HeadersInit>(() => undefined);
    const never = ask(`${PLAN}?key=never`, { headers, timeout: 30 });
    await expect(never).rejects.toMatchObject({ kind: 'timeout' });
    expect(api.asked('never')).toEqual([]);
  });

  test('Aborting is of the kind cancelled, and the connection is closed', async () => {
    const controller = new AbortController();
    const stopped = ask(`${PLAN}?delay=60000&key=stopped`, {}, controller.signal);
    await vi.waitFor(() => expect(api.asked('stopped')).toHaveLength(1));
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
    await vi.waitFor(() => expect(api.asked('stopped')[0]?.outcome).toBe('aborted'));
  });

  test('An aborted signal makes no request', async () => {
    const stopped = ask(`${PLAN}?key=before`, {}, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
    expect(api.asked('before')).toEqual([]);
  });

  test('Contains neither the address nor a header', async () => {
    const options = { headers: () => ({ Authorization: 'Bearer s3cret' }) };
    for (const fault of ['status=403', 'fault=drop', 'fault=truncate', 'delay=500']) {
      const failed = ask(`${PLAN}?${fault}&code=pa55`, { ...options, timeout: 100 });
      const error = await failed.catch((reason: unknown) => reason);
      expect(error).toHaveProperty('kind');
      const { message, stack, cause } = error as Error;
      const all = [JSON.stringify(error), message, stack, String(cause)].join();
      expect(all).not.toMatch(/s3cret|pa55|127\.0\.0\.1/);
    }
  });
});

describe('The size limit', () => {
  test('An endless response is cancelled at the limit', async () => {
    const endless = ask(`${PLAN}?fault=endless&key=endless`, { maxBytes: 200_000 });
    await expect(endless).rejects.toMatchObject({
      kind: 'too-large',
      text: { sv: 'Svaret är större än 0,2 MB, som är gränsen.' },
    });
    await vi.waitFor(() => expect(api.asked('endless')[0]?.outcome).toBe('aborted'));
  });

  test('A response that states a larger size is not read', async () => {
    let isClosed = false;
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 6_000_000 }).write('{');
      response.on('close', () => (isClosed = true));
    });
    await expect(fetchBytes(url, {}, idle())).rejects.toMatchObject({ kind: 'too-large' });
    await vi.waitFor(() => expect(isClosed).toBe(true));
  });

  test('A response of exactly the limit is read', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(1000)));
    const { bytes } = await fetchBytes(url, { maxBytes: 1000 }, idle());
    expect(bytes.byteLength).toBe(1000);
    const beyond = fetchBytes(url, { maxBytes: 999 }, idle());
    await expect(beyond).rejects.toMatchObject({ kind: 'too-large' });
  });

  test('It counts decompressed bytes, even when `fetch` returns them all at once', async () => {
    const whole = { body: null, ok: true, headers: new Headers() };
    const arrayBuffer = async () => new ArrayBuffer(2000);
    const send = async () => ({ ...whole, arrayBuffer }) as Response;
    const beyond = fetchBytes('/', { fetch: send, maxBytes: 1999 }, idle());
    await expect(beyond).rejects.toMatchObject({ kind: 'too-large' });
  });
});

describe('A redirect', () => {
  /**
   * A server that answers, another origin that redirects to it, and the requests that the first received.
   */
  async function redirecting(status: number) {
    const received: IncomingHttpHeaders[] = [];
    const end = await serve((request, response) => {
      received.push(request.headers);
      response.end('{}');
    });
    const start = await serve((_request, response) => {
      response.writeHead(status, { Location: `${end}/plan` }).end();
    });
    return { start, received };
  }

  test.each([301, 302, 303, 307, 308])(
    'of status %s gets no headers of the host, and its response is not used',
    async (status) => {
      const { start, received } = await redirecting(status);
      const headers = async () => ({ 'X-Api-Key': 's3cret' });
      await expect(fetchBytes(start, { headers }, idle())).rejects.toMatchObject({
        kind: 'http',
        status,
        text: { sv: 'Servern hänvisar till en annan adress.' },
      });
      expect(received).toEqual([]);
    },
  );

  test('is followed when the host adds no headers', async () => {
    for (const options of [{}, { headers: () => ({}) }]) {
      const { start, received } = await redirecting(302);
      const { bytes } = await fetchBytes(start, options, idle());
      expect(new TextDecoder().decode(bytes)).toBe('{}');
      expect(received).toHaveLength(1);
    }
  });

  test('that a browser hides is not followed either, and not retried', async () => {
    const opaque = { type: 'opaqueredirect', status: 0, ok: false, body: null };
    const send = async () => ({ ...opaque, headers: new Headers() }) as Response;
    const headers = () => [['X-Api-Key', 's3cret']] satisfies HeadersInit;
    const error: unknown = await fetchBytes('/', { fetch: send, headers }, idle()).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      kind: 'http',
      status: undefined,
      text: { en: 'The server refers to another address.' },
    });
    expect(shouldRetry(0, error as LoadError)).toBe(false);
  });
});

test('The host can turn the timeout off', async () => {
  for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 31]) {
    const { bytes } = await ask(`${PLAN}?delay=30`, { timeout });
    expect(bytes.byteLength).toBeGreaterThan(0);
  }
});

test('Retry-After is seconds or a date, and anything else is ignored', () => {
  const now = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT');
  expect(retryAfterOf('3', now)).toBe(3000);
  expect(retryAfterOf('0', now)).toBe(0);
  expect(retryAfterOf('Wed, 21 Oct 2026 07:28:05 GMT', now)).toBe(5000);
  expect(retryAfterOf('Wed, 21 Oct 2026 07:27:00 GMT', now)).toBe(0);
  for (const nothing of [null, '', ' ', 'snart']) {
    expect(retryAfterOf(nothing, now)).toBeUndefined();
  }
});
