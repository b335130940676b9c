import { LoadError } from './loadError';
import { isLoadError } from './isLoadError';

/**
 * The error as one of the package's own; what `fetch` rejects with says no more than that the answer did
 * not come. It is left out, since it may hold the address.
 */
export function asLoadError(error: unknown): LoadError {
  return isLoadError(error) ? error : new LoadError('network');
}
