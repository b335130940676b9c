import { questionKey, contentKey } from './questionKey';
import type { Source, SourceRequest } from './source';

/** Data that the host already has, or a function that makes it. */
export interface MemorySourceOptions extends Pick<Source, 'id' | 'name' | 'nodeIds' | 'cacheKey'> {
  /**
   * The data, or a function that is called each time the data is loaded. Queries tell different data apart by
   * its content; what a function depends on must be stated in `cacheKey`.
   */
  readonly data: unknown;
}

/**
 * Data that the host already has, read and checked like data from any other source.
 *
 * @example
 * const plan = memorySource({ id: 'plan-2024', data: planFromPage });
 * @example
 * const branches = memorySource({ id: 'plan-2024', data: ({ nodeId }: SourceRequest) => childrenOf(nodeId) });
 */
export function memorySource({ id, name, nodeIds, cacheKey, data }: MemorySourceOptions): Source {
  return {
    id,
    name,
    nodeIds,
    get cacheKey() {
      return questionKey([cacheKey, contentKey(data)]);
    },
    load: async (request) => (isMaker(data) ? data(request) : data),
  };
}

function isMaker(data: unknown): data is (request: SourceRequest) => unknown {
  return typeof data === 'function';
}
