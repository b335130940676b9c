import { queryOptions } from '@tanstack/react-query';
import type { Parsed } from '../../model/parse/issue';
import type { LoadError } from '../../load/loadError';
import type { Organisation } from '../../model/organisation/organisation';
import { parseOrganisation } from '../../model/organisation/parseOrganisation';
import { type Loaded, loadParsed } from './loadParsed';
import { checkDepth, planLimits, type PlanLimits } from './planLimits';
import { queryBase, type QuerySettings, type SourceQuery } from './queryBase';
import type { Source } from '../source';
import { type AskedKey, askedKey, sourceKey, type SourceKey } from './sourceKey';

/** Options of the query for an organisation. */
export type OrganisationQueryOptions = QuerySettings & PlanLimits;

/** Its query key, without address or token. */
export type OrganisationKey = readonly [...SourceKey, 'organisation', ...AskedKey];

/**
 * An organisation from a source, for TanStack Query.
 *
 * @example
 * const { data } = useQuery(organisationQuery(httpSource({ id: 'bodies', url: '/api/organisations/2023' })));
 */
export function organisationQuery(
  source: Source,
  options: OrganisationQueryOptions = {},
): SourceQuery<Loaded<Organisation>, OrganisationKey> {
  return queryOptions<Loaded<Organisation>, LoadError, Loaded<Organisation>, OrganisationKey>({
    ...queryBase(source, options),
    queryKey: [...sourceKey(source), 'organisation', ...askedKey(source, options)],
    queryFn: ({ signal }) =>
      loadParsed(
        source,
        { signal, locale: options.locale },
        {
          list: 'units',
          most: planLimits(options).maxNodes,
          parse: (input) => parseWithin(input, options, signal),
        },
      ),
  });
}

async function parseWithin(
  input: unknown,
  options: OrganisationQueryOptions,
  signal: AbortSignal,
): Promise<Parsed<Organisation>> {
  const parsed = parseOrganisation(input, options);
  const { relations = [] } = parsed.value ?? {};
  const lines = relations.filter(({ kind }) => kind === 'subordinate');
  const tops = lines.map(({ from }) => ({ id: from }));
  const links = lines.map(({ from, to }) => ({ id: to, parent: from }));
  await checkDepth([...tops, ...links], options, signal);
  return parsed;
}
