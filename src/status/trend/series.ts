import { groupBy } from '../../collections/groupBy';
import { byLabel, isBetterFigure } from '../../model/measure/isBetterFigure';
import type { Observation } from '../../model/measure/observation';
import { knownValue } from '../../model/measure/knownValue';
import { periodDays, periodEnd } from '../../model/measure/period';
import { lastDay } from '../../model/parse/lastDay';

/** One period of a series. */
export interface SeriesPoint {
  readonly observation: Observation;
  /** The period as shown. */
  readonly period: string;
  /** Last day, ISO 8601; "" when it is not known. */
  readonly end: string;
  /** `null` for a gap. */
  readonly value: number | null;
  /** Only points of the same segment may be connected. */
  readonly segment: number;
  /** Set when it covers a shorter time than the others, such as an interim figure among whole years. */
  readonly partial?: true;
}

/** Figures that may be drawn together and compared, earliest first. */
export interface Series {
  /** Id of the unit that it is for; absent for the whole authority. */
  readonly unitId?: string;
  readonly sex: NonNullable<Observation['sex']>;
  /** Series of outcomes include budgets and plans, for periods without an outcome. */
  readonly nature: 'outcome' | 'forecast';
  readonly points: readonly SeriesPoint[];
}

type Unsegmented = Omit<SeriesPoint, 'segment'>;

const SEXES = ['T', 'K', 'M', 'X'] as const;
const KINDS = ['outcome', 'forecast'] as const;
const YEAR = 365;

/**
 * The figures of one measure as series in order of time: for each sex, one of outcomes and one of forecasts.
 * A gap or a change of method begins a new segment, so that a broken series is not connected.
 *
 * @param observations The figures of the measure.
 * @param options `at`: outcomes after that day are left out, ISO 8601. `unitId`: the figures of one unit.
 *   `everyUnit`: those of the whole authority and then of each unit, in the order of the figures.
 *   @default all figures of the whole authority
 *
 * @example
 * const own = followUp.observations.filter(({ of }) => of === indicator.id);
 * seriesOf(own, { at: followUp.date }).map(({ points }) => points.length);
 */
export function seriesOf(
  observations: readonly Observation[],
  options: {
    at?: string | undefined;
    unitId?: string | undefined;
    everyUnit?: boolean | undefined;
  } = {},
): Series[] {
  const at = options.at === undefined ? undefined : lastDay(options.at);
  const known = observations.filter((one) => !(at !== undefined && isOutcomeAfter(one, at)));
  const byUnit = groupBy(known, ({ unitId }) => unitId);
  const units = options.everyUnit ? new Set([undefined, ...byUnit.keys()]) : [options.unitId];
  return [...units].flatMap((unitId) => ofUnit(unitId, byUnit.get(unitId) ?? []));
}

function ofUnit(unitId: string | undefined, observations: readonly Observation[]): Series[] {
  return KINDS.flatMap((nature) =>
    SEXES.flatMap((sex) => {
      const points = pointsOf(
        observations.filter((one) => (one.sex ?? 'T') === sex && isOf(one, nature)),
      );
      const whose = unitId === undefined ? {} : { unitId };
      return points.length === 0 ? [] : [{ ...whose, sex, nature, points }];
    }),
  );
}

function isOutcomeAfter(one: Observation, at: string): boolean {
  return (one.nature ?? 'outcome') === 'outcome' && (periodEnd(one) ?? '') > at;
}

function isOf({ nature }: Observation, wanted: Series['nature']): boolean {
  return (nature === 'forecast') === (wanted === 'forecast');
}

/** The figures of one unit, sex and nature as points in order of time, one for each period. */
export function pointsOf(observations: readonly Observation[]): SeriesPoint[] {
  const chosen = new Map<string, Observation>();
  for (const one of observations) {
    const key = `${periodEnd(one) ?? one.period} ${periodDays(one) ?? ''}`;
    const other = chosen.get(key);
    if (!other || isBetterFigure(one, other)) chosen.set(key, one);
  }
  const sorted = [...chosen.values()].toSorted(
    (a, b) => inTime(periodEnd(a), periodEnd(b)) || length(a) - length(b) || byLabel(a, b),
  );
  const longest = sorted.reduce((most, one) => Math.max(most, length(one)), 0);
  return segmented(sorted.map((one) => pointOf(one, 0.9 * Math.min(longest, YEAR))));
}

function inTime(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

function length(observation: Observation): number {
  return periodDays(observation) ?? 0;
}

function pointOf(observation: Observation, shortest: number): Unsegmented {
  const isPartial = (periodDays(observation) ?? shortest) < shortest;
  return {
    observation,
    period: observation.period,
    end: periodEnd(observation) ?? '',
    value: knownValue(observation),
    ...(isPartial && { partial: true as const }),
  };
}

/** Divides points into segments. An interim figure is a segment of its own, and the points around it are connected. */
function segmented(points: readonly Unsegmented[]): SeriesPoint[] {
  let segments = 0;
  let before: SeriesPoint | undefined;
  return points.map((point) => {
    const goesOn = !point.partial && before && isUnbroken(before, point);
    const segment = goesOn && before ? before.segment : segments;
    if (!goesOn) segments += 1;
    const placed = { ...point, segment };
    if (!point.partial) before = placed;
    return placed;
  });
}

function isUnbroken(a: Unsegmented, b: Unsegmented): boolean {
  const isSameMethod = a.observation.methodVersion === b.observation.methodVersion;
  return isSameMethod && a.value !== null && b.value !== null;
}
