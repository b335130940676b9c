import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import { isAssignment, uncountedAs } from '../roll-up/weightOf';
import { noVerdict } from '../roll-up/verdictByRule';
import { rankOfLevel, type Verdict } from '../scale/verdict';
import type { StatusContext } from './statusContext';

/** The number of nodes directly below a node that have a level. */
export interface PartCount {
  /** Key of the level. */
  readonly level: string;
  readonly count: number;
}

/** The nodes directly below a node that count, without assignments, which have another scale. */
export function partsOf(
  { children }: TreeNode<PlanItem>,
  { rolledUp }: Pick<StatusContext, 'rolledUp'>,
): readonly TreeNode<PlanItem>[] {
  return children.filter(
    (child) =>
      !isAssignment(child) &&
      uncountedAs(child, rolledUp.get(child.id)?.verdict ?? noVerdict('noData')) === undefined,
  );
}

/** How many of the nodes directly below a node have each level, the worst level first. */
export function partCounts(
  node: TreeNode<PlanItem>,
  statuses: Pick<StatusContext, 'rolledUp' | 'scale'>,
): readonly PartCount[] {
  const { rolledUp, scale } = statuses;
  const counts = scale.levels.map(({ key }) => ({ level: key, count: 0 }));
  for (const { id } of partsOf(node, statuses)) {
    const verdict = rolledUp.get(id)?.verdict;
    const counted = verdict && counts[rankOfLevel(verdict, scale)];
    if (counted) counted.count += 1;
  }
  return counts.filter(({ count }) => count > 0).toReversed();
}

/**
 * The parts that point to another level than a body has given: those of the worst level when it has given
 * the best, else the largest group among more than half that are all worse, or all better. `undefined`
 * when the parts point to no other level.
 */
export function partAgainst(
  verdict: Verdict,
  parts: readonly PartCount[],
  scale: StatusScale,
): PartCount | undefined {
  const rank = rankOfLevel(verdict, scale);
  if (rank < 0) return undefined;
  const rankOf = (part: PartCount) => rankOfLevel(part, scale);
  const worst = parts.find((part) => rankOf(part) === scale.levels.length - 1);
  if (rank === 0 && worst && worst.level !== verdict.level) return worst;
  const sides = [
    parts.filter((part) => rankOf(part) > rank),
    parts.filter((part) => rankOf(part) < rank),
  ];
  const most = sides.find((side) => sumOf(side) * 2 > sumOf(parts)) ?? [];
  return most.toSorted((a, b) => b.count - a.count)[0];
}

function sumOf(parts: readonly PartCount[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
