import type { MeasureTarget } from '../../model/measure/measureTarget';
import { targetEnd } from '../../status/evaluate/latestOutcome';
import type { SeriesPoint } from '../../status/trend/series';
import type { PlaceOf } from './chartLine';

/** A target: a line when both values are equal, otherwise a band. */
export interface ChartTarget {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/**
 * Lowest and highest value of a target, in the measure's unit; `undefined` for targets that cannot be
 * drawn.
 */
export function limitsOf({ form, value, low, high }: MeasureTarget): [number, number] | undefined {
  if (form === 'range') {
    const one = low ?? high;
    return one === undefined ? undefined : [low ?? one, high ?? one];
  }
  if (form !== 'level' && form !== 'floor' && form !== 'cap') return undefined;
  return value === undefined ? undefined : [value, value];
}

/**
 * A target's position in the chart. When targets succeed one another, each extends from the end of the
 * previous one to its own end.
 */
export function targetOf(
  target: MeasureTarget,
  all: readonly MeasureTarget[],
  at: (value: number) => number,
  { left, right }: { left: number; right: number },
  placeOf: PlaceOf,
  points: readonly SeriesPoint[],
): ChartTarget {
  const [low, high] = limitsOf(target) ?? [0, 0];
  const end = targetEnd(target);
  const ends = all.filter(({ sex }) => sex === target.sex).map((one) => targetEnd(one) ?? '');
  const before = ends.filter((one) => end !== undefined && one !== '' && one < end).toSorted();
  const isLast = end === undefined || ends.every((one) => one <= end);
  const placeAt = (day: string | undefined, otherwise: number) => {
    const point = points.findLast((one) => day !== undefined && one.end !== '' && one.end <= day);
    return point ? placeOf(point) : otherwise;
  };
  return {
    x: [placeAt(before.at(-1), left), isLast ? right : placeAt(end, left)],
    y: [at(low), at(high)],
  };
}

/** The targets, but as one for all when every unit has the same, which would be one line with many labels. */
export function distinctTargets(targets: readonly MeasureTarget[]): readonly MeasureTarget[] {
  const alike = new Map(
    targets.map(({ unitId: _unitId, ...target }) => [JSON.stringify(target), target]),
  );
  const isOfUnits = targets.length > 1 && targets.every(({ unitId }) => unitId !== undefined);
  return isOfUnits && alike.size === 1 ? [...alike.values()] : targets;
}
