import { questionKey, contentKey } from './questionKey';
import type { Source, SourceRequest } from './source';

/** Data that is at hand, or what makes it. */
export interface MemorySourceOptions extends Pick<Source, 'id' | 'name' | 'nodeIds' | 'cacheKey'> {
  /**
   * The data, or a function that gives it each time it is asked for. Other data is another question; what a
   * function depends on belongs in `cacheKey`.
   */
  readonly data: unknown;
}

/**
 * Data that the host has already, read and checked like any other.
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
