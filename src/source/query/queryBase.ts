import type { LoadError } from '../../load/loadError';
import { retryDelay } from '../retryDelay';
import type { Source } from '../source';
import type { ParseOptions } from '../../model/parse/issue';
import { metaOf } from './sourceKey';
import type { QueryFunction, queryOptions } from '@tanstack/react-query';

/** Options of a query; any other options of TanStack Query can be spread over its result. */
export interface QuerySettings extends ParseOptions {
  /**
   * How long loaded data stays fresh, ms. @default 30 minutes, for a follow-up 60 seconds; twice the
   * polling interval if that is longer
   */
  readonly staleTime?: number | undefined;
  /** How long unused data is kept, ms. @default TanStack Query's own */
  readonly gcTime?: number | undefined;
  /**
   * Polling interval, ms: five times as long after an error; no polling after 401, 403 or 404, or while
   * the page is hidden. @default no polling
   */
  readonly refetchInterval?: number | undefined;
}

/** The part of a query that decides about polling. */
interface Polled {
  readonly state: { readonly error: LoadError | null };
}

const HALF_HOUR = 1_800_000;

/** Options that all queries of sources share. */
export function queryBase(source: Source, settings: QuerySettings, staleTime = HALF_HOUR) {
  const { gcTime, refetchInterval } = settings;
  return {
    meta: metaOf(source),
    // Polled data must not become stale just before the next poll.
    staleTime: settings.staleTime ?? Math.max(staleTime, 2 * (refetchInterval ?? 0)),
    retry: shouldRetry,
    retryDelay,
    ...(gcTime !== undefined && { gcTime }),
    ...(refetchInterval !== undefined && {
      refetchInterval: ({ state }: Polled) => pollInterval(refetchInterval, state.error),
    }),
  };
}

/** HTTP statuses for which waiting does not help. */
const FINAL: ReadonlySet<number | undefined> = new Set([401, 403, 404]);

/**
 * When to poll next: less often after an error, no sooner than the server says, and not at all after a
 * final refusal (`false`).
 */
export function pollInterval(
  base: number,
  error: Partial<Pick<LoadError, 'kind' | 'status' | 'retryAfter'>> | null,
): number | false {
  if (error === null) return base;
  const isFinal = error.kind === 'http' && FINAL.has(error.status);
  return isFinal ? false : Math.max(5 * base, error.retryAfter ?? 0);
}

/** Refusals that may be temporary: timeout, too early, too many requests. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);
const MOST_RETRIES = 2;

/**
 * Whether to retry: at most twice, including retries by the source itself, and only if the next response may
 * be different.
 */
export function shouldRetry(
  failureCount: number,
  { kind, status = 0, retries = 0 }: Partial<Pick<LoadError, 'kind' | 'status' | 'retries'>>,
): boolean {
  const isPassing =
    kind === 'network' ||
    kind === 'timeout' ||
    (kind === 'http' && (status >= 500 || PASSING.has(status)));
  return isPassing && failureCount + retries < MOST_RETRIES;
}

/**
 * The options that `useQuery`, `useSuspenseQuery`, `useQueries` and a QueryClient take: the return type
 * of `queryOptions` in the host's version, whose `queryFn` is never `skipToken`.
 */
export type SourceQuery<T, K extends readonly unknown[]> = ReturnType<
  typeof queryOptions<T, LoadError, T, K>
> & { queryFn?: QueryFunction<T, K> };
