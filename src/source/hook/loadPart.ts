import type { QueryObserverResult } from '@tanstack/react-query';
import { asFailedLoad } from '../../load/asFailedLoad';
import type { LoadError } from '../../load/loadError';
import type { LoadPart } from '../../load/loadState';

/** Identifies a part of the data, apart from its loading state. */
export interface PartFacts {
  readonly id: string;
  readonly name?: string | undefined;
  readonly of?: LoadPart['of'];
  readonly nodeIds?: readonly string[];
  readonly unavailable?: readonly string[];
}

/** The loading state of one query, in a form for readers. */
export function loadPart(
  result: QueryObserverResult<unknown, LoadError>,
  { id, name, of, nodeIds = [], unavailable = [] }: PartFacts,
): LoadPart {
  const { error, data, dataUpdatedAt, fetchStatus, isStale, refetch } = result;
  return {
    id,
    name,
    ...(of !== undefined && { of }),
    error: error && asFailedLoad(error),
    updatedAt: data === undefined ? null : dataUpdatedAt,
    isFetching: fetchStatus === 'fetching',
    isOffline: fetchStatus === 'paused',
    isStale: isStale && data !== undefined,
    nodeIds,
    unavailable: error ? nodeIds : unavailable,
    retry: () => void refetch(),
  };
}
