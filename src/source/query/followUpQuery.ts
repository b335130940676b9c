import { queryOptions } from '@tanstack/react-query';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { LoadError } from '../../load/loadError';
import { parseFollowUpInSlices } from '../slices/parsePlanInSlices';
import { keepKnownFigures, unchangedKept } from './keepKnownFigures';
import { type Loaded, loadParsed } from './loadParsed';
import { queryBase, type QuerySettings, type SourceQuery } from './queryBase';
import type { Source } from '../source';
import { type AskedKey, askedKey, sourceKey, type SourceKey } from './sourceKey';

/** Options of the query for a follow-up. */
export type FollowUpQueryOptions = QuerySettings;

/** Its query key, without address or token. */
export type FollowUpKey = readonly [...SourceKey, 'followUp', ...AskedKey];

const MINUTE = 60_000;

/**
 * The follow-up of a plan, from a source, for TanStack Query. A poll that returns the same data keeps the
 * same objects, and figures that could not be fetched this time keep their earlier values.
 *
 * @example
 * const source = httpSource({ id: 'follow-up', url: '/api/plans/2024/follow-ups/latest' });
 * const { data } = useQuery(followUpQuery(source, { refetchInterval: 60_000 }));
 */
export function followUpQuery(
  source: Source,
  options: FollowUpQueryOptions = {},
): SourceQuery<Loaded<FollowUp>, FollowUpKey> {
  return queryOptions<Loaded<FollowUp>, LoadError, Loaded<FollowUp>, FollowUpKey>({
    ...queryBase(source, options, MINUTE),
    queryKey: [...sourceKey(source), 'followUp', ...askedKey(source, options)],
    queryFn: ({ signal }) =>
      loadParsed(
        source,
        { signal, locale: options.locale },
        {
          list: 'observations',
          isFollowUp: true,
          parse: (input) => parseFollowUpInSlices(input, { signal, locale: options.locale }),
        },
      ),
    structuralSharing: (before, after) => {
      return shared(before as Loaded<FollowUp> | undefined, after as Loaded<FollowUp>);
    },
  });
}

function shared(before: Loaded<FollowUp> | undefined, after: Loaded<FollowUp>): Loaded<FollowUp> {
  const value = before ? keepKnownFigures(before.value, after.value) : after.value;
  return unchangedKept(before, { ...after, value }, value.observations.length);
}
