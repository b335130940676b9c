import { LoadError } from '../../src/load/loadError';
import type { LoadPart, LoadState } from '../../src/load/loadState';
import type { Issue } from '../../src/model/parse/issue';

/** The clock of the stories: a Monday in November. */
export const NOW = new Date(2026, 10, 23, 10, 32).getTime();

const NINE = new Date(2026, 10, 23, 9, 12).getTime();
const YESTERDAY = new Date(2026, 10, 22, 16, 40).getTime();

/** Ids of 42 nodes. */
const NODES = Array.from({ length: 42 }, (_, at) => `nod-${at + 1}`);

/** A part with nothing wrong, fetched at 09.12. */
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

const issues: Issue[] = [
  {
    code: 'missing-field',
    severity: 'error',
    path: 'nodes.3.name',
    message: { sv: 'Namn saknas. ”Namn saknas” visas.', en: 'The name is missing.' },
  },
  {
    code: 'wrong-type',
    severity: 'warning',
    path: 'nodes.7.measure.decimals',
    message: { sv: '”två” är inget tal och visas inte.', en: '“två” is no number.' },
  },
];

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

/** Many things wrong in data, as a table with a column in disorder gives. */
export function manyIssues(count: number): Issue[] {
  const severities = ['warning', 'error', 'notice'] as const;
  return Array.from({ length: count }, (_, at) => ({
    code: 'wrong-type',
    severity: severities[at % 3] ?? 'error',
    path: `observations.${at}.value`,
    message: {
      sv: `”${at} st” är inget tal. Värdet visas som saknat.`,
      en: `“${at} st” is no number. The value is shown as missing.`,
    },
  }));
}
