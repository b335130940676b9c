import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import { periodEnd } from '../../model/measure/period';
import { readPeriod } from '../../model/measure/readPeriod';
import { lastDay } from '../../model/parse/lastDay';

/**
 * The day that statuses hold for, ISO 8601: that of the follow-up (of a year or a month its last), or when it could not be read the last
 * day of what has come out in it; without a follow-up the end of the plan's period; without that the last
 * day that any of its figures is about.
 */
export function statusDate(plan: Plan, followUp: FollowUp | undefined): string {
  if (followUp && followUp.date !== '') return lastDay(followUp.date);
  const cameOut = followUp?.observations.filter(({ nature = 'outcome' }) => nature === 'outcome');
  const known = lastEnd(cameOut);
  if (known !== undefined) return known;
  const ofPlan = plan.period === undefined ? undefined : readPeriod(plan.period);
  return ofPlan?.to ?? lastEnd(plan.observations) ?? '';
}

function lastEnd(observations: readonly Observation[] = []): string | undefined {
  return observations
    .flatMap((observation) => periodEnd(observation) ?? [])
    .toSorted()
    .at(-1);
}
