import { groupBy } from '../../collections/groupBy';
import { knownValue } from './knownValue';
import type { Observation } from './observation';
import { periodDays, periodEnd } from './period';

/**
 * Figures that give another value for the same thing and period, each value once. A preliminary figure
 * does not count against a final one, since the final figure replaces it.
 */
export function otherFigures(
  figure: Observation,
  all: readonly Observation[],
): readonly Observation[] {
  const values = new Set([knownValue(figure)]);
  if (values.has(null)) return NONE;
  let others: Observation[] | undefined;
  for (const one of all.length > FEW ? alike(figure, all) : all) {
    if (!isSameSeries(one, figure) || !isSamePeriod(one, figure)) continue;
    const value = knownValue(one);
    if (value === null || values.has(value) || isFinal(one) !== isFinal(figure)) continue;
    values.add(value);
    (others ??= []).push(one);
  }
  return others?.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)) ?? NONE;
}

/** Above this many figures, an index is made instead of looking through them all. */
const FEW = 20;

const indices = new WeakMap<readonly Observation[], Map<string, Observation[]>>();

/** The figures that may be for the same series and period, found through the index. */
function alike(figure: Observation, all: readonly Observation[]): readonly Observation[] {
  const index = indices.get(all) ?? groupBy(all, placeOf);
  indices.set(all, index);
  return index.get(placeOf(figure)) ?? NONE;
}

function placeOf(figure: Observation): string {
  const { of, unitId, period } = figure;
  return JSON.stringify([of, unitId, periodEnd(figure) ?? period]);
}

const NONE: readonly Observation[] = [];

/** Whether a figure is final, not preliminary. */
export function isFinal({ valueStatus }: Observation): boolean {
  return valueStatus !== 'preliminary';
}

function isSameSeries(a: Observation, b: Observation): boolean {
  return (
    a.of === b.of &&
    a.unitId === b.unitId &&
    a.methodVersion === b.methodVersion &&
    (a.sex ?? 'T') === (b.sex ?? 'T') &&
    (a.nature ?? 'outcome') === (b.nature ?? 'outcome')
  );
}

function isSamePeriod(a: Observation, b: Observation): boolean {
  if (a.period === b.period && a.from === b.from && a.to === b.to) return true;
  const end = periodEnd(a);
  return end !== undefined && end === periodEnd(b) && periodDays(a) === periodDays(b);
}
