import type { Observation } from '../../model/measure/observation';
import { knownValue } from '../../model/measure/knownValue';
import { dayNumber, endDay, periodDays, sameLength } from '../../model/measure/period';
import { segmentComparison, type Comparison } from './segmentComparison';
import { isBetter } from './series';
import type { TrendMethod } from './trendMethod';

const YEAR = 365;
const SLACK = 4;

/** Finds what a trend compares; shares may be compared over times of different length, counts not. */
export function comparison(
  observations: readonly Observation[],
  { at, method, isShare }: { at: string | undefined; method: TrendMethod; isShare: boolean },
): Comparison {
  const lastDay = dayNumber(at);
  const outcomes = observations.filter((one) => isOutcomeBy(one, lastDay));
  const own = ofOneGroup(outcomes);
  if (own === undefined) return { reason: 'notComparable' };
  if (method === 'baseline' || method === 'regression') return segmentComparison(own, method);
  const to = latest(own);
  if (!to) return { reason: 'tooFew' };
  if (method === 'previous') return fromPrevious(own, to, isShare);
  const aYear = (one: Observation) => Math.abs(endDay(to) - endDay(one) - YEAR) <= SLACK;
  return between(
    own,
    latest(own, to, (one) => aYear(one) && sameLength(one, to)),
    to,
  );
}

function isOutcomeBy(one: Observation, lastDay: number): boolean {
  const isOutcome = one.nature === undefined || one.nature === 'outcome';
  return isOutcome && !(endDay(one) > lastDay);
}

/** The figures for all of the whole authority; else of the one group that there is. */
function ofOneGroup(outcomes: readonly Observation[]): readonly Observation[] | undefined {
  if (areOneGroup(outcomes)) return withoutDeleted(outcomes);
  const ofAll = outcomes.filter(({ sex = 'T' }) => sex === 'T');
  const bySex = ofAll.length > 0 ? ofAll : outcomes;
  const ofWhole = bySex.filter(({ unitId }) => unitId === undefined);
  const own = ofWhole.length > 0 ? ofWhole : bySex;
  return areOneGroup(own) ? withoutDeleted(own) : undefined;
}

function areOneGroup(outcomes: readonly Observation[]): boolean {
  const first = outcomes[0];
  return outcomes.every(
    ({ sex = 'T', unitId }) => sex === (first?.sex ?? 'T') && unitId === first?.unitId,
  );
}

/** A figure that its source has taken back is not used, though an earlier copy is at hand. */
function withoutDeleted(outcomes: readonly Observation[]): readonly Observation[] {
  if (!outcomes.some(({ valueStatus }) => valueStatus === 'deleted')) return outcomes;
  return outcomes.filter(
    (one) => !outcomes.some((other) => other.valueStatus === 'deleted' && replaces(other, one)),
  );
}

function replaces(other: Observation, one: Observation): boolean {
  return endDay(other) === endDay(one) && sameLength(other, one) && isBetter(other, one);
}

/** The known figure that ends last, of those before another and that fulfil a condition. */
function latest(
  outcomes: readonly Observation[],
  before?: Observation,
  fits?: (one: Observation) => boolean,
): Observation | undefined {
  let found: Observation | undefined;
  let foundEnd = -Infinity;
  const limit = before ? endDay(before) : Infinity;
  // Most come earliest first, so the last ones settle it.
  for (let place = outcomes.length - 1; place >= 0; place -= 1) {
    const one = outcomes[place] as Observation;
    const end = endDay(one);
    if (!(end < limit && end >= foundEnd) || knownValue(one) === null) continue;
    if (fits?.(one) === false || (found && end === foundEnd && !goesBefore(one, found))) continue;
    found = one;
    foundEnd = end;
  }
  return found;
}

function goesBefore(a: Observation, b: Observation): boolean {
  const longer = (periodDays(a) ?? 0) - (periodDays(b) ?? 0);
  return longer === 0 ? isBetter(a, b) : longer > 0;
}

function fromPrevious(own: readonly Observation[], to: Observation, isShare: boolean): Comparison {
  const alike = latest(own, to, (one) => sameLength(one, to));
  return between(own, alike ?? (isShare ? latest(own, to) : undefined), to);
}

function between(
  own: readonly Observation[],
  from: Observation | undefined,
  to: Observation,
): Comparison {
  if (!from) return { to, reason: latest(own, to) ? 'notComparable' : 'tooFew' };
  if (from.methodVersion !== to.methodVersion) return { from, to, reason: 'brokenSeries' };
  return { from, to, difference: (knownValue(to) ?? 0) - (knownValue(from) ?? 0) };
}
