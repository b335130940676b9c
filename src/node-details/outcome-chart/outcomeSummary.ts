import type { Target } from '../../model/measure/target';
import type { Series, SeriesPoint } from '../../status/trend/series';
import { limitsOf } from './chartTarget';
import { numberOf, seriesName, shown, targetName, type OutcomeWording } from './outcomeWords';

type Known = SeriesPoint & { readonly value: number };

/** The chart in words: first, last, highest and lowest of each series, and the target. */
export function outcomeSummary(
  series: readonly Series[],
  targets: readonly Target[],
  wording: OutcomeWording,
): string {
  const { outcome } = wording.messages;
  const named = targets
    .filter((target) => limitsOf(target) !== undefined)
    .map((target) => targetName(target, wording));
  const said = series.map((one) => seriesSummary(one, wording)).filter(Boolean);
  return [
    ...(said.length === 0 ? [`${outcome.none}.`] : said),
    ...(named.length === 0 ? [] : [outcome.target([...new Set(named)].join(', '))]),
  ].join(' ');
}

function seriesSummary(series: Series, wording: OutcomeWording): string {
  const { outcome } = wording.messages;
  const known = series.points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const name = seriesName(series, wording.messages);
  const value = (point: Known) => valueOf(point, wording);
  if (known.length === 1) return `${name}: ${value(first)} (${first.period}).`;
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [lowest = first, highest = last] = [sorted[0], sorted.at(-1)];
  const ends = outcome.firstAndLast(name, value(first), first.period, value(last), last.period);
  if (series.nature === 'forecast') return ends;
  const extremes = outcome.extremes(value(highest), highest.period, value(lowest), lowest.period);
  return `${ends} ${extremes}`;
}

/** The value; of a forecast with its interval. */
function valueOf({ value, observation }: Known, wording: OutcomeWording): string {
  const { interval } = observation;
  if (!interval) return shown(value, wording);
  const bounds = [interval.low, interval.high].map((bound) => numberOf(bound, wording));
  const [low = '', high = ''] = bounds;
  return `${shown(value, wording)}, ${wording.messages.outcome.interval(low, high)}`;
}

function isKnown(point: SeriesPoint): point is Known {
  return point.value !== null;
}
