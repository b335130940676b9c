import { phrase, type Phrase } from '../../messages/phrase';
import type { Observation } from '../../model/measure/observation';
import type { Measure } from '../../model/plan/planNode';
import type { Outcome } from '../evaluate/evaluation';
import { valuePhrase } from '../evaluate/figurePhrase';

/** How a figure is calculated, written out: "(158 + 450) / 850 = 71,5 %". */
export function calculationPhrase(
  outcome: Outcome,
  measure: Measure | undefined,
): Phrase | undefined {
  const { calculation } = measure ?? {};
  const { inputs, method } = outcome;
  if (method && inputs) return aggregatePhrase(outcome, inputs, measure);
  if (!calculation || !inputs) return undefined;
  const deviations = outcome.nature === 'forecast' ? calculation.forecast : undefined;
  const terms = (part: 'numerator' | 'denominator') =>
    termsOf([...(calculation[part] ?? []), ...(deviations?.[part] ?? [])], inputs);
  return phrase('explanation', 'calculation', {
    above: terms('numerator'),
    below: terms('denominator'),
    result: valuePhrase(outcome, measure),
  });
}

/** The mean or the sum of the figures of several periods. */
function aggregatePhrase(
  outcome: Outcome,
  inputs: readonly Observation[],
  measure: Measure | undefined,
): Phrase {
  return phrase('explanation', 'calculation', {
    above: inputs.map(({ value }) => value ?? 0),
    below: outcome.method === 'mean' ? [inputs.length] : [],
    result: valuePhrase(outcome, measure),
  });
}

/** The terms, ordered by period. */
function termsOf(ids: readonly string[], inputs: readonly Observation[]): number[] {
  const periods = [...new Set(inputs.map(({ period }) => period))];
  return periods.flatMap((period) => ids.flatMap((id) => termOf(id, period, inputs)));
}

function termOf(id: string, period: string, inputs: readonly Observation[]): number[] {
  const of = id.replace(/^-/, '');
  const found = inputs.find((one) => one.of === of && one.period === period);
  if (!found || found.value === null) return [];
  return [id.startsWith('-') ? -found.value : found.value];
}
