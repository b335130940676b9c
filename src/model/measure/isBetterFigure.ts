import { knownValue } from './knownValue';
import { natureRank } from './nature';
import type { Observation } from './observation';
import { periodDays, periodEnd } from './period';

/**
 * Whether `a` is used rather than `b`, when both are for the same period: an outcome before a budgeted
 * figure, then the latest retrieved, then one with a value, then a final one. When these are all equal
 * the larger value is used, or the one that says why it has none, so that the order of the data never decides.
 */
export function isBetterFigure(a: Observation, b: Observation): boolean {
  const [one, other] = [ranksOf(a), ranksOf(b)];
  const at = one.findIndex((rank, place) => rank !== other[place]);
  if (at !== -1) return (one[at] ?? 0) > (other[at] ?? 0);
  const larger = (knownValue(a) ?? 0) - (knownValue(b) ?? 0);
  if (larger !== 0) return larger > 0;
  const later = byLabel(a, b);
  return later === 0 ? (a.valueStatus ?? '') > (b.valueStatus ?? '') : later > 0;
}

function ranksOf(figure: Observation): readonly number[] {
  return [
    -natureRank(figure),
    moment(figure.retrievedAt),
    knownValue(figure) === null ? 0 : 1,
    figure.valueStatus === 'preliminary' ? 0 : 1,
  ];
}

/** A time without a zone is taken as UTC, so that every reader sees the same figure. */
function moment(at = ''): number {
  const hasZone = !at.includes('T') || /Z|[+-]\d\d:?\d\d$/i.test(at);
  return Date.parse(hasZone ? at : `${at}Z`) || 0;
}

/** Compares two labels with their numbers as numbers: "Mätning 2" comes before "Mätning 10". */
export function byLabel(a: Observation, b: Observation): number {
  return a.period.localeCompare(b.period, 'sv', { numeric: true });
}

/**
 * Whether `a` is used rather than `b`, when both end on the same day: the more certain nature, then the
 * longer period, then the better figure for that period. When neither period is understood, the one whose
 * label comes last in order is taken to be the later.
 */
export function goesBeforeFigure(a: Observation, b: Observation): boolean {
  const certain = natureRank(b) - natureRank(a);
  if (certain !== 0) return certain > 0;
  const later = periodEnd(a) === undefined && periodEnd(b) === undefined ? byLabel(a, b) : 0;
  if (later !== 0) return later > 0;
  const longer = (periodDays(a) ?? 0) - (periodDays(b) ?? 0);
  return longer === 0 ? isBetterFigure(a, b) : longer > 0;
}
