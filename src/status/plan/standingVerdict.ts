import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import type { PlanStatuses } from './planStatuses';
import { scaleFor } from '../scale/scaleFor';
import type { Verdict } from '../scale/verdict';

/** A verdict and the scale it stands on. */
export interface StandingVerdict {
  readonly verdict: Verdict;
  readonly scale: StatusScale;
}

/**
 * What stands for a node, without all that it follows from: for counting every node of a large plan.
 * `undefined` for what has no status.
 */
export function standingVerdict(
  { id, data }: TreeNode<PlanItem>,
  { plan, scale, rolledUp }: PlanStatuses,
): StandingVerdict | undefined {
  const { level, kind } = data;
  if (kind === 'orphans' || kind === 'unloaded' || level.kind === 'vision') return undefined;
  const rolled = rolledUp.get(id);
  if (!rolled) return undefined;
  const own = level.kind === 'assignment' ? scaleFor(plan, 'activity') : scale;
  return { verdict: rolled.verdict, scale: own };
}
