import type { FollowUp } from './followUp';
import type { Plan } from '../plan/plan';

/** Whether a follow-up is of a plan; one that names none is taken at its host's word. */
export function isOfPlan({ planId }: FollowUp, { id }: Plan): boolean {
  return planId === id || planId === '';
}
