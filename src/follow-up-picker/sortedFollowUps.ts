import type { FollowUp } from '../model/follow-up/followUp';

/** The follow-ups by the day they describe, the latest first. */
export function sortedFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
