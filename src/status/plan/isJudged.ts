import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';

/**
 * Whether there is anything to judge by: a target or an assessment, or a follow-up that has not been fetched
 * yet. Without it no status is worth showing, since all of them would be "not assessed".
 */
export function isJudged(plan: Plan, followUp: FollowUp | undefined): boolean {
  return (
    followUp?.notFetched === true ||
    hasAny(followUp?.assessments) ||
    hasAny(followUp?.targets) ||
    plan.nodes.some(({ targets }) => hasAny(targets))
  );
}

function hasAny(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
