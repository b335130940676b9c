import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import { createContext, useContext } from 'react';

/** What a tree shows of a plan, for the views that stand in it. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
  readonly compareWith: FollowUp | undefined;
  /** Keys of the statuses that are shown; none is no filter. */
  readonly filter: readonly string[];
  readonly onFilterChange: (filter: readonly string[]) => void;
}

/** The tree round a view, when it stands in one. */
export const ShownPlanContext = createContext<ShownPlan | undefined>(undefined);

/** What the tree round a view shows, unless the view is about another plan. */
export function useShownPlan(plan: Plan | undefined): ShownPlan | undefined {
  const shown = useContext(ShownPlanContext);
  return plan === undefined || plan === shown?.plan ? shown : undefined;
}
