/** Queries in components on a page, with a server. */
import {
  QueryClient,
  QueryClientProvider,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { httpSource } from '../../../src/source/http/httpSource';
import { planQuery } from '../../../src/source/query/planQuery';

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  vi.restoreAllMocks();
});

const query = (key: string, faults = '', refetchInterval?: number) =>
  planQuery(httpSource({ id: key, url: `/api/plans/namndplan-2024?key=${key}&${faults}` }), {
    refetchInterval,
  });
const within = (children: ReactNode) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

/** The requests of a test to the server. */
async function asked(key: string): Promise<{ outcome: string }[]> {
  const log = await fetch(`/api/_log?key=${key}`);
  return ((await log.json()) as { requests: { outcome: string }[] }).requests;
}

function Title({ of, faults, every }: { of: string; faults?: string; every?: number }) {
  const { data, error } = useQuery(query(of, faults, every));
  return <p>{data?.value.title ?? error?.text.sv ?? '…'}</p>;
}

function SuspendedTitle({ of }: { of: string }) {
  return <p>{useSuspenseQuery(query(of)).data.value.title}</p>;
}

const TITLE = 'Nämndplan 2024–2027';

test('Three embeds with one client make one request', async () => {
  render(within(['a', 'b', 'c'].map((id) => <Title key={id} of="embeds" faults="delay=50" />)));
  await expect.poll(() => page.getByText(TITLE).elements().length).toBe(3);
  expect(await asked('embeds')).toHaveLength(1);
});

test('Leaving the page aborts the request', async () => {
  const screen = render(within(<Title of="unmounted" faults="delay=60000" />));
  await expect.poll(() => asked('unmounted')).toHaveLength(1);
  screen.unmount();
  await expect.poll(() => asked('unmounted')).toMatchObject([{ outcome: 'aborted' }]);
});

test('An error says what happened', async () => {
  render(within(<Title of="forbidden" faults="status=403" />));
  await expect.element(page.getByText('Du har inte behörighet till innehållet.')).toBeVisible();
  expect(await asked('forbidden')).toHaveLength(1);
});

test('A login page in place of data says so', async () => {
  render(within(<Title of="login" faults="fault=login" />));
  await expect.element(page.getByText('Krävs inloggning?')).toBeVisible();
});

test('A hidden page makes no requests, and continues when it is shown', async () => {
  render(within(<Title of="hidden" every={60} />));
  await expect.element(page.getByText(TITLE)).toBeVisible();
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = (await asked('hidden')).length;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await asked('hidden')).toHaveLength(before);
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await expect.poll(async () => (await asked('hidden')).length).toBeGreaterThan(before);
});

test('A component may suspend, and its data may be prefetched', async () => {
  await client.prefetchQuery(query('suspended'));
  render(
    within(
      <Suspense fallback={<p>…</p>}>
        <SuspendedTitle of="suspended" />
      </Suspense>,
    ),
  );
  await expect.element(page.getByText(TITLE)).toBeVisible();
  expect(await asked('suspended')).toHaveLength(1);
});
