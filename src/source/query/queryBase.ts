import type { LoadError } from '../../load/loadError';
import { retryDelay } from '../retryDelay';
import type { Source } from '../source';
import { metaOf } from './sourceKey';
import type { QueryFunction, queryOptions } from '@tanstack/react-query';

/** What can be set of a query; whatever else TanStack Query knows can be spread over its result. */
export interface QuerySettings {
  /**
   * How long what was loaded is good for, ms. @default 30 minutes, of a follow-up 60 seconds; twice the
   * time between polls when that is longer
   */
  readonly staleTime?: number | undefined;
  /** How long it is kept when nothing shows it, ms. @default TanStack Query's own */
  readonly gcTime?: number | undefined;
  /**
   * Time between polls, ms: five times as long after an error, none after 401, 403 or 404, none in a page
   * that is hidden. @default no polling
   */
  readonly refetchInterval?: number | undefined;
}

/** What of a query a poll looks at. */
interface Polled {
  readonly state: { readonly error: LoadError | null };
}

const HALF_HOUR = 1_800_000;

/** What all queries of sources have in common. */
export function queryBase(source: Source, settings: QuerySettings, staleTime = HALF_HOUR) {
  const { gcTime, refetchInterval } = settings;
  return {
    meta: metaOf(source),
    // What is polled is not old just before the next poll.
    staleTime: settings.staleTime ?? Math.max(staleTime, 2 * (refetchInterval ?? 0)),
    retry: shouldRetry,
    retryDelay,
    ...(gcTime !== undefined && { gcTime }),
    ...(refetchInterval !== undefined && {
      refetchInterval: ({ state }: Polled) => pollInterval(refetchInterval, state.error),
    }),
  };
}

/** Statuses that no waiting helps against. */
const FINAL: ReadonlySet<number | undefined> = new Set([401, 403, 404]);

/** When to ask anew without being told to: less often after an error, never after a final refusal. */
export function pollInterval(
  base: number,
  error: Partial<Pick<LoadError, 'kind' | 'status'>> | null,
): number | false {
  if (error === null) return base;
  return error.kind === 'http' && FINAL.has(error.status) ? false : 5 * base;
}

/** Refusals that may be other in a while: too slow, too early, too many. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);
const MOST_RETRIES = 2;

/** Whether to ask again: twice at most, and only when the next answer may be another. */
export function shouldRetry(
  failureCount: number,
  { kind, status = 0 }: Partial<Pick<LoadError, 'kind' | 'status'>>,
): boolean {
  const isPassing =
    kind === 'network' ||
    kind === 'timeout' ||
    (kind === 'http' && (status >= 500 || PASSING.has(status)));
  return isPassing && failureCount < MOST_RETRIES;
}

/**
 * What `useQuery`, `useSuspenseQuery`, `useQueries` and a QueryClient take: what `queryOptions` of the
 * host's own version returns, with a function that is always there.
 */
export type SourceQuery<T, K extends readonly unknown[]> = ReturnType<
  typeof queryOptions<T, LoadError, T, K>
> & { queryFn?: QueryFunction<T, K> };
