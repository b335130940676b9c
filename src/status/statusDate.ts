import type { FollowUp } from '../model/followUp';
import type { Plan } from '../model/plan';
import { periodEnd } from './period';

/**
 * The day that statuses hold for, ISO 8601: that of the follow-up; without one the end of the plan's
 * period; without that the last day that any of its figures is about.
 */
export function statusDate(plan: Plan, followUp: FollowUp | undefined): string {
  if (followUp && followUp.date !== '') return followUp.date;
  const year = plan.period?.match(/\d{4}/g)?.at(-1);
  if (year !== undefined) return `${year}-12-31`;
  const ends = (plan.observations ?? []).flatMap((observation) => periodEnd(observation) ?? []);
  return ends.toSorted().at(-1) ?? '';
}
