/** The reference API is available at the page's own address in every browser test. */
import { expect, test } from 'vitest';

const json = async (path: string) => (await fetch(path)).json() as Promise<unknown>;

test('A browser test fetches from the reference API at its own address', async () => {
  expect(await json('/api/plans/namndplan-2024')).toMatchObject({ title: 'Nämndplan 2024–2027' });
});

test('An abandoned request counts as aborted, and a repeated one gets 304', async () => {
  const left = AbortSignal.timeout(100);
  await expect(fetch('/api/plans?delay=5000&key=left', { signal: left })).rejects.toThrow(
    'timed out',
  );
  await expect
    .poll(() => json('/api/_log?key=left'))
    .toMatchObject({ requests: [{ outcome: 'aborted' }] });

  await json('/api/plans?key=again');
  await json('/api/plans?key=again');
  expect(await json('/api/_log?key=again')).toMatchObject({
    requests: [{ status: 200 }, { status: 304 }],
  });
});

test('A login page can be sent in place of data', async () => {
  const response = await fetch('/api/plans/namndplan-2024?fault=login');
  expect(response.redirected).toBe(true);
  expect(response.url).toBe(`${location.origin}/api/login`);
  expect(response.headers.get('content-type')).toContain('text/html');
});
