/** A host's page: a plan and its follow-ups over real HTTP, joined, kept and reported on. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { FICTIONAL_REGION } from '../../../server/fictionalKolada';
import { httpSource, koladaSource, LoadError, type Source } from '../../../src/data';
import { GoalTree, LoadBoundary, type Expanded } from '../../../src/index';
import {
  childrenQuery,
  followUpQuery,
  planQuery,
  usePlanWithFollowUp,
  type PlanWithFollowUp,
  type PlanWithFollowUpOptions,
} from '../../../src/query';
import { host } from '../../support/host';

beforeEach(() => host.set());

let count = 0;
/** A key that no other test uses. */
const unique = (name: string) => `${name}${(count += 1)}`;

interface LoggedRequest {
  path: string;
  outcome: string;
}

async function requests(key: string): Promise<LoggedRequest[]> {
  const response = await fetch(`/api/_log?key=${key}`);
  return ((await response.json()) as { requests: LoggedRequest[] }).requests;
}

/** A page that records every result of the hook. */
function Page(props: { options: PlanWithFollowUpOptions; seen?: PlanWithFollowUp[] }): ReactNode {
  const loaded = usePlanWithFollowUp(props.options);
  props.seen?.push(loaded);
  const { plan, followUp, state } = loaded;
  return (
    <LoadBoundary state={state}>
      {plan && <GoalTree plan={plan} followUp={followUp} defaultExpanded="all" />}
    </LoadBoundary>
  );
}

const withClient = (children: ReactNode, client = new QueryClient()) =>
  render(<QueryClientProvider client={client}>{children}</QueryClientProvider>);

const planFrom = (url: string) => planQuery(httpSource({ id: url, url }));
const boundary = () => document.querySelector<HTMLElement>('.maltrad-load');
const card = (name: RegExp) => page.getByRole('treeitem', { name });

describe('A plan with figures from Kolada', () => {
  const optionsFor = (server: string): PlanWithFollowUpOptions => ({
    plan: planFrom('/api/plans/plan-med-kolada'),
    followUps: (plan) => [
      followUpQuery(
        koladaSource({
          plan,
          municipality: FICTIONAL_REGION,
          at: '2025-12-31',
          baseUrl: `/api/kolada/${server}/v3`,
        }),
        { refetchInterval: 300 },
      ),
    ],
  });
  const tell = (server: string, what: 'up' | 'down') =>
    fetch(`/api/kolada/${server}/${what}`, { method: 'POST' });

  test('shows the values of every indicator that refers to a key figure', async () => {
    withClient(<Page options={optionsFor(unique('k'))} />);
    await expect.element(card(/Kariesfria 3-åringar.*uppfyllt/)).toBeVisible();
    await expect.element(page.getByText('97,1 %')).toBeVisible();
    expect(boundary()?.dataset['state']).toBe('ready');
  });

  test('keeps the old values with their age when Kolada fails, and recovers with it', async () => {
    const server = unique('k');
    const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 10 } } });
    const options = optionsFor(server);
    const { followUps } = options;
    const quick: PlanWithFollowUpOptions = {
      ...options,
      followUps: (plan) =>
        (typeof followUps === 'function' ? followUps(plan) : []).map((query) => ({
          ...query,
          retryDelay: 10,
        })),
    };
    withClient(<Page options={quick} />, client);
    await expect.element(page.getByText('97,1 %')).toBeVisible();
    await tell(server, 'down');
    await expect.poll(() => boundary()?.dataset['state'], { timeout: 8000 }).toBe('partial');
    await expect.element(page.getByText('97,1 %')).toBeVisible();
    await expect.element(page.getByText(/Ingen av 6 statusar kunde hämtas/)).toBeVisible();
    expect(boundary()?.textContent).toMatch(/Värdena från kl\. \d\d\.\d\d visas/);
    await expect.element(card(/Kariesfria 3-åringar.*Kunde inte hämtas/i)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Försök igen/ }).first()).toBeVisible();
    await tell(server, 'up');
    // It retries automatically, which may be sooner than anyone can press the button.
    await expect.poll(() => boundary()?.dataset['state'], { timeout: 8000 }).toBe('ready');
  });

  test('says for each indicator that it could not be fetched when Kolada fails from the start', async () => {
    const server = unique('k');
    await tell(server, 'down');
    const { followUps, ...options } = optionsFor(server);
    const once: PlanWithFollowUpOptions = {
      ...options,
      followUps: (plan) =>
        (typeof followUps === 'function' ? followUps(plan) : []).map((query) => ({
          ...query,
          retry: false,
        })),
    };
    withClient(<Page options={once} />);
    await expect.element(card(/Kariesfria 3-åringar.*kunde inte hämtas/i)).toBeVisible();
    expect(boundary()?.dataset['state']).toBe('partial');
  });
});

