import type { StatusScale } from '../../model/plan/statusScale';
import type { StandingVerdict } from '../plan/standingVerdict';
import { rankOfLevel } from '../scale/verdict';

/** What may have become of a status from one follow-up to another. */
export const STATUS_CHANGES = [
  /** From a level to a better one. */
  'improved',
  /** From a level to a worse one. */
  'worsened',
  /** The same level. */
  'same',
  /** From no verdict to a level. */
  'newlyAssessed',
  /** From a level to no verdict. */
  'lost',
  /** Without a verdict both times. */
  'unassessed',
  /** Was not there before. */
  'added',
  /** Continues several, or one that is graded on another scale. */
  'notComparable',
] as const;

/** What has become of a status from one follow-up to another. */
export type StatusChange = (typeof STATUS_CHANGES)[number];

/** What has become of a status; levels are compared by their place on a scale that both share. */
export function statusChange(before: StandingVerdict, after: StandingVerdict): StatusChange {
  const was = rankOfLevel(before.verdict, before.scale);
  const is = rankOfLevel(after.verdict, after.scale);
  if (was < 0) return is < 0 ? 'unassessed' : 'newlyAssessed';
  if (is < 0) return 'lost';
  if (!haveSameLevels(before.scale, after.scale)) return 'notComparable';
  if (was === is) return 'same';
  return is < was ? 'improved' : 'worsened';
}

function haveSameLevels(one: StatusScale, other: StatusScale): boolean {
  if (one === other) return true;
  if (one.levels.length !== other.levels.length) return false;
  return one.levels.every(({ key }, rank) => other.levels[rank]?.key === key);
}
