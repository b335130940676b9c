import { queryOptions } from '@tanstack/react-query';
import type { LoadError } from '../../load/loadError';
import { type Branch, parseBranch } from './parseBranch';
import { loadParsed } from './loadParsed';
import { checkDepth, planLimits, type PlanLimits } from './planLimits';
import { queryBase, type QuerySettings, type SourceQuery } from './queryBase';
import type { Source } from '../source';
import { type AskedKey, askedKey, sourceKey, type SourceKey } from './sourceKey';
import { unchangedKept } from './keepKnownFigures';

/** Options of the query for a branch. */
export type ChildrenQueryOptions = QuerySettings & PlanLimits;

/** Its query key, without address or token. */
export type ChildrenKey = readonly [...SourceKey, 'children', nodeId: string, ...AskedKey];

/**
 * The nodes under a node, from a source, for TanStack Query: for plans too large to be sent whole. The
 * source is asked with the id of the node and returns `{ nodes: […] }`.
 *
 * @example
 * const url = ({ nodeId = '' }) => `/api/plans/2024/nodes/${encodeURIComponent(nodeId)}/children`;
 * const { data } = useQuery(childrenQuery(httpSource({ id: 'plan-2024', url }), 'goal-3'));
 */
export function childrenQuery(
  source: Source,
  nodeId: string,
  options: ChildrenQueryOptions = {},
): SourceQuery<Branch, ChildrenKey> {
  return queryOptions<Branch, LoadError, Branch, ChildrenKey>({
    ...queryBase(source, options),
    queryKey: [...sourceKey(source), 'children', nodeId, ...askedKey(source, options)],
    queryFn: ({ signal }) => loadBranch(source, nodeId, options, signal),
    structuralSharing: (before, after) => {
      return unchangedKept(before, after, (after as Branch).nodes.length);
    },
  });
}

async function loadBranch(
  source: Source,
  nodeId: string,
  options: ChildrenQueryOptions,
  signal: AbortSignal,
): Promise<Branch> {
  const { locale } = options;
  const { value, issues } = await loadParsed(
    source,
    { signal, nodeId, locale },
    {
      list: 'nodes',
      most: planLimits(options).maxNodes,
      parse: (input) => parseBranch(input, nodeId, { signal, locale }),
    },
  );
  const { nodes } = value;
  await checkDepth(nodes, options, signal);
  return { nodes, issues };
}
