import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { exampleMiddleware } from '../../server/exampleMiddleware';
import { listen } from '../../server/listen';
import { createReferenceApi } from '../../server/referenceApi';

const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

async function started(...[handle, options]: Parameters<typeof listen>) {
  const server = await listen(handle, options);
  closing.push(server.close);
  return server;
}

// Generous, since the machine may be busy.
test('1 000 requests at once are answered', { timeout: 60_000 }, async () => {
  const { url, log } = await started(createReferenceApi());
  const answers = await Promise.all(
    Array.from({ length: 1000 }, async (_, index) => {
      const response = await fetch(`${url}/plans?n=${index}`);
      return ((await response.json()) as { plans: unknown[] }).plans.length;
    }),
  );
  expect(new Set(answers)).toEqual(new Set([3]));
  expect(new Set(log.requests().map(({ path }) => path)).size).toBe(1000);
});

test('Any handler can be served, with a log', async () => {
  const { url, log } = await started(async ({ method }) => new Response(method));
  expect(await (await fetch(`${url}/any`, { method: 'PUT' })).text()).toBe('PUT');
  expect(log.requests()).toMatchObject([{ path: '/any', method: 'PUT', outcome: 'finished' }]);
});

test('A handler that fails answers with 500', async () => {
  const { url } = await started(() => Promise.reject(new Error('bug')));
  const response = await fetch(url);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ status: 500, detail: 'Error: bug' });
});

test('An invalid request gets a response too', async () => {
  const { url } = await started(createReferenceApi());
  const status = await new Promise((resolve, reject) => {
    const asked = request(url, { path: '/plans', headers: { host: 'a b/%' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject).end();
  });
  expect(status).toBe(200);
});

test('A taken port is an error, and closing the server frees it', async () => {
  const first = await listen(createReferenceApi());
  const port = Number(new URL(first.url).port);
  await expect(listen(createReferenceApi(), { port })).rejects.toThrow('EADDRINUSE');
  const endless = await fetch(`${first.url}/plans?fault=endless`);
  await first.close();
  await expect(endless.text()).rejects.toThrow('terminated');
  expect((await started(createReferenceApi(), { port })).url).toBe(first.url);
});

test('As middleware it answers only what is under its prefix', async () => {
  const api = exampleMiddleware();
  const server = createServer((incoming, outgoing) => {
    api(incoming, outgoing, () => outgoing.end('other'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text = async (path: string) => (await fetch(`${url}${path}`)).text();
  expect(await text('/api/plans')).toContain('Nämndplan');
  expect(await text('/api/plans/namndplan-2024?fault=login')).toContain('Logga in');
  expect(await Promise.all(['/', '/apis', '/plans'].map(text))).toEqual([
    'other',
    'other',
    'other',
  ]);
});
