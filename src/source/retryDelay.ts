import type { LoadError } from '../load/loadError';

const LONGEST_WAIT = 30_000;

/**
 * How long to wait before a retry, ms: longer each time, and at least as long as the server says, within a
 * limit. If the server says 0 or a time that has passed, there is still a pause, so as not to overload it.
 */
export function retryDelay(
  attempt: number,
  { retryAfter }: Partial<Pick<LoadError, 'retryAfter'>>,
): number {
  return Math.min(Math.max(retryAfter ?? 0, 1000 * 2 ** attempt), LONGEST_WAIT);
}
