import type { FollowUp } from './followUp';
import type { Plan } from '../plan/plan';

/** Whether a follow-up is about a plan. One that names no plan is taken to be, since the host gave it for the plan. */
export function isOfPlan({ planId }: FollowUp, { id }: Plan): boolean {
  return planId === id || planId === '';
}
