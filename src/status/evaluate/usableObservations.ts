import type { Observation } from '../../model/measure/observation';
import { knownValue } from '../../model/measure/knownValue';
import { periodEnd } from '../../model/measure/period';

/**
 * The observations that are known on a day. Outcomes for later periods are left out, but budgets, plans and
 * forecasts for them are kept. Figures marked as withheld or missing lose any number in the data.
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
