import type { LoadError } from '../../load/loadError';

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
