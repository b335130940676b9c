import { useState, type ReactNode } from 'react';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { GoalTree, LoadBoundary, type FollowUp, type Plan } from '../../src/index';
import { LoadError } from '../../src/load/loadError';
import type { LoadPart, LoadState } from '../../src/load/loadState';
import './states-page.css';

const MINUTE = 60_000;
const [, august] = exampleFollowUps;
const indicators = namndplan2024.nodes.filter(({ measure }) => measure).map(({ id }) => id);
const [first, ...others] = august?.observations ?? [];
const failed = [...new Set([first, ...others].flatMap((one) => one?.of ?? []))].slice(0, 3);
const unreachable = new LoadError('http', { status: 503 });

/** The states of a view of fetched data. */
export const STATES = ['loading', 'error', 'empty', 'partial', 'stale', 'offline'] as const;
export type StateName = (typeof STATES)[number];

interface Shown {
  readonly heading: string;
  readonly phase: LoadState['phase'];
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
  readonly structure: Partial<LoadPart>;
  readonly figures: Partial<LoadPart>;
}

const partly: FollowUp | undefined = august && {
  ...august,
  unavailable: failed.map((of) => ({ of, system: 'Kolada', reason: unreachable.text })),
};

const base = { phase: 'loaded', plan: namndplan2024, followUp: august } as const;

const SHOWN: Readonly<Record<StateName, Shown>> = {
  loading: {
    ...base,
    heading: 'Laddar',
    phase: 'loading',
    structure: { isFetching: true, updatedAt: null },
    figures: { isFetching: true, updatedAt: null },
  },
  error: {
    ...base,
    heading: 'Fel',
    phase: 'failed',
    structure: { error: new LoadError('not-json'), updatedAt: null },
    figures: { updatedAt: null },
  },
  empty: {
    ...base,
    heading: 'Tom plan',
    plan: { ...namndplan2024, id: 'tom', nodes: [] },
    structure: {},
    figures: {},
  },
  partial: {
    ...base,
    heading: 'En del kunde inte hämtas',
    followUp: partly,
    structure: {},
    figures: { error: unreachable, unavailable: failed, isStale: true },
  },
  stale: { ...base, heading: 'Gammalt', structure: {}, figures: { isStale: true } },
  offline: { ...base, heading: 'Ingen nätanslutning', structure: {}, figures: { isOffline: true } },
};

/** One state of a view, or all of them; the figures are invented. */
export function StatesPage({ state }: { state: StateName | 'all' }): ReactNode {
  const names = state === 'all' ? STATES : [state];
  return (
    <main className="states-page">
      {names.map((name) => (
        <State key={name} {...SHOWN[name]} />
      ))}
    </main>
  );
}

/** A view that can be asked to try again, which then succeeds after a moment. */
function State({ heading, phase, plan, followUp, structure, figures }: Shown): ReactNode {
  const [tried, setTried] = useState<'no' | 'trying' | 'done'>('no');
  const [opened] = useState(() => Date.now());
  const retry = () => {
    setTried('trying');
    setTimeout(() => setTried('done'), 1000);
  };
  const part = (id: string, more: Partial<LoadPart>, nodeIds: readonly string[]): LoadPart => ({
    id,
    error: null,
    updatedAt: opened - 80 * MINUTE,
    isFetching: false,
    isOffline: false,
    isStale: false,
    nodeIds,
    unavailable: [],
    retry,
    ...(tried === 'done' ? { updatedAt: opened } : more),
    ...(tried === 'trying' && { isFetching: true }),
  });
  const isDone = tried === 'done';
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <LoadBoundary
        state={{
          phase: isDone ? 'loaded' : phase,
          parts: [
            part('plan', structure, []),
            { ...part('figures', figures, indicators), name: 'Kolada' },
          ],
        }}
      >
        <GoalTree plan={plan} followUp={isDone ? august : followUp} />
      </LoadBoundary>
    </section>
  );
}
