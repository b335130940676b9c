import type { LoadError } from '../../load/loadError';
import { pollInterval } from './pollInterval';
import { retryDelay } from '../retryDelay';
import { shouldRetry } from './shouldRetry';
import type { Source } from '../source';
import { metaOf } from './sourceMeta';

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
