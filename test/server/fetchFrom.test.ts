/** The reference API inside a page, without a server. */
import { expect, test } from 'vitest';
import { fetchFrom } from '../../server/fetchFrom';
import { fetchFromExampleApi as ask } from '../../server/fetchFromExampleApi';
import { createReferenceApi } from '../../server/referenceApi';

test.each([
  '/api/plans',
  'http://localhost/api/plans',
  'https://example.org/storybook/api/plans',
  new URL('http://localhost/api/plans'),
  new Request('http://localhost/api/plans'),
])('It answers %s', async (address) => {
  const response = await ask(address);
  expect(await response.json()).toMatchObject({ plans: { length: 4 } });
});

test('Method, headers and body are passed on', async () => {
  const etag = (await ask('/api/plans')).headers.get('etag') ?? '';
  const init = { headers: { 'if-none-match': etag } };
  expect((await ask('/api/plans', init)).status).toBe(304);
  expect((await ask(new Request('http://localhost/api/plans', init))).status).toBe(304);
  expect((await ask('/api/plans', { method: 'POST' })).status).toBe(405);
});

test('An aborted request rejects at once with the reason', async () => {
  const signal = AbortSignal.timeout(20);
  await expect(ask('/api/plans?delay=60000', { signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  await expect(ask('/api/plans', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('A request is aborted even if the handler ignores the signal', async () => {
  const never = fetchFrom(() => new Promise(() => {}));
  await expect(never('/x', { signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout');
});

test('The body breaks off when the request is aborted', async () => {
  const controller = new AbortController();
  const response = await ask('/api/plans?fault=endless', { signal: controller.signal });
  controller.abort();
  await expect(response.text()).rejects.toMatchObject({ name: 'AbortError' });
});

test('A dropped connection is a TypeError, as in a browser', async () => {
  await expect(ask('/api/plans?fault=drop')).rejects.toThrow(TypeError);
  const cut = await ask('/api/plans?fault=truncate');
  await expect(cut.json()).rejects.toThrow(TypeError);
});

test('A redirect is followed unless that is turned off', async () => {
  const address = '/api/plans/namndplan-2024?fault=login';
  expect(await (await ask(address)).text()).toContain('Logga in');
  expect((await ask(address, { redirect: 'manual' })).status).toBe(302);
  await expect(ask(address, { redirect: 'error' })).rejects.toThrow(TypeError);
});

test('Without a prefix the path is unchanged', async () => {
  const response = await fetchFrom(createReferenceApi())('/plans/regionplan-2020');
  expect(await response.json()).toMatchObject({ id: 'regionplan-2020' });
});
