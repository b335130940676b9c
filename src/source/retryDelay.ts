import type { LoadError } from '../load/loadError';

const LONGEST_WAIT = 30_000;

/**
 * How long to wait before asking again, ms: longer each time, and as long as the server says. A server
 * that says 0, or a moment that has passed, is not asked at once: then it would be asked without a pause.
 */
export function retryDelay(
  attempt: number,
  { retryAfter }: Partial<Pick<LoadError, 'retryAfter'>>,
): number {
  return Math.min(Math.max(retryAfter ?? 0, 1000 * 2 ** attempt), LONGEST_WAIT);
}
