import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { RolledUp } from '../roll-up/rolledUp';
import { uncountedAs } from '../roll-up/weightOf';
import { rankOfLevel, type Verdict } from '../scale/verdict';
import type { StatusContext } from './statusContext';

/** How many of what stands directly under a node have a level. */
export interface PartCount {
  /** Key of the level. */
  readonly level: string;
  readonly count: number;
}

/** The levels of what stands directly under a node, the worst first; assignments have another scale. */
export function partCounts(
  { children }: TreeNode<PlanItem>,
  { rolledUp, scale }: Pick<StatusContext, 'rolledUp' | 'scale'>,
): readonly PartCount[] {
  const counts = scale.levels.map(({ key }) => ({ level: key, count: 0 }));
  for (const child of children) {
    const verdict: RolledUp['verdict'] | undefined = rolledUp.get(child.id)?.verdict;
    if (!verdict || child.data.level.kind === 'assignment' || uncountedAs(child, verdict)) continue;
    const counted = counts[rankOfLevel(verdict, scale)];
    if (counted) counted.count += 1;
  }
  return counts.filter(({ count }) => count > 0).toReversed();
}

/**
 * Whether a body's level is not what its parts point to: none of them has it, or it is the best one
 * although some part has the worst.
 */
export function isAgainstParts(
  verdict: Verdict,
  parts: readonly PartCount[],
  { scale }: Pick<StatusContext, 'scale'>,
): boolean {
  if (verdict.level === undefined || parts.length === 0) return false;
  const hasLevel = (key: string | undefined) => parts.some(({ level }) => level === key);
  const isBest = rankOfLevel(verdict, scale) === 0;
  return !hasLevel(verdict.level) || (isBest && hasLevel(scale.levels.at(-1)?.key));
}
