import { smallest } from '../collections/largest';
import type { LoadPart, LoadState } from '../load/loadState';

/** How far what is shown can be trusted to be all there and of today. */
export interface Freshness {
  /** The first of these that holds: offline, partial, loading, stale; else ready. */
  readonly state: 'ready' | 'partial' | 'stale' | 'offline' | 'loading';
  /** The parts that are on their way for the first time. */
  readonly awaited: readonly LoadPart[];
  /** The parts of which something could not be fetched the last time. */
  readonly failed: readonly LoadPart[];
  readonly stale: readonly LoadPart[];
  /** How many statuses could not be fetched. */
  readonly missing: number;
  /** How many there are. */
  readonly total: number;
  /** When the oldest of what is shown was fetched; `null` when nothing is. */
  readonly oldest: number | null;
}

/** What is not fresh among the parts of a view. */
export function freshness({ parts }: LoadState, total?: number): Freshness {
  const failed = parts.filter(({ error, unavailable }) => error || unavailable.length > 0);
  const stale = parts.filter(({ isStale, updatedAt }) => isStale && updatedAt !== null);
  const missing = distinct(failed.flatMap(missingOf));
  const isOffline = parts.some((part) => part.isOffline);
  const awaited = parts.filter(
    ({ isFetching, updatedAt, error }) => isFetching && updatedAt === null && !error,
  );
  const states = [
    ['offline', isOffline],
    ['partial', failed.length > 0],
    ['loading', awaited.some(({ of }) => of === 'followUp')],
    ['stale', stale.length > 0],
  ] as const;
  return {
    state: states.find(([, isSo]) => isSo)?.[0] ?? 'ready',
    awaited,
    failed,
    stale,
    missing,
    // A host's number may be older than the parts.
    total: Math.max(missing, total ?? distinct(parts.flatMap(({ nodeIds }) => nodeIds))),
    oldest: oldestOf(parts),
  };
}

/** Ids of the nodes that a part did not give; all of them when it failed and does not say which. */
export function missingOf({ error, nodeIds, unavailable }: LoadPart): readonly string[] {
  return error && unavailable.length === 0 ? nodeIds : unavailable;
}

/** When the oldest of what these parts show was fetched. */
export function oldestOf(parts: readonly LoadPart[]): number | null {
  const times = parts.flatMap(({ updatedAt }) => updatedAt ?? []);
  return times.length === 0 ? null : smallest(times);
}

function distinct(ids: readonly string[]): number {
  return new Set(ids).size;
}
