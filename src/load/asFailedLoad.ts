import { LoadError } from './loadError';
import type { FailedLoad } from './loadState';

/**
 * Turns any error into one that views can show. An error of another class, such as one from an error boundary
 * or from a host's own query function, gets the kind `unknown` and becomes the cause.
 */
export function asFailedLoad(error: unknown): FailedLoad {
  return isFailedLoad(error) ? error : new LoadError('unknown', { cause: error });
}

function isFailedLoad(error: unknown): error is FailedLoad {
  if (typeof error !== 'object' || error === null) return false;
  const { text, advice, issues } = error as Partial<FailedLoad>;
  return typeof text === 'object' && typeof advice === 'object' && Array.isArray(issues);
}
