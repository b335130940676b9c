import { useMemo } from 'react';
import { useLinkedPlans } from '../view/LinkedPlansProvider';
import { useMessages } from '../view/useMessages';
import { isJudged } from '../status/plan/isJudged';
import type { PlanStatuses } from '../status/plan/planStatuses';
import type { PlanItem } from '../model/plan/planTree';
import { descendants, type RootedTree } from '../tree/toTree';
import { goalTreeWords } from './goalTreeWords';
import { goalNodeView, type ContentCache, type GoalNodeView } from './goalNodeView';
import type { Comparison } from './useComparison';

/** The view of a plan's nodes. A new follow-up gives new content only to the cards that it changes. */
export function useGoalNodeView(
  statuses: PlanStatuses,
  comparison: Comparison | undefined,
  rootAt: 'left' | 'top',
): GoalNodeView {
  const messages = useMessages(goalTreeWords);
  const { plans: linkedPlans } = useLinkedPlans();
  const { plan, followUp } = statuses;
  const isFollowedUp = followUp !== undefined || (plan.observations ?? []).length > 0;
  const judged = useMemo(() => isJudged(plan, followUp), [plan, followUp]);
  const before = comparison?.before;
  const saysLevel = useMemo(() => levelSaid(statuses.tree, rootAt), [statuses.tree, rootAt]);
  // Another language, plan or comparison gives all cards new content.
  const basis = useMemo(
    () => ({
      plan,
      linkedPlans,
      before,
      messages,
      isFollowedUp,
      isJudged: judged,
      saysLevel,
      cache: emptyCache(),
    }),
    [plan, linkedPlans, before, messages, isFollowedUp, judged, saysLevel],
  );
  return useMemo(
    () =>
      goalNodeView(
        statuses,
        comparison?.earlierOf ?? nothingEarlier,
        { ...basis, statuses, isSingleRooted: statuses.tree.roots.length === 1 },
        basis.cache,
      ),
    [statuses, comparison, basis],
  );
}

/**
 * Whether the cards at a depth say their level: under the root at the top, where nothing else does, and where
 * nodes of several levels share a column.
 */
function levelSaid({ roots }: RootedTree<PlanItem>, rootAt: 'left' | 'top') {
  if (rootAt === 'top') return () => true;
  const levels: Set<string>[] = [];
  for (const { data, depth } of descendants(roots)) {
    if (data.level.id !== '') (levels[depth] ??= new Set()).add(data.level.id);
  }
  return (depth: number) => (levels[depth]?.size ?? 0) > 1;
}

function nothingEarlier(): undefined {
  return undefined;
}

function emptyCache(): ContentCache {
  return new WeakMap();
}
