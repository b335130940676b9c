import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import { periodEnd } from '../../model/measure/period';

/**
 * The day that statuses hold for, ISO 8601: that of the follow-up, or when it could not be read the last
 * day of what has come out in it; without a follow-up the end of the plan's period; without that the last
 * day that any of its figures is about.
 */
export function statusDate(plan: Plan, followUp: FollowUp | undefined): string {
  if (followUp && followUp.date !== '') return followUp.date;
  const cameOut = followUp?.observations.filter(({ nature = 'outcome' }) => nature === 'outcome');
  const known = lastEnd(cameOut);
  if (known !== undefined) return known;
  const year = plan.period?.match(/\d{4}/g)?.at(-1);
  if (year !== undefined) return `${year}-12-31`;
  return lastEnd(plan.observations) ?? '';
}

function lastEnd(observations: readonly Observation[] = []): string | undefined {
  return observations
    .flatMap((observation) => periodEnd(observation) ?? [])
    .toSorted()
    .at(-1);
}
