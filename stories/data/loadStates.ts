import { LoadError } from '../../src/load/loadError';
import type { LoadPart, LoadState } from '../../src/load/loadState';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import type { Issue } from '../../src/model/parse/issue';
import { parsePlan } from '../../src/model/plan/parsePlan';

/** The time that the stories take place: a Monday in November. */
export const NOW = new Date(2026, 10, 23, 10, 32).getTime();

const NINE = new Date(2026, 10, 23, 9, 12).getTime();
const YESTERDAY = new Date(2026, 10, 22, 16, 40).getTime();

/** Ids of 42 nodes. */
const NODES = Array.from({ length: 42 }, (_, at) => `nod-${at + 1}`);

/** A part without errors, fetched at 09.12. */
function part(own: Partial<LoadPart> = {}): LoadPart {
  return {
    id: own.name ?? 'plan',
    error: null,
    updatedAt: NINE,
    isFetching: false,
    isOffline: false,
    isStale: false,
    nodeIds: [],
    unavailable: [],
    retry: () => {},
    ...own,
  };
}

function loaded(...parts: LoadPart[]): LoadState {
  return { phase: 'loaded', parts };
}

function failed(error: LoadError, own: Partial<LoadPart> = {}): LoadState {
  return { phase: 'failed', parts: [part({ error, updatedAt: null, ...own })] };
}

const plan = part();
const figures = part({ name: 'Uppföljning', nodeIds: NODES });
const unreached = new LoadError('http', { status: 503 });

const level = { id: 'mal', name: 'Mål', kind: 'goal' };

/** A plan with a goal that has no name, and one whose measure has a word for its number of decimals. */
const { issues } = parsePlan({
  id: 'plan',
  title: 'Plan',
  levels: [level],
  nodes: [
    { id: 'a', level: 'mal' },
    { id: 'b', level: 'mal', name: 'B', measure: { direction: 'increase', decimals: 'två' } },
  ],
});

/** States of a view's data by name. */
export const loadStates = {
  loading: { phase: 'loading', parts: [part({ updatedAt: null, isFetching: true })] },
  waiting: { phase: 'loading', parts: [part({ updatedAt: null, isOffline: true })] },
  network: failed(new LoadError('network')),
  trying: failed(new LoadError('timeout', { limit: { value: 10_000, of: 'ms' } }), {
    isFetching: true,
  }),
  login: failed(new LoadError('not-json')),
  schema: failed(new LoadError('schema', { issues })),
  ready: loaded(plan, figures),
  fetching: loaded(plan, { ...figures, isFetching: true }),
  partial: loaded(
    plan,
    { ...figures, nodeIds: NODES.slice(3) },
    part({ name: 'Kolada', nodeIds: NODES.slice(0, 3), error: unreached }),
  ),
  partialFetching: loaded(
    plan,
    part({ name: 'Kolada', nodeIds: NODES, unavailable: NODES.slice(0, 3), isFetching: true }),
  ),
  nothing: loaded(plan, { ...figures, error: unreached, updatedAt: null }),
  several: loaded(
    plan,
    { ...figures, nodeIds: NODES.slice(8) },
    part({ name: 'Kolada', nodeIds: NODES.slice(0, 8), error: unreached, updatedAt: YESTERDAY }),
    part({ name: 'Mål 3 Ett attraktivt län', error: new LoadError('network'), updatedAt: null }),
  ),
  stale: loaded({ ...plan, updatedAt: YESTERDAY, isStale: true }, figures),
  offline: loaded({ ...plan, isOffline: true }, { ...figures, isOffline: true }),
} satisfies Record<string, LoadState>;

/** Many issues, as a table with a mixed-up column produces. */
export function manyIssues(count: number): readonly Issue[] {
  const faults = [{ value: 'st' }, { value: 1, from: 'i våras' }, { value: 1, count: -1 }];
  const observations = Array.from({ length: count }, (_, at) => ({
    of: 'a',
    period: '2025',
    ...faults[at % 3],
  }));
  return parseFollowUp({ id: 'u', planId: 'plan', title: 'U', date: '2025', observations }).issues;
}
