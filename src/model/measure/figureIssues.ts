import { phrase } from '../../messages/phrase';
import { inPieces, runSteps, type Steps } from '../../steps/steps';
import { cutText } from '../../text/cutText';
import { type Issue, makeIssue } from '../parse/issue';
import { placeInInput } from '../parse/salvage';
import { isBetterFigure } from './isBetterFigure';
import { knownValue } from './knownValue';
import type { Observation } from './observation';
import { isFinal } from './otherFigures';
import { periodDays, periodEnd } from './period';

/** Different values of one indicator or figure for one period. */
interface Double {
  /** The figure that is used. */
  best: Observation;
  readonly values: Set<number>;
  /** Indices in the list of the first of these figures and of the last one with a new value. */
  readonly first: number;
  last: number;
}

/**
 * Issues about the periods of figures: periods that are not understood, one issue for each label, and
 * different values of the same thing for the same period.
 *
 * @param nameOf gives the name of an indicator or figure by its id. @default the id itself
 * @param undated ids of figures whose period need not be understood, since they are only shown. @default none
 */
export function* figureIssues(
  observations: readonly Observation[] = [],
  nameOf: (id: string) => string = (id) => id,
  undated: ReadonlySet<string> = new Set(),
): Steps<Issue[]> {
  const doubles = yield* doubleFigures(observations);
  const understood = new Set<string>();
  const unread = new Map<string, { place: number; count: number }>();
  yield* inPieces(observations, (one, place) => {
    if (understood.has(one.period) && one.to === undefined) return;
    if (periodEnd(one) !== undefined) {
      if (one.to === undefined) understood.add(one.period);
      return;
    }
    if (undated.has(one.of)) return;
    const known = unread.get(one.period);
    if (known) known.count += 1;
    else unread.set(one.period, { place, count: 1 });
  });
  const at = (place: number) => `observations.${placeInInput(observations, place)}`;
  return [
    ...[...unread].map(([period, { place, count }]) => {
      const path = `${at(place)}.period`;
      return makeIssue(
        'unread-period',
        'warning',
        path,
        phrase('issues', 'unreadPeriod', { path, period: cutText(period, LONGEST), count }),
      );
    }),
    ...doubles.map((double) => differentFigures(double, at(double.last), nameOf(double.best.of))),
  ];
}

/** Issues about figures that have one value in the plan and another in its follow-up for the same period. */
export function figuresBesideIssues(
  own: readonly Observation[] = [],
  observations: readonly Observation[] = [],
): Issue[] {
  if (own.length === 0 || observations.length === 0) return [];
  const start = own.length;
  return runSteps(doubleFigures([...own, ...observations])).flatMap((double) => {
    if (double.first >= start || double.last < start) return [];
    return differentFigures(
      double,
      `observations.${placeInInput(observations, double.last - start)}`,
    );
  });
}

function differentFigures({ best, values }: Double, path: string, name = best.of): Issue {
  const sorted = [...values].toSorted((a, b) => a - b);
  const said = {
    path,
    of: cutText(name, LONGEST),
    period: cutText(best.period, LONGEST),
    values: sorted.slice(0, MOST_VALUES),
    more: Math.max(0, sorted.length - MOST_VALUES),
    used: best.value ?? 0,
  };
  return makeIssue(
    'different-figures',
    'warning',
    path,
    phrase('issues', 'differentFigures', said),
  );
}

/** Longer names and periods are cut in messages; values beyond the first few are only counted. */
const LONGEST = 80;
const MOST_VALUES = 5;

/** Figures for the same thing and period that have different values, in the order of their first figure. */
function* doubleFigures(observations: readonly Observation[]): Steps<Double[]> {
  const doubles: Double[] = [];
  yield* inPieces(yield* rivals(observations), (places) => {
    const bySeries = new Map<string, Double>();
    for (const place of places) addFigure(observations[place] as Observation, place, bySeries);
    for (const double of bySeries.values()) if (double.values.size > 1) doubles.push(double);
  });
  return doubles;
}

/**
 * Indices of figures that are for the same thing and period, one list for each. Most figures are alone,
 * so a list is only made at the second figure.
 */
function* rivals(observations: readonly Observation[]): Steps<Iterable<readonly number[]>> {
  const [things, periods] = [numbering(), numbering()];
  const periodOf = periodReader();
  const first = new Map<number, number>();
  const found = new Map<number, number[]>();
  yield* inPieces(observations, (one, place) => {
    if (knownValue(one) === null) return;
    const key = things(one.of) * observations.length + periods(periodOf(one));
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, place);
      return;
    }
    const places = found.get(key);
    if (places) places.push(place);
    else found.set(key, [known, place]);
  });
  return found.values();
}

/** Numbers texts from 0: a key made of two numbers is quicker to make and compare than one of two texts. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    if (number === numbers.size) numbers.set(text, number);
    return number;
  };
}

/** Many figures share few labels, so each label is only read once. */
function periodReader(): (one: Observation) => string {
  const known = new Map<string, string>();
  const read = (one: Observation) => {
    const end = periodEnd(one);
    return end === undefined ? one.period : `${end} ${periodDays(one) ?? ''}`;
  };
  return (one) => {
    if (one.from !== undefined || one.to !== undefined) return read(one);
    const found = known.get(one.period) ?? read(one);
    known.set(one.period, found);
    return found;
  };
}

function addFigure(one: Observation, place: number, bySeries: Map<string, Double>): void {
  const { nature = 'outcome', sex = 'T', unitId, methodVersion } = one;
  const key = JSON.stringify([nature, sex, unitId, methodVersion, isFinal(one)]);
  const value = one.value ?? 0;
  const known = bySeries.get(key);
  if (!known) {
    bySeries.set(key, { best: one, values: new Set([value]), first: place, last: place });
    return;
  }
  if (!known.values.has(value)) known.last = place;
  known.values.add(value);
  if (isBetterFigure(one, known.best)) known.best = one;
}
