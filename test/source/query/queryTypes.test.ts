/** The types of the queries, checked by the compiler. */
import {
  QueryClient,
  useQueries,
  useQuery,
  useSuspenseQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { describe, expectTypeOf, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { LoadError } from '../../../src/load/loadError';
import type { Organisation } from '../../../src/model/organisation/organisation';
import type { Plan } from '../../../src/model/plan/plan';
import type { Branch } from '../../../src/source/query/parseBranch';
import { childrenQuery } from '../../../src/source/query/childrenQuery';
import { followUpQuery } from '../../../src/source/query/followUpQuery';
import type { Loaded } from '../../../src/source/query/loadParsed';
import { memorySource } from '../../../src/source/memorySource';
import { organisationQuery } from '../../../src/source/query/organisationQuery';
import { planQuery } from '../../../src/source/query/planQuery';

const source = memorySource({ id: 'a', data: null });
const client = new QueryClient();

// None of these is ever called; only their types matter.
const usePlan = () => useQuery(planQuery(source));
const useOrganisation = () => useQuery(organisationQuery(source));
const useFollowUp = () => useQuery(followUpQuery(source));
const useChildren = () => useQuery(childrenQuery(source, 'n1'));
const useSuspense = () => useSuspenseQuery(planQuery(source));
const useTitle = () => useQuery({ ...planQuery(source), select: ({ value }) => value.title });
const useOwn = () => useQuery({ ...planQuery(source), retryDelay: 10, enabled: false, retry: 1 });
const useSeveral = () =>
  useQueries({ queries: [planQuery(source), followUpQuery(source), childrenQuery(source, 'n1')] });
const prefetch = () => client.prefetchQuery(planQuery(source));
const fetchOne = () => client.fetchQuery(followUpQuery(source));
const cached = () => client.getQueryData(planQuery(source).queryKey);

describe('Types of queries', () => {
  test('useQuery has the types of data and error', () => {
    expectTypeOf<ReturnType<typeof usePlan>>().toEqualTypeOf<
      UseQueryResult<Loaded<Plan>, LoadError>
    >();
    expectTypeOf<ReturnType<typeof useOrganisation>['data']>().toEqualTypeOf<
      Loaded<Organisation> | undefined
    >();
    expectTypeOf<ReturnType<typeof useFollowUp>['data']>().toEqualTypeOf<
      Loaded<FollowUp> | undefined
    >();
    expectTypeOf<ReturnType<typeof useChildren>['data']>().toEqualTypeOf<Branch | undefined>();
    expectTypeOf<ReturnType<typeof useChildren>['error']>().toEqualTypeOf<LoadError | null>();
  });

  test('useSuspenseQuery always has data', () => {
    expectTypeOf<ReturnType<typeof useSuspense>['data']>().toEqualTypeOf<Loaded<Plan>>();
  });

  test('A part can be selected, and the host’s own options can be added', () => {
    expectTypeOf<ReturnType<typeof useTitle>['data']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ReturnType<typeof useOwn>['data']>().toEqualTypeOf<Loaded<Plan> | undefined>();
  });

  test('Several at once keep their own types', () => {
    expectTypeOf<ReturnType<typeof useSeveral>[0]['data']>().toEqualTypeOf<
      Loaded<Plan> | undefined
    >();
    expectTypeOf<ReturnType<typeof useSeveral>[1]['data']>().toEqualTypeOf<
      Loaded<FollowUp> | undefined
    >();
    expectTypeOf<ReturnType<typeof useSeveral>[2]['data']>().toEqualTypeOf<Branch | undefined>();
  });

  test('Prefetching, fetching and reading the cache have the types too', () => {
    expectTypeOf<ReturnType<typeof prefetch>>().toEqualTypeOf<Promise<void>>();
    expectTypeOf<ReturnType<typeof fetchOne>>().toEqualTypeOf<Promise<Loaded<FollowUp>>>();
    expectTypeOf<ReturnType<typeof cached>>().toEqualTypeOf<Loaded<Plan> | undefined>();
  });

  test('A query needs a source', () => {
    // @ts-expect-error: an address is no source
    expectTypeOf(planQuery('/plan.json')).not.toBeAny();
  });
});
