import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import { createContext, useContext } from 'react';

/** What a tree shows of a plan, for the components in its toolbar. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
  readonly compareWith: FollowUp | undefined;
  /** Keys of the statuses that are shown; an empty list means no filter. */
  readonly filter: readonly string[];
  readonly onFilterChange: (filter: readonly string[]) => void;
}

/** The tree in whose toolbar a component stands, if any. */
export const ShownPlanContext = createContext<ShownPlan | undefined>(undefined);

/** What the surrounding tree shows, unless the component is about another plan. */
export function useShownPlan(plan: Plan | undefined): ShownPlan | undefined {
  const shown = useContext(ShownPlanContext);
  return plan === undefined || plan === shown?.plan ? shown : undefined;
}
