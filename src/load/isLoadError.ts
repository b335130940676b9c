import type { LoadError } from './loadError';

/** Whether it is one of the package's own errors, from this copy of the package or another. */
export function isLoadError(error: unknown): error is LoadError {
  return error instanceof Error && error.name === 'LoadError' && 'kind' in error;
}
