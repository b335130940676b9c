import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import { periodEnd } from '../../model/measure/period';
import { readPeriod } from '../../model/measure/readPeriod';
import { lastDay } from '../../model/parse/lastDay';

/**
 * The day that statuses hold for, ISO 8601: the date of the follow-up (the last day, when it is a year or a
 * month). When it has none, the last day of the follow-up's outcomes; else the end of the plan's
 * period; else the last day that any of the plan's figures is about.
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