describe('A poll', () => {
  test('with unchanged data returns the same objects', async () => {
    const key = unique('poll');
    const seen: PlanWithFollowUp[] = [];
    const url = `/api/plans/namndplan-2024/follow-ups/latest?key=${key}`;
    withClient(
      <Page
        seen={seen}
        options={{
          plan: planFrom('/api/plans/namndplan-2024'),
          followUps: [followUpQuery(httpSource({ id: key, url }), { refetchInterval: 100 })],
        }}
      />,
    );
    await expect.poll(async () => (await requests(key)).length).toBeGreaterThan(3);
    const loaded = seen.filter(({ followUp }) => followUp && !followUp.notFetched);
    expect(loaded.length).toBeGreaterThan(1);
    expect(new Set(loaded.map(({ followUp }) => followUp)).size).toBe(1);
    expect(new Set(loaded.map(({ plan }) => plan)).size).toBe(1);
    expect(new Set(loaded.map(({ issues }) => issues)).size).toBe(1);
  });
});

describe('Several sources of a plan’s follow-up', () => {
  test('are joined, and if one fails the others still count', async () => {
    const seen: PlanWithFollowUp[] = [];
    const follow = (id: string, more = '') =>
      followUpQuery(
        httpSource({
          id: `${id}${more}`,
          url: `/api/plans/namndplan-2024/follow-ups/${id}${more}`,
        }),
      );
    withClient(
      <Page
        seen={seen}
        options={{
          plan: planFrom('/api/plans/namndplan-2024'),
          followUps: [follow('latest'), { ...follow('latest', '?status=500'), retry: false }],
        }}
      />,
    );
    await expect.poll(() => seen.at(-1)?.state.parts.filter(({ error }) => error).length).toBe(1);
    await expect.poll(() => seen.at(-1)?.followUp?.observations.length).toBeGreaterThan(10);
  });
});

