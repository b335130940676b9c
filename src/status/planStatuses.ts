import type { PlanItem } from '../model/planTree';
import { descendants, type Tree, type TreeNode } from '../tree/toTree';
import type { StatusKey } from './statusKey';

/** Why a node has no verdict. */
export type Reason = 'noTarget' | 'placeholder' | 'notFollowedUp';

/** The status of a node, and why. */
export interface NodeStatus {
  readonly key: StatusKey;
  readonly reason: Reason;
}

/**
 * What can be said of a plan's nodes before anything is followed up, by node id: nothing is met or
 * missed. What has no target, and nothing under it that has one, cannot be assessed at all. A vision
 * is stated, not assessed, and has no status.
 */
export function planStatuses(tree: Tree<PlanItem>): Map<string, NodeStatus> {
  const aimed = nodesWithTarget(tree);
  const statuses = new Map<string, NodeStatus>();
  for (const node of tree.nodeById.values()) {
    const { kind, level } = node.data;
    if (kind === 'orphans' || level.kind === 'vision') continue;
    statuses.set(node.id, { key: 'notAssessed', reason: reasonFor(node, aimed) });
  }
  return statuses;
}

function reasonFor({ id, data }: TreeNode<PlanItem>, aimed: ReadonlySet<string>): Reason {
  if (data.node.placeholder) return 'placeholder';
  if (data.level.kind === 'assignment' || aimed.has(id)) return 'notFollowedUp';
  return 'noTarget';
}

/** Nodes with a target of their own, on their parent (which they measure), or under them. */
function nodesWithTarget({ roots }: Tree<PlanItem>): Set<string> {
  const nodes = descendants(roots);
  const has = ({ data }: TreeNode<PlanItem>) => (data.node.targets ?? []).length > 0;
  const aimed = new Set<string>();
  for (const node of nodes.toReversed()) {
    const isIndicator = node.data.level.kind === 'indicator';
    const measuresTarget = isIndicator && node.parent !== null && has(node.parent);
    const below = node.children.some((child) => aimed.has(child.id));
    if (has(node) || measuresTarget || below) aimed.add(node.id);
  }
  return aimed;
}
