import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import { uncountedAs } from '../roll-up/weightOf';
import { scaleFor } from '../scale/scaleFor';
import type { Verdict } from '../scale/verdict';
import type { StatusedPlan } from './statusContext';

/** A verdict and the scale that it refers to. */
export interface FinalVerdict {
  readonly verdict: Verdict;
  readonly scale: StatusScale;
}

/**
 * The verdict of a node without its explanation, which is quick enough to count every node of a large
 * plan. `undefined` for a node that has no status.
 */
export function finalVerdict(
  { id, data }: TreeNode<PlanItem>,
  { plan, scale, rolledUp }: StatusedPlan,
): FinalVerdict | undefined {
  const { level, kind } = data;
  if (kind === 'orphans' || kind === 'unloaded' || level.kind === 'vision') return undefined;
  const rolled = rolledUp.get(id);
  if (!rolled) return undefined;
  const own = level.kind === 'assignment' ? scaleFor(plan, 'activity') : scale;
  return { verdict: rolled.verdict, scale: own };
}

/** A node that is counted, with its verdict. */
export interface CountedNode extends FinalVerdict {
  readonly node: TreeNode<PlanItem>;
}

/**
 * Whether a row of the tree is counted: a reference, a placeholder or a duplicate is not. This depends only
 * on the plan, so that the same nodes are counted in every follow-up.
 */
export function isCounted({ data: { kind, node } }: TreeNode<PlanItem>): boolean {
  return kind === 'node' && !node.placeholder && node.duplicateOf === undefined;
}

/** Every node that counts and has a status, each once, in the order of the plan. */
export function countedNodes(statuses: StatusedPlan): CountedNode[] {
  const counted: CountedNode[] = [];
  for (const node of statuses.tree.nodeById.values()) {
    const standing = isCounted(node) ? finalVerdict(node, statuses) : undefined;
    if (!standing || uncountedAs(node, standing.verdict)) continue;
    counted.push({ node, ...standing });
  }
  return counted;
}
