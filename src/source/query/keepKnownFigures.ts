import type { FollowUp } from '../../model/follow-up/followUp';
import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * The later follow-up, with the earlier one's figures for nodes whose figures could not be fetched this
 * time; these nodes remain listed in `unavailable`. The same object when there are none.
 */
export function keepKnownFigures(before: FollowUp, after: FollowUp): FollowUp {
  const { unavailable = [], observations } = after;
  if (unavailable.length === 0 || before.planId !== after.planId) return after;
  const fetched = new Set(observations.map(({ of }) => of));
  const missing = new Set(unavailable.map(({ of }) => of).filter((id) => !fetched.has(id)));
  const kept = before.observations.filter(({ of }) => missing.has(of));
  return kept.length === 0 ? after : { ...after, observations: [...observations, ...kept] };
}

/** With more records than this, comparing would block the page for longer than rendering again. */
const MOST = 20_000;

/** The new data, in which every unchanged part is the same object as before. */
export function unchangedKept<T>(before: unknown, after: T, records: number): T {
  return records > MOST ? after : replaceEqualDeep(before, after);
}
