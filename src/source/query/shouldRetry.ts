import type { LoadError } from '../../load/loadError';

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
