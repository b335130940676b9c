import type { LoadError } from '../load/loadError';

const LONGEST_WAIT = 30_000;

/** How long to wait before asking again, ms: as the server says, else longer each time. */
export function retryDelay(
  attempt: number,
  { retryAfter }: Partial<Pick<LoadError, 'retryAfter'>>,
): number {
  return Math.min(retryAfter ?? 1000 * 2 ** attempt, LONGEST_WAIT);
}
