import { questionKey } from '../questionKey';
import { fetchBytes } from './fetchBytes';
import type { HttpOptions } from './httpOptions';
import { readJsonAnswer } from './readJsonAnswer';
import type { Source, SourceRequest } from '../source';

/** Where to find JSON in the package's own format, and how to request it. */
export interface HttpSourceOptions
  extends HttpOptions, Pick<Source, 'id' | 'name' | 'nodeIds' | 'cacheKey'> {
  /**
   * The address, or a function that makes it from a request: `({ nodeId }) => …` for branches. Anything else
   * that the function depends on must be stated in `cacheKey`.
   */
  readonly url: string | ((request: SourceRequest) => string);
}

/**
 * A plan, organisation or follow-up as JSON on a web server. Uses GET, sends cookies only to the page's
 * own origin, and reads large responses without blocking the page.
 *
 * @example
 * const plan = httpSource({ id: 'plan-2024', url: '/api/plans/2024' });
 * @example
 * const branches = httpSource({
 *   id: 'plan-2024',
 *   url: ({ nodeId = '' }) => `/api/plans/2024/nodes/${encodeURIComponent(nodeId)}/children`,
 *   headers: async () => ({ Authorization: `Bearer ${await ourToken()}` }),
 * });
 */
export function httpSource(options: HttpSourceOptions): Source {
  const { id, name, nodeIds, cacheKey, url, ...http } = options;
  return {
    id,
    name,
    nodeIds,
    cacheKey: questionKey([cacheKey, url]),
    load: async (request) => {
      const address = typeof url === 'string' ? url : url(request);
      return readJsonAnswer(await fetchBytes(address, http, request.signal), request.signal);
    },
  };
}
