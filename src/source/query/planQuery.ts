import { queryOptions } from '@tanstack/react-query';
import type { Parsed } from '../../model/parse/issue';
import type { LoadError } from '../../load/loadError';
import { parsePlanInSlices } from '../slices/parsePlanInSlices';
import type { Plan } from '../../model/plan/plan';
import { type Loaded, loadParsed } from './loadParsed';
import { checkDepth, planLimits, type PlanLimits } from './planLimits';
import { queryBase, type QuerySettings, type SourceQuery } from './queryBase';
import type { Source } from '../source';
import { type AskedKey, askedKey, sourceKey, type SourceKey } from './sourceKey';
import { unchangedKept } from './keepKnownFigures';

/** Options of the query for a plan. */
export type PlanQueryOptions = QuerySettings & PlanLimits;

/** Its query key, without address or token. */
export type PlanKey = readonly [...SourceKey, 'plan', ...AskedKey];

/**
 * A plan from a source, for TanStack Query: the structure, which seldom changes and is cached apart from
 * its follow-ups.
 *
 * @example
 * const { data, error } = useQuery(planQuery(httpSource({ id: 'plan-2024', url: '/api/plans/2024' })));
 */
export function planQuery(
  source: Source,
  options: PlanQueryOptions = {},
): SourceQuery<Loaded<Plan>, PlanKey> {
  return queryOptions<Loaded<Plan>, LoadError, Loaded<Plan>, PlanKey>({
    ...queryBase(source, options),
    queryKey: [...sourceKey(source), 'plan', ...askedKey(source, options)],
    queryFn: ({ signal }) =>
      loadParsed(
        source,
        { signal, locale: options.locale },
        {
          list: 'nodes',
          most: planLimits(options).maxNodes,
          parse: (input) => parseWithin(input, options, signal),
        },
      ),
    structuralSharing: (before, after) => {
      return unchangedKept(before, after, (after as Loaded<Plan>).value.nodes.length);
    },
  });
}

async function parseWithin(
  input: unknown,
  options: PlanQueryOptions,
  signal: AbortSignal,
): Promise<Parsed<Plan>> {
  const parsed = await parsePlanInSlices(input, { signal, locale: options.locale });
  await checkDepth(parsed.value?.nodes ?? [], options, signal);
  return parsed;
}