describe('A plan that is loaded branch by branch', () => {
  const optionsFor = (key: string, delay = 0) => ({
    plan: planFrom(`/api/plans/namndplan-2024?depth=2&key=${key}`),
    children: (nodeId: string) =>
      childrenQuery(
        httpSource({
          id: key,
          url: ({ nodeId: id = '' }) =>
            `/api/plans/namndplan-2024/nodes/${encodeURIComponent(id)}/children?key=${key}&delay=${delay}`,
        }),
        nodeId,
      ),
  });

  function Lazy({ name, delay }: { name: string; delay?: number }): ReactNode {
    const [expanded, setExpanded] = useState<Expanded>(['vision']);
    const { plan, state } = usePlanWithFollowUp({ ...optionsFor(name, delay), expanded });
    return (
      <LoadBoundary state={state}>
        {plan && <GoalTree plan={plan} expanded={expanded} onExpandedChange={setExpanded} />}
      </LoadBoundary>
    );
  }

  const press = async (key: string) => {
    const goal = card(/^Mål 1,/);
    await expect.element(goal).toBeVisible();
    (goal.element() as HTMLElement).focus();
    await userEvent.keyboard(key);
  };

  test('loads a branch when it is opened, and its own branches when they are', async () => {
    const key = unique('lazy');
    withClient(<Lazy name={key} />);
    await press('{ArrowRight}');
    await expect.element(card(/^Delmål.*En större andel barn och unga/)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(card(/^Indikator.*Andel barn och unga/).first()).toBeVisible();
    expect((await requests(key)).filter(({ path }) => path.includes('/children'))).toHaveLength(2);
  });

  test('aborts requests when the branch is closed', async () => {
    const key = unique('lazy');
    withClient(<Lazy name={key} delay={5000} />);
    await press('{ArrowRight}');
    const outcome = async () =>
      (await requests(key)).find(({ path }) => path.includes('/children'))?.outcome;
    await expect.poll(outcome).toBe('pending');
    await expect.element(page.getByText(/Inte hämtat än: 2 delmål/)).toBeVisible();
    await press('{ArrowLeft}');
    await expect.poll(outcome).toBe('aborted');
  });

  test('makes no new request for a branch that is opened again', async () => {
    const key = unique('lazy');
    withClient(<Lazy name={key} />);
    await press('{ArrowRight}');
    await expect.element(card(/^Delmål.*En större andel barn och unga/)).toBeVisible();
    await press('{ArrowLeft}');
    await press('{ArrowRight}');
    await expect.element(card(/^Delmål.*En större andel barn och unga/)).toBeVisible();
    expect((await requests(key)).filter(({ path }) => path.includes('/children'))).toHaveLength(1);
  });
});

describe('Several embeds on one page', () => {
  test('with one client make one request', async () => {
    const key = unique('one');
    const options = { plan: planFrom(`/api/plans/namndplan-2024?key=${key}`) };
    withClient(
      <>
        <Page options={options} />
        <Page options={options} />
        <Page options={options} />
      </>,
    );
    await expect.poll(() => document.querySelectorAll('[role="tree"]').length).toBe(3);
    expect(await requests(key)).toHaveLength(1);
  });

  test('abort their requests when they are unmounted', async () => {
    const key = unique('gone');
    const options = { plan: planFrom(`/api/plans/namndplan-2024?delay=5000&key=${key}`) };
    const { unmount } = withClient(<Page options={options} />);
    await expect.poll(async () => (await requests(key))[0]?.outcome).toBe('pending');
    unmount();
    await expect.poll(async () => (await requests(key))[0]?.outcome).toBe('aborted');
  });
});

describe('A follow-up without a name', () => {
  const LEVELS = [{ id: 'matt', name: 'Mått', plural: 'mått', kind: 'indicator' }];
  const optionsFor = (load: Source['load']): PlanWithFollowUpOptions => {
    const id = unique('utan-namn');
    const nodes = [{ id: 'a', level: 'matt', name: 'Påhittat mått', measure: {} }];
    const data = { id, title: 'Påhittad plan', levels: LEVELS, nodes };
    return {
      plan: planQuery({ id: `${id}-plan`, load: async () => data }),
      followUps: [{ ...followUpQuery({ id, load }), retry: false }],
    };
  };
  const said = () => boundary()?.textContent ?? '';

  test('is reported as loading, and the plan is not said to lack its data', async () => {
    let answer: (data: unknown) => void = () => {};
    const awaited = new Promise((resolve) => {
      answer = resolve;
    });
    withClient(<Page options={optionsFor(() => awaited)} />);
    await expect.element(card(/Påhittat mått.*uppföljningen är inte hämtad/i)).toBeVisible();
    expect(boundary()?.dataset['state']).toBe('loading');
    expect(said()).toContain('Uppföljningen hämtas …');
    expect(said()).not.toContain('Målvärde saknas');
    answer({
      id: 'f',
      planId: '',
      title: 'Påhittad uppföljning',
      date: '2025-12-31',
      observations: [{ of: 'a', period: '2025', value: 7 }],
    });
    await expect.element(card(/Påhittat mått, 7/)).toBeVisible();
    expect(boundary()?.dataset['state']).toBe('ready');
  });

  test('is reported as failed instead of the plan', async () => {
    const fail = () => Promise.reject(new LoadError('http', { status: 404 }));
    withClient(<Page options={optionsFor(fail)} />);
    await expect.element(card(/Påhittat mått.*uppföljningen är inte hämtad/i)).toBeVisible();
    expect(boundary()?.dataset['state']).toBe('partial');
    expect(said()).toContain('Uppföljningen kunde inte hämtas.');
    expect(said()).not.toContain('Planen');
    expect(said()).not.toContain('Målvärde saknas');
  });
});
