import { LoadError } from '../../src/load/loadError';
import type { LoadPart, LoadState } from '../../src/load/loadState';

/** A time on the clock of whoever runs the tests. */
export function moment(day: number, hour: number, minute: number): number {
  return new Date(2026, 10, day, hour, minute).getTime();
}

/** 23 November 2026, 10.32. */
export const NOW = moment(23, 10, 32);

const NINE = moment(23, 9, 12);

/** This many node ids. */
export function nodes(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => `n${from + at}`);
}

/** A part that has been complete since 09.12, except for what is given. */
export function part(own: Partial<LoadPart> = {}): LoadPart {
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

/** A state in which something is shown. */
export function loaded(...parts: LoadPart[]): LoadState {
  return { phase: 'loaded', parts };
}

/** A server error. */
export const broken = new LoadError('http', { status: 503 });

const kolada = part({ name: 'Kolada', nodeIds: nodes(3), error: broken });
const other = part({ name: 'Uppföljning', nodeIds: nodes(39, 3) });
const branch = part({ name: 'Mål 3', error: new LoadError('network'), updatedAt: null });

/** One of each. */
export const states = {
  loading: { phase: 'loading', parts: [part({ updatedAt: null, isFetching: true })] },
  waiting: { phase: 'loading', parts: [part({ updatedAt: null, isOffline: true })] },
  failed: { phase: 'failed', parts: [part({ updatedAt: null, error: broken })] },
  ready: loaded(part(), other),
  fetching: loaded(part(), { ...other, isFetching: true }),
  partial: loaded(part(), kolada, other),
  several: loaded(part(), kolada, other, branch),
  stale: loaded(part({ isStale: true, updatedAt: moment(22, 16, 40) }), other),
  offline: loaded(part({ isOffline: true }), other),
} satisfies Record<string, LoadState>;
