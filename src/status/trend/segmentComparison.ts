import type { Observation } from '../../model/measure/observation';
import { endDay } from '../../model/measure/period';
import { seriesOf, type SeriesPoint } from './series';

/** Two figures that may be compared and how far apart they are, or why there are none. */
export interface Comparison {
  readonly from?: Observation;
  readonly to?: Observation;
  readonly difference?: number;
  readonly reason?: 'tooFew' | 'brokenSeries' | 'notComparable';
}

/** Compares within the last unbroken run of figures: with its first, or along a line through it. */
export function segmentComparison(
  own: readonly Observation[],
  method: 'baseline' | 'regression',
): Comparison {
  return method === 'baseline' ? fromBaseline(own) : alongLine(own);
}

function fromBaseline(own: readonly Observation[]): Comparison {
  const segment = lastSegment(own, 2);
  const [first, last] = [segment.at(0), segment.at(-1)];
  if (!first || !last) return tooFewOrBroken(own);
  return {
    from: first.observation,
    to: last.observation,
    difference: (last.value ?? 0) - (first.value ?? 0),
  };
}

/** How much the line of least squares rises from its first to its last day. */
function alongLine(own: readonly Observation[]): Comparison {
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

/** The last unbroken run of at least so many whole periods, measured as the latest one was. */
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
  const points = seriesOf(own, { unitId: own[0]?.unitId })[0]?.points ?? [];
  return points.filter(({ value, end, partial }) => value !== null && end !== '' && !partial);
}

function tooFewOrBroken(own: readonly Observation[]): Comparison {
  const known = wholePoints(own).map(({ observation }) => observation);
  const to = known.at(-1);
  if (!to) return { reason: 'tooFew' };
  const from = known.findLast(({ methodVersion }) => methodVersion !== to.methodVersion);
  return from ? { from, to, reason: 'brokenSeries' } : { to, reason: 'tooFew' };
}
