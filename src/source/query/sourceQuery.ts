import type { QueryFunction, queryOptions } from '@tanstack/react-query';
import type { LoadError } from '../../load/loadError';

/**
 * What `useQuery`, `useSuspenseQuery`, `useQueries` and a QueryClient take: what `queryOptions` of the
 * host's own version returns, with a function that is always there.
 */
export type SourceQuery<T, K extends readonly unknown[]> = ReturnType<
  typeof queryOptions<T, LoadError, T, K>
> & { queryFn?: QueryFunction<T, K> };
