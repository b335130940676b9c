import { useMemo } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import { planOfUnit } from '../model/follow-up/planOfUnit';
import type { Plan } from '../model/plan/plan';
import type { PlanItem } from '../model/plan/planTree';
import {
  compareFollowUps,
  type FollowUpComparison,
  statusBefore,
} from '../status/compare/compareFollowUps';
import { planSuccession, type PlanSuccession } from '../status/compare/planSuccession';
import { planStatuses, type PlanStatuses } from '../status/plan/planStatuses';
import type { RootedTree, TreeNode } from '../tree/toTree';
import type { EarlierStatus } from './footItems';
import { withRemoved } from './withRemoved';

/** Another plan, most often the one before, that a plan is compared with. */
export interface ComparedPlan {
  /** The other plan. */
  readonly plan: Plan;
  /** Its follow-up. @default the plan's own figures */
  readonly followUp?: FollowUp | undefined;
}

/** How a plan differs from what it is compared with. */
export interface Comparison {
  /** Title of the follow-up or the plan that it is compared with. */
  readonly title: string;
  /** The follow-up of the same plan that it is compared with. */
  readonly followUp: FollowUp | undefined;
  /** What it is compared with. */
  readonly before: PlanStatuses;
  readonly changes: FollowUpComparison;
  /** How its nodes continue those of the other plan; `undefined` for two follow-ups of one plan. */
  readonly succession: PlanSuccession | undefined;
  /** Whether it is compared with a plan that it does not say it supersedes. */
  readonly isUnlinked: boolean;
  /** What a node was before. */
  readonly earlierOf: (node: TreeNode<PlanItem>) => EarlierStatus | undefined;
  /** The tree together with what is gone. */
  readonly withRemoved: (tree: RootedTree<PlanItem>) => RootedTree<PlanItem>;
}

/** What a plan is compared with, as one unit has it. */
export function comparedOfUnit(
  compareWith: FollowUp | ComparedPlan,
  plan: Plan,
  unit: string,
): FollowUp | ComparedPlan | undefined {
  if ('plan' in compareWith) return planOfUnit(compareWith.plan, unit, compareWith.followUp);
  return planOfUnit(plan, unit, compareWith).followUp;
}

/** The comparison of what is shown with another follow-up of the plan, or with another plan. */
export function useComparison(
  statuses: PlanStatuses,
  compareWith: FollowUp | ComparedPlan | undefined,
): Comparison | undefined {
  const isCompared = compareWith !== undefined;
  const other = compareWith && 'plan' in compareWith ? compareWith : undefined;
  const plan = other?.plan ?? statuses.plan;
  const followUp = other ? other.followUp : (compareWith as FollowUp | undefined);
  return useMemo(
    () => (isCompared ? comparisonOf(planStatuses(plan, followUp), statuses) : undefined),
    [isCompared, plan, followUp, statuses],
  );
}

function comparisonOf(before: PlanStatuses, after: PlanStatuses): Comparison {
  const changes = compareFollowUps(before, after);
  const { followUp, plan } = before;
  const isOther = plan.id !== after.plan.id;
  const isUnlinked = isOther && after.plan.supersedes !== plan.id;
  const title = isOther ? plan.title : (followUp?.title ?? '');
  const own = isOther ? undefined : followUp;
  const compared = { title, followUp: own, before, changes, isUnlinked };
  if (isUnlinked) {
    return { ...compared, succession: undefined, earlierOf: () => undefined, withRemoved: same };
  }
  const { isDated, isReversed } = changes;
  const isKnown = isDated && (!isOther || followUp !== undefined);
  const order = isKnown ? (isReversed ? 'later' : 'before') : 'undated';
  const day = followUp?.date ?? '';
  const succession = isOther ? planSuccession(changes, after) : undefined;
  return {
    ...compared,
    succession,
    withRemoved: isOther ? (tree) => withRemoved(tree, before, changes) : same,
    earlierOf: ({ id, data }) => {
      if (data.kind === 'removed') {
        const was = before.of(data.node.id);
        const status = was?.verdict.level === undefined ? undefined : was;
        return { change: 'lost', order, day, status, nodes: undefined };
      }
      const { change, predecessors = [id] } = changes.changes[id] ?? {};
      const kind = succession?.of[id];
      const nodes = kind && {
        succession: kind,
        predecessors: predecessors.flatMap((one) => before.tree.nodeById.get(one)?.data ?? []),
      };
      return change && { change, order, day, status: statusBefore(changes, id, before), nodes };
    },
  };
}

function same<T>(value: T): T {
  return value;
}
