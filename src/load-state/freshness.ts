import { smallest } from '../collections/largest';
import type { LoadPart, LoadState } from '../load/loadState';

/** Whether the data shown is complete and up to date. */
export interface Freshness {
  /** The first of these that applies: offline, partial, loading, stale; otherwise ready. */
  readonly state: 'ready' | 'partial' | 'stale' | 'offline' | 'loading';
  /** The parts that are being fetched for the first time. */
  readonly awaited: readonly LoadPart[];
  /** The parts that could not be fetched completely the last time. */
  readonly failed: readonly LoadPart[];
  readonly stale: readonly LoadPart[];
  /** Number of statuses that could not be fetched. */
  readonly missing: number;
  /** Total number of statuses. */
  readonly total: number;
  /** When the oldest data shown was fetched; `null` when nothing is shown. */
  readonly oldest: number | null;
}

/** Determines which parts of a view are missing or out of date. */
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
    // The host's number may be out of date in relation to the parts.
    total: Math.max(missing, total ?? distinct(parts.flatMap(({ nodeIds }) => nodeIds))),
    oldest: oldestOf(parts),
  };
}

/** Ids of the nodes whose data a part could not get; all of its nodes if it failed without listing them. */
export function missingOf({ error, nodeIds, unavailable }: LoadPart): readonly string[] {
  return error && unavailable.length === 0 ? nodeIds : unavailable;
}

/** When the oldest data shown from these parts was fetched. */
export function oldestOf(parts: readonly LoadPart[]): number | null {
  const times = parts.flatMap(({ updatedAt }) => updatedAt ?? []);
  return times.length === 0 ? null : smallest(times);
}

function distinct(ids: readonly string[]): number {
  return new Set(ids).size;
}
