import { inOne } from '../../messages/inBoth';
import type { Measure } from '../../model/plan/planNode';
import type { Observation } from '../../model/measure/observation';
import type { Outcome } from '../evaluate/evaluation';
import { valuePhrase } from '../evaluate/figurePhrase';
import { formatNumber } from '../../text/formatNumber';
import type { Text } from '../../text/text';

type Locale = keyof Text;

/** How a calculated figure comes about, with its figures in it: "(158 + 450) / 850 = 71,5 %". */
export function calculationWords(outcome: Outcome, measure: Measure | undefined): Text | undefined {
  if (!measure?.calculation || !outcome.inputs) return undefined;
  return { sv: inWords(outcome, measure, 'sv'), en: inWords(outcome, measure, 'en') };
}

function inWords(outcome: Outcome, measure: Measure, locale: Locale): string {
  const { calculation } = measure;
  const inputs = outcome.inputs ?? [];
  const isForecast = outcome.nature === 'forecast';
  const above = [
    ...(calculation?.numerator ?? []),
    ...(isForecast ? (calculation?.forecast?.numerator ?? []) : []),
  ];
  const below = [
    ...(calculation?.denominator ?? []),
    ...(isForecast ? (calculation?.forecast?.denominator ?? []) : []),
  ];
  const numerator = sumWords(above, inputs, locale);
  const result = inOne(valuePhrase(outcome, measure), locale);
  if (below.length === 0) return `${numerator} = ${result}`;
  return `${numerator} / ${sumWords(below, inputs, locale)} = ${result}`;
}

/** Terms in the order of their periods; a sum of several stands in brackets. */
function sumWords(ids: readonly string[], inputs: readonly Observation[], locale: Locale): string {
  const periods = [...new Set(inputs.map(({ period }) => period))];
  const terms = periods.flatMap((period) => ids.flatMap((id) => termOf(id, period, inputs)));
  const words = terms.map((term, index) => {
    const shown = formatNumber(Math.abs(term), locale);
    if (index === 0) return term < 0 ? `−${shown}` : shown;
    return `${term < 0 ? '−' : '+'} ${shown}`;
  });
  return words.length > 1 ? `(${words.join(' ')})` : words.join('');
}

function termOf(id: string, period: string, inputs: readonly Observation[]): number[] {
  const of = id.replace(/^-/, '');
  const found = inputs.find((one) => one.of === of && one.period === period);
  if (!found || found.value === null) return [];
  return [id.startsWith('-') ? -found.value : found.value];
}
