import { LoadError } from './loadError';
import type { FailedLoad } from './loadState';

/**
 * What went wrong, as a view shows it. A host may hand over any error, as from an error boundary or a
 * query function of its own: it is then of the kind `unknown`, with the error as its cause.
 */
export function asFailedLoad(error: unknown): FailedLoad {
  return isFailedLoad(error) ? error : new LoadError('unknown', { cause: error });
}

function isFailedLoad(error: unknown): error is FailedLoad {
  if (typeof error !== 'object' || error === null) return false;
  const { text, advice, issues } = error as Partial<FailedLoad>;
  return typeof text === 'object' && typeof advice === 'object' && Array.isArray(issues);
}
