import { useMemo } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import { useMessages } from '../view/useMessages';
import {
  compareFollowUps,
  type FollowUpComparison,
  statusBefore,
} from '../status/compare/compareFollowUps';
import type { EarlierStatus } from './footItems';
import { planStatuses, type PlanStatuses } from '../status/plan/planStatuses';
import { goalTreeWords } from './goalTreeWords';
import { goalNodeView, type ContentCache, type GoalNodeView } from './goalNodeView';

/**
 * The comparison, and the view of a plan's nodes. A new follow-up gives new content only to the cards
 * that it changes.
 */
export function useGoalNodeView(
  statuses: PlanStatuses,
  compareWith: FollowUp | undefined,
): { view: GoalNodeView; comparison: FollowUpComparison | undefined } {
  const messages = useMessages(goalTreeWords);
  const { plan, followUp } = statuses;
  const isFollowedUp = followUp !== undefined || hasAny(plan.observations);
  const isJudged = useMemo(
    () =>
      followUp?.notFetched === true ||
      hasAny(followUp?.assessments) ||
      hasAny(followUp?.targets) ||
      plan.nodes.some(({ targets }) => hasAny(targets)),
    [plan, followUp],
  );
  const compared = useMemo(
    () => compareWith && comparedWith(planStatuses(plan, compareWith), statuses),
    [plan, compareWith, statuses],
  );
  // Another language, plan or comparison gives all cards new content.
  const basis = useMemo(
    () => ({ plan, compareWith, messages, isFollowedUp, isJudged, cache: emptyCache() }),
    [plan, compareWith, messages, isFollowedUp, isJudged],
  );
  const view = useMemo(
    () =>
      goalNodeView(
        statuses,
        compared?.earlierOf ?? nothingEarlier,
        { ...basis, statuses, isSingleRooted: statuses.tree.roots.length === 1 },
        basis.cache,
      ),
    [statuses, compared, basis],
  );
  return { view, comparison: compared?.comparison };
}

interface Compared {
  readonly comparison: FollowUpComparison;
  readonly earlierOf: (id: string) => EarlierStatus | undefined;
}

/** The comparison, and what each node was. */
function comparedWith(before: PlanStatuses, after: PlanStatuses): Compared {
  const comparison = compareFollowUps(before, after);
  const { isDated, isReversed } = comparison;
  const order = isDated ? (isReversed ? 'later' : 'before') : 'undated';
  const day = before.followUp?.date ?? '';
  return {
    comparison,
    earlierOf: (id) => {
      const change = comparison.changes[id]?.change;
      return change && { change, order, day, status: statusBefore(comparison, id, before) };
    },
  };
}

function hasAny(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function nothingEarlier(): undefined {
  return undefined;
}

function emptyCache(): ContentCache {
  return new WeakMap();
}
