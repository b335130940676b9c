import type { Observation } from '../../model/measure/observation';
import { knownValue } from '../../model/measure/knownValue';
import { periodEnd } from '../../model/measure/period';

/**
 * What is known at a day: outcomes of later periods are left out, and figures that are said to be
 * withheld lose the number that the data may carry beside it. Budgets, plans and forecasts of later
 * periods are known beforehand.
 */
export function usableObservations(
  observations: readonly Observation[],
  at: string,
): readonly Observation[] {
  const isUsable = (one: Observation) => !isWithheld(one) && !isLater(one, at);
  if (observations.every(isUsable)) return observations;
  return observations
    .filter((one) => !isLater(one, at))
    .map((one) => (isWithheld(one) ? { ...one, value: null } : one));
}

function isWithheld(observation: Observation): boolean {
  return observation.value !== knownValue(observation);
}

function isLater(observation: Observation, at: string): boolean {
  const { nature = 'outcome' } = observation;
  return nature === 'outcome' && (periodEnd(observation) ?? '') > at;
}
