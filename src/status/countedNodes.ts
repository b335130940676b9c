import type { PlanItem } from '../model/planTree';
import type { TreeNode } from '../tree/toTree';
import { uncountedAs } from './distribution';
import type { PlanStatuses } from './planStatuses';
import { standingVerdict, type StandingVerdict } from './standingVerdict';

/** A node that is counted, and what stands for it. */
export interface CountedNode extends StandingVerdict {
  readonly node: TreeNode<PlanItem>;
}

/** Whether a row of the tree is counted: a reference, a placeholder or a duplicate is not. */
export function isCounted(node: TreeNode<PlanItem>): boolean {
  return node.data.kind === 'node' && uncountedAs(node) === undefined;
}

/** Every node with a status, once each, in the order of the plan. */
export function countedNodes(statuses: PlanStatuses): CountedNode[] {
  const counted: CountedNode[] = [];
  for (const node of statuses.tree.nodeById.values()) {
    const standing = isCounted(node) ? standingVerdict(node, statuses) : undefined;
    if (standing) counted.push({ node, ...standing });
  }
  return counted;
}
