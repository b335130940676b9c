import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { uncountedAs } from '../roll-up/distribution';
import type { PlanStatuses } from './planStatuses';
import { standingVerdict, type StandingVerdict } from './standingVerdict';

/** A node that is counted, and what stands for it. */
export interface CountedNode extends StandingVerdict {
  readonly node: TreeNode<PlanItem>;
}

/**
 * Whether a row of the tree is counted: a reference, a placeholder or a duplicate is not. It follows
 * from the plan alone, so that the same nodes are counted in every follow-up.
 */
export function isCounted({ data: { kind, node } }: TreeNode<PlanItem>): boolean {
  return kind === 'node' && !node.placeholder && node.duplicateOf === undefined;
}

/** Every node with a status that counts, once each, in the order of the plan. */
export function countedNodes(statuses: PlanStatuses): CountedNode[] {
  const counted: CountedNode[] = [];
  for (const node of statuses.tree.nodeById.values()) {
    const standing = isCounted(node) ? standingVerdict(node, statuses) : undefined;
    if (!standing || uncountedAs(node, standing.verdict)) continue;
    counted.push({ node, ...standing });
  }
  return counted;
}
