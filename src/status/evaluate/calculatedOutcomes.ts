import { isBetterFigure } from '../../model/measure/isBetterFigure';
import type { Observation } from '../../model/measure/observation';
import { natureRank, NATURES } from '../../model/measure/nature';
import type { Calculation } from '../../model/plan/planNode';
import type { Outcome } from './evaluation';

type Terms = NonNullable<Calculation['forecast']>;

/** A term of a sum: the observation, and 1 or −1. */
type Term = readonly [observation: Observation, sign: number];

/**
 * The figures of a calculated measure: one for each period that has all its terms or, when the calculation
 * has `periods`, one for these together with the single ones as parts. When it has a forecast there is
 * a second figure with the expected deviations added.
 */
export function calculatedOutcomes(
  of: string,
  calculation: Calculation,
  observations: readonly Observation[],
): Outcome[] {
  const figures = figuresOf(calculation, observations);
  const { periods, forecast } = calculation;
  const all = periods ?? periodsOf(calculation, observations);
  const over = (some: readonly string[], deviations?: Terms) =>
    calculated(of, calculation, some, figures, deviations);
  const single = (deviations?: Terms) => all.flatMap((period) => over([period], deviations) ?? []);
  const expected = forecast ? single(forecast) : [];
  if (!periods) return [...single(), ...expected.filter(isForecast)];
  const whole = over(periods);
  const expectedWhole = forecast && over(periods, forecast);
  return [
    ...(whole ? [{ ...whole, parts: single() }] : []),
    ...(expectedWhole && isForecast(expectedWhole) ? [{ ...expectedWhole, parts: expected }] : []),
  ];
}

/** Figures by id and period: those for all sexes together, and of these the most certain by nature. */
function figuresOf(
  calculation: Calculation,
  observations: readonly Observation[],
): Map<string, Observation> {
  const figures = new Map<string, Observation>();
  for (const observation of observations) {
    const { of, period, sex = 'T', unitId, nature } = observation;
    if (sex !== 'T' || unitId !== undefined) continue;
    if (nature === 'forecast' && !isExpected(of, calculation)) continue;
    const key = `${of} ${period}`;
    const known = figures.get(key);
    if (!known || isBetterFigure(observation, known)) figures.set(key, observation);
  }
  return figures;
}

function isForecast({ nature }: Outcome): boolean {
  return nature === 'forecast';
}

function isExpected(id: string, { forecast }: Calculation): boolean {
  const terms = [...(forecast?.numerator ?? []), ...(forecast?.denominator ?? [])];
  return terms.some((term) => idOf(term) === id);
}

function periodsOf({ numerator }: Calculation, observations: readonly Observation[]): string[] {
  const first = idOf(numerator[0] ?? '');
  const own = observations.filter(({ of, nature }) => of === first && nature !== 'forecast');
  return [...new Set(own.map(({ period }) => period))];
}

function idOf(term: string): string {
  return term.startsWith('-') ? term.slice(1) : term;
}

function calculated(
  of: string,
  { numerator, denominator }: Calculation,
  periods: readonly string[],
  figures: ReadonlyMap<string, Observation>,
  deviations?: Terms,
): Outcome | undefined {
  const above = termsOf(numerator, periods, figures);
  const below = denominator ? termsOf(denominator, periods, figures) : [];
  if (!above || !below) return undefined;
  for (const one of deviationsOf(deviations?.numerator ?? [], periods, figures)) above.push(one);
  for (const one of deviationsOf(deviations?.denominator ?? [], periods, figures)) below.push(one);
  const divisor = sum(below);
  const inputs = [...above, ...below].map(([observation]) => observation);
  const first = inputs[0];
  const last = inputs.find(({ period }) => period === periods.at(-1)) ?? first;
  if (!first || !last || (denominator && divisor === 0)) return undefined;
  return {
    of,
    period: periods.length === 1 ? first.period : `${periods[0]}–${periods.at(-1)}`,
    from: first.from,
    to: last.to,
    value: denominator ? (100 * sum(above)) / divisor : sum(above),
    nature: NATURES[inputs.reduce((most, one) => Math.max(most, natureRank(one)), 0)] ?? 'outcome',
    inputs,
  };
}

/** The terms for all ids and periods; `undefined` when a figure is missing. */
function termsOf(
  ids: readonly string[],
  periods: readonly string[],
  figures: ReadonlyMap<string, Observation>,
): Term[] | undefined {
  const found = deviationsOf(ids, periods, figures);
  return found.length === ids.length * periods.length ? found : undefined;
}

/** The expected deviations that have a figure. A period without one deviates by nothing. */
function deviationsOf(
  ids: readonly string[],
  periods: readonly string[],
  figures: ReadonlyMap<string, Observation>,
): Term[] {
  return periods.flatMap((period) =>
    ids.flatMap((id): Term[] => {
      const observation = figures.get(`${idOf(id)} ${period}`);
      if (!observation || observation.value === null) return [];
      return [[observation, id.startsWith('-') ? -1 : 1]];
    }),
  );
}

function sum(terms: readonly Term[]): number {
  return terms.reduce((total, [{ value }, sign]) => total + sign * (value ?? 0), 0);
}
