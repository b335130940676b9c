import { useQueries, useQuery, type QueryObserverResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Issue } from '../../model/parse/issue';
import { asFailedLoad } from '../../load/asFailedLoad';
import type { LoadError } from '../../load/loadError';
import type { LoadPart, LoadState } from '../../load/loadState';
import type { Plan } from '../../model/plan/plan';
import type { FollowUpKey } from '../query/followUpQuery';
import { followUpNodes, knownFollowUp } from './knownFollowUp';
import { joinedFollowUp } from '../joinedFields';
import { loadPart } from './loadPart';
import type { ChildrenKey } from '../query/childrenQuery';
import type { Loaded } from '../query/loadParsed';
import type { Branch } from '../query/parseBranch';
import type { PlanKey } from '../query/planQuery';
import type { SourceQuery } from '../query/queryBase';
import { sourceMeta } from '../query/sourceKey';
import { useBranches, useKept } from './useBranches';

type FollowUpQuery = SourceQuery<Loaded<FollowUp>, FollowUpKey>;

/** The queries to load and join. */
export interface PlanWithFollowUpOptions {
  /** `planQuery(…)` for the plan's structure. */
  readonly plan: SourceQuery<Loaded<Plan>, PlanKey>;
  /**
   * `followUpQuery(…)` for each source of figures and assessments; their data are joined. Use a function
   * when they depend on the plan, for example on which indicators come from Kolada. @default none
   */
  readonly followUps?:
    | readonly SourceQuery<Loaded<FollowUp>, FollowUpKey>[]
    | ((plan: Plan) => readonly SourceQuery<Loaded<FollowUp>, FollowUpKey>[]);
  /** Returns `childrenQuery(…)` for a node, for a plan that is sent branch by branch. @default none */
  readonly children?: (nodeId: string) => SourceQuery<Branch, ChildrenKey>;
  /** Ids of the open nodes, whose branches are loaded. @default [] */
  readonly expanded?: readonly string[] | 'all';
}

/** A plan and its follow-up, for the views, and the loading state, for `LoadBoundary`. */
export interface PlanWithFollowUp {
  readonly plan: Plan | undefined;
  /**
   * What has been fetched of the follow-up so far. While some of it is being fetched or could not be fetched,
   * it is marked `notFetched`, so that views do not claim that the missing data does not exist.
   */
  readonly followUp: FollowUp | undefined;
  /** All issues found in what was loaded. */
  readonly issues: readonly Issue[];
  readonly state: LoadState;
}

const NONE: readonly never[] = [];

/**
 * Loads a plan and its follow-ups with the host's own QueryClient and joins them. The returned objects
 * change only when their content does, so that a poll renders only what has changed. Figures that cannot
 * be fetched keep their earlier values and show how old they are.
 *
 * @example
 * const { plan, followUp, state } = usePlanWithFollowUp({
 *   plan: planQuery(httpSource({ id: 'plan', url: '/api/plan' })),
 *   followUps: (plan) => [followUpQuery(koladaSource({ plan, municipality: '0024' }))],
 * });
 */
export function usePlanWithFollowUp(options: PlanWithFollowUpOptions): PlanWithFollowUp {
  const structure = useQuery(options.plan);
  const base = structure.data?.value;
  const { plan, parts: branchParts } = useBranches(
    base,
    options.children,
    options.expanded ?? NONE,
  );
  const { followUp, parts, issues } = useFollowUps(base, options.followUps ?? NONE);
  const planIssues = structure.data?.issues ?? NONE;
  const all = useMemo(() => withoutRepeated([...planIssues, ...issues]), [planIssues, issues]);
  const state: LoadState = {
    phase: plan ? 'loaded' : structure.error ? 'failed' : 'loading',
    parts: [loadPart(structure, { id: 'plan' }), ...branchParts, ...parts],
  };
  return { plan, followUp, issues: all, state };
}

/** Removes repeated issues: a file with both plan and follow-up is read twice, with the same issues each time. */
function withoutRepeated(issues: readonly Issue[]): readonly Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.path} ${issue.message.sv}`;
    if (!first.has(key)) first.set(key, issue);
  }
  return first.size === issues.length ? issues : [...first.values()];
}

function useFollowUps(
  plan: Plan | undefined,
  given: NonNullable<PlanWithFollowUpOptions['followUps']>,
): { followUp: FollowUp | undefined; parts: LoadPart[]; issues: readonly Issue[] } {
  const queries = typeof given === 'function' ? (plan ? given(plan) : NONE) : given;
  const results = useQueries({ queries: [...queries] });
  const parts = results.map((result, place) => partOf(result, queries[place]));
  const fetched = results.map(({ data, error, errorUpdatedAt, fetchStatus }, place) => {
    const { name, nodeIds } = sourceMeta(queries[place]?.meta);
    const isAwaited = fetchStatus !== 'idle';
    const triedAt = errorUpdatedAt;
    const failed = error && asFailedLoad(error);
    return { followUp: data?.value, error: failed, isAwaited, triedAt, system: name, nodeIds };
  });
  const planId = plan?.id ?? '';
  const followUp = useKept(
    [
      planId,
      ...fetched.flatMap(({ followUp: one, error, isAwaited }) => [one, error, !one && isAwaited]),
    ],
    () => joinedFollowUp(fetched.flatMap((one) => knownFollowUp(one, planId) ?? [])),
  );
  const lists = results.map(({ data }) => data?.issues ?? NONE);
  const issues = useKept(lists, () => lists.flat());
  return { followUp, parts, issues };
}

/** The loading state of a follow-up, with the nodes that it concerns. */
function partOf(
  result: QueryObserverResult<{ value: FollowUp }, LoadError>,
  query: FollowUpQuery | undefined,
): LoadPart {
  const { name, nodeIds } = sourceMeta(query?.meta);
  const known = result.data?.value;
  return loadPart(result, {
    id: (query?.queryKey ?? NONE).join(' '),
    name,
    of: 'followUp',
    nodeIds: known ? followUpNodes(known, nodeIds) : nodeIds,
    unavailable: (known?.unavailable ?? NONE).map(({ of }) => of),
  });
}
