import type { QueryObserverResult } from '@tanstack/react-query';
import type { LoadError } from '../../load/loadError';
import type { LoadPart } from '../../load/loadState';

/** What a part of the data is, beside how far it has come. */
export interface PartFacts {
  readonly id: string;
  readonly name?: string | undefined;
  readonly nodeIds?: readonly string[];
  readonly unavailable?: readonly string[];
}

/** How far one query has come, for a reader. */
export function loadPart(
  result: QueryObserverResult<unknown, LoadError>,
  { id, name, nodeIds = [], unavailable = [] }: PartFacts,
): LoadPart {
  const { error, data, dataUpdatedAt, fetchStatus, isStale, refetch } = result;
  return {
    id,
    name,
    error,
    updatedAt: data === undefined ? null : dataUpdatedAt,
    isFetching: fetchStatus === 'fetching',
    isOffline: fetchStatus === 'paused',
    isStale: isStale && data !== undefined,
    nodeIds,
    unavailable: error ? nodeIds : unavailable,
    retry: () => void refetch(),
  };
}
