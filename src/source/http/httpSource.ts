import { fetchBytes } from './fetchBytes';
import type { HttpOptions } from './httpOptions';
import { readJsonAnswer } from './readJsonAnswer';
import type { Source, SourceRequest } from '../source';

/** Where JSON of the package's own shape is, and how to ask for it. */
export interface HttpSourceOptions extends HttpOptions, Pick<Source, 'id' | 'name' | 'nodeIds'> {
  /** Address, or what makes one of a request: `({ nodeId }) => …` for branches. */
  readonly url: string | ((request: SourceRequest) => string);
}

/**
 * A plan, organisation or follow-up as JSON on a web server. Asks with GET, with cookies only to the page's
 * own origin, and reads large answers without holding up the page.
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
  const { id, name, nodeIds, url, ...http } = options;
  return {
    id,
    name,
    nodeIds,
    load: async (request) => {
      const address = typeof url === 'string' ? url : url(request);
      return readJsonAnswer(await fetchBytes(address, http, request.signal), request.signal);
    },
  };
}
