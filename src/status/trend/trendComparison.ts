import { knownValue } from '../../model/measure/knownValue';
import { goesBeforeFigure, isBetterFigure } from '../../model/measure/isBetterFigure';
import type { Observation } from '../../model/measure/observation';
import { dayNumber } from '../../model/parse/dayNumber';
import { lastDay } from '../../model/parse/lastDay';
import { endDay, sameLength } from '../../model/measure/period';
import { pointsOf, type SeriesPoint } from './series';

const YEAR = 365;
const SLACK = 4;

/** Finds the two figures that a trend compares. Shares, unlike counts, may cover periods of different lengths. */
export function trendComparison(
  observations: readonly Observation[],
  { at, method, isShare }: { at: string | undefined; method: TrendMethod; isShare: boolean },
): TrendComparison {
  const end = at === undefined ? Number.NaN : dayNumber(lastDay(at));
  const outcomes = observations.filter((one) => isOutcomeBy(one, end));
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

function isOutcomeBy(one: Observation, end: number): boolean {
  const isOutcome = one.nature === undefined || one.nature === 'outcome';
  return isOutcome && !(endDay(one) > end);
}

/**
 * The figures of one group: for the whole authority, and for women and men together, when there are such
 * figures. `undefined` when what remains is of several groups.
 */
function ofOneGroup(outcomes: readonly Observation[]): readonly Observation[] | undefined {
  if (areOneGroup(outcomes)) return withoutDeleted(outcomes);
  const ofWhole = outcomes.filter(({ unitId }) => unitId === undefined);
  const byUnit = ofWhole.length > 0 ? ofWhole : outcomes;
  const ofAll = byUnit.filter(({ sex = 'T' }) => sex === 'T');
  const own = ofAll.length > 0 ? ofAll : byUnit;
  return areOneGroup(own) ? withoutDeleted(own) : undefined;
}

function areOneGroup(outcomes: readonly Observation[]): boolean {
  const first = outcomes[0];
  return outcomes.every(
    ({ sex = 'T', unitId }) => sex === (first?.sex ?? 'T') && unitId === first?.unitId,
  );
}

/** Leaves out earlier copies of figures that their source has deleted. */
function withoutDeleted(outcomes: readonly Observation[]): readonly Observation[] {
  if (!outcomes.some(({ valueStatus }) => valueStatus === 'deleted')) return outcomes;
  return outcomes.filter(
    (one) => !outcomes.some((other) => other.valueStatus === 'deleted' && replaces(other, one)),
  );
}

function replaces(other: Observation, one: Observation): boolean {
  return endDay(other) === endDay(one) && sameLength(other, one) && isBetterFigure(other, one);
}

/** The known figure with the latest end, among those that end before another figure and fulfil a condition. */
function latest(
  outcomes: readonly Observation[],
  before?: Observation,
  fits?: (one: Observation) => boolean,
): Observation | undefined {
  let found: Observation | undefined;
  let foundEnd = -Infinity;
  const limit = before ? endDay(before) : Infinity;
  // Figures mostly come earliest first, so it is quicker to begin with the last.
  for (let place = outcomes.length - 1; place >= 0; place -= 1) {
    const one = outcomes[place] as Observation;
    const end = endDay(one);
    if (!(end < limit && end >= foundEnd) || knownValue(one) === null) continue;
    if (fits?.(one) === false || (found && end === foundEnd && !goesBeforeFigure(one, found)))
      continue;
    found = one;
    foundEnd = end;
  }
  return found;
}

function fromPrevious(
  own: readonly Observation[],
  to: Observation,
  isShare: boolean,
): TrendComparison {
  const alike = latest(own, to, (one) => sameLength(one, to));
  return between(own, alike ?? (isShare ? latest(own, to) : undefined), to);
}

function between(
  own: readonly Observation[],
  from: Observation | undefined,
  to: Observation,
): TrendComparison {
  if (!from) return { to, reason: latest(own, to) ? 'notComparable' : 'tooFew' };
  if (from.methodVersion !== to.methodVersion) return { from, to, reason: 'brokenSeries' };
  return { from, to, difference: (knownValue(to) ?? 0) - (knownValue(from) ?? 0) };
}

/** Two comparable figures and the difference between them, or the reason that there is none. */
export interface TrendComparison {
  readonly from?: Observation;
  readonly to?: Observation;
  readonly difference?: number;
  readonly reason?: 'tooFew' | 'brokenSeries' | 'notComparable';
}

/** Compares within the last unbroken segment of figures: with its first figure, or along a line through them. */
function segmentComparison(
  own: readonly Observation[],
  method: 'baseline' | 'regression',
): TrendComparison {
  return method === 'baseline' ? fromBaseline(own) : alongLine(own);
}

function fromBaseline(own: readonly Observation[]): TrendComparison {
  const segment = lastSegment(own, 2);
  const [first, last] = [segment.at(0), segment.at(-1)];
  if (!first || !last) return tooFewOrBroken(own);
  return {
    from: first.observation,
    to: last.observation,
    difference: (last.value ?? 0) - (first.value ?? 0),
  };
}

/** The rise of the least-squares line from its first day to its last. */
function alongLine(own: readonly Observation[]): TrendComparison {
  const segment = lastSegment(own, 3);
  const [first, last] = [segment.at(0), segment.at(-1)];
  if (!first || !last) return tooFewOrBroken(own);
  const days = segment.map(({ observation }) => endDay(observation));
  const values = segment.map(({ value }) => value ?? 0);
  const [day, value] = [mean(days), mean(values)];
  const spread = days.reduce((sum, each) => sum + (each - day) ** 2, 0);
  const joint = days.reduce(
    (sum, each, place) => sum + (each - day) * ((values[place] ?? 0) - value),
    0,
  );
  const difference = (joint / spread) * ((days.at(-1) ?? 0) - (days[0] ?? 0));
  return { from: first.observation, to: last.observation, difference };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** The last unbroken segment with at least `least` whole periods, measured by the latest method. */
function lastSegment(own: readonly Observation[], least: number): readonly SeriesPoint[] {
  const known = wholePoints(own);
  const version = known.at(-1)?.observation.methodVersion;
  const alike = known.filter(({ observation }) => observation.methodVersion === version);
  const inSegmentOf = (point: SeriesPoint) =>
    alike.filter(({ segment }) => segment === point.segment);
  const last = alike.findLast((point) => inSegmentOf(point).length >= least);
  return last ? inSegmentOf(last) : [];
}

function wholePoints(own: readonly Observation[]): SeriesPoint[] {
  return pointsOf(own).filter(
    ({ value, end, partial }) => value !== null && end !== '' && !partial,
  );
}

function tooFewOrBroken(own: readonly Observation[]): TrendComparison {
  const known = wholePoints(own).map(({ observation }) => observation);
  const to = known.at(-1);
  if (!to) return { reason: 'tooFew' };
  const from = known.findLast(({ methodVersion }) => methodVersion !== to.methodVersion);
  return from ? { from, to, reason: 'brokenSeries' } : { to, reason: 'tooFew' };
}

/**
 * What a trend compares the latest figure with: the latest earlier period, the same period a year before,
 * or the first figure of the unbroken series; or the least-squares line through that series instead.
 */
export type TrendMethod = 'previous' | 'samePeriodLastYear' | 'baseline' | 'regression';
