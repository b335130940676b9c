import type { Observation } from './observation';
import { dayNumber, periodEnd } from './period';

/** Labels are few and figures many; more than this many different ones are not kept. */
const MOST_LABELS = 2000;
const ends = new Map<string, string | undefined>();

/** Last day of a figure's period, ISO 8601, read from its label only once for all that share it. */
export function outcomeEnd(outcome: Pick<Observation, 'period' | 'to'>): string | undefined {
  const { to, period } = outcome;
  if (to === undefined) return labelEnd(period);
  return to.length === 10 && !Number.isNaN(dayNumber(to)) ? to : periodEnd(outcome);
}

/** Last day of a period by its words alone. */
export function labelEnd(period: string): string | undefined {
  const known = ends.get(period);
  if (known !== undefined || ends.has(period)) return known;
  if (ends.size >= MOST_LABELS) ends.clear();
  const end = periodEnd({ period });
  ends.set(period, end);
  return end;
}
