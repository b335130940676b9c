import type { FollowUp } from '../model/follow-up/followUp';
import { joinedFields } from './joinedFields';

/**
 * Several follow-ups of one plan as one: what it is called and its day are those of the first that has
 * a day, what it says is what all of them say. A single one stays the same object.
 */
export function joinedFollowUp(followUps: readonly FollowUp[]): FollowUp | undefined {
  if (followUps.length <= 1) return followUps[0];
  const [dated, undated] = [true, false].map((isDated) =>
    followUps.filter(({ date }) => (date !== '') === isDated),
  );
  return joinedFields([...(dated ?? []), ...(undated ?? [])]) as FollowUp;
}
