import { line } from 'd3-shape';
import type { Series, SeriesPoint } from '../../status/trend/series';

/** The x position of a point. */
export type PlaceOf = (point: SeriesPoint) => number;

/** A figure in the chart; hollow unless it is an outcome of a whole period. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
  /** Ends of a forecast's interval. */
  readonly interval: readonly [low: number, high: number] | undefined;
}

/** One series: its unbroken lines and the marks on them. */
export interface ChartLine {
  /** Id of the unit that it is for; absent for the whole authority. */
  readonly unitId?: string;
  readonly sex: Series['sex'];
  readonly nature: Series['nature'];
  readonly paths: readonly string[];
  readonly marks: readonly ChartMark[];
}

/** More lines of units than this cannot be told apart. */
const MOST_UNITS = 6;

/**
 * The series that are drawn. Of a unit that is one line, which is for all when there is such a figure; its
 * forecasts, and the units beyond the first few, are in the table only.
 */
export function drawnSeries(series: readonly Series[]): readonly Series[] {
  const units = new Set(series.flatMap(({ unitId }) => unitId ?? []));
  const drawn = new Set([...units].slice(0, MOST_UNITS));
  const forAll = new Set(series.flatMap(({ unitId, sex }) => (sex === 'T' ? (unitId ?? []) : [])));
  return series.filter(
    ({ unitId, sex, nature }) =>
      unitId === undefined ||
      (drawn.has(unitId) && nature === 'outcome' && (sex === 'T' || !forAll.has(unitId))),
  );
}

/** Draws one series: each unbroken run as a path; a forecast starts at the last outcome before it. */
export function lineOf(
  series: Series,
  all: readonly Series[],
  at: (value: number) => number,
  placeOf: PlaceOf,
): ChartLine {
  const known = series.points.filter(isKnown);
  const path = line<SeriesPoint>(placeOf, ({ value }) => at(value ?? 0)).digits(1);
  const runs = [...new Set(known.map(({ segment }) => segment))].map((segment) =>
    known.filter((point) => point.segment === segment),
  );
  const lead = leadTo(series, all);
  if (lead) runs[0]?.unshift(lead);
  return {
    ...(series.unitId !== undefined && { unitId: series.unitId }),
    sex: series.sex,
    nature: series.nature,
    paths: runs.filter((run) => run.length > 1).map((run) => path(run) ?? ''),
    marks: known.map((point) => markOf(point, at, placeOf)),
  };
}

function markOf(point: SeriesPoint, at: (value: number) => number, placeOf: PlaceOf): ChartMark {
  const { nature = 'outcome', interval } = point.observation;
  return {
    x: placeOf(point),
    y: at(point.value ?? 0),
    isHollow: point.partial === true || nature !== 'outcome',
    interval: interval && [at(interval.low), at(interval.high)],
  };
}

/** The outcome that a forecast continues from; `undefined` unless both were measured by the same method. */
function leadTo(
  { unitId, sex, nature, points }: Series,
  all: readonly Series[],
): SeriesPoint | undefined {
  const first = points.find(isKnown);
  if (nature !== 'forecast' || !first) return undefined;
  const isSame = (one: Series) => one.unitId === unitId && one.sex === sex;
  const outcomes = all.find((one) => isSame(one) && one.nature === 'outcome')?.points ?? [];
  const last = outcomes.findLast((point) => isKnown(point) && !point.partial);
  const goesOn = last && last.end !== '' && last.end < first.end;
  const version = first.observation.methodVersion ?? last?.observation.methodVersion;
  return goesOn && last.observation.methodVersion === version ? last : undefined;
}

/** Where the method changes: x positions midway between the figures before and after. */
export function breaksOf(series: readonly Series[], placeOf: PlaceOf): number[] {
  const places = series
    .filter(({ unitId, nature }) => unitId === undefined && nature === 'outcome')
    .flatMap(({ points }) => {
      const known = points.filter(isKnown);
      return known.slice(1).flatMap((point, place) => {
        const before = known[place] ?? point;
        const isSame = before.observation.methodVersion === point.observation.methodVersion;
        return isSame ? [] : [Math.round((placeOf(before) + placeOf(point)) / 2)];
      });
    });
  return [...new Set(places)];
}

function isKnown({ value }: SeriesPoint): boolean {
  return value !== null;
}
