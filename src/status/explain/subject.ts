import type { PlanItem } from '../../model/plan/planTree';
import type { Measure } from '../../model/plan/planNode';
import type { TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';

/** A status that is explained, with the nodes that it names. */
export interface Subject extends NodeStatus {
  readonly node: TreeNode<PlanItem>;
  /** The one measure whose figures `evaluation` is of, when it is not the node itself. */
  readonly measure: TreeNode<PlanItem> | undefined;
}

/** The status of a node with the nodes that it names; `undefined` for what has no status. */
export function subjectOf(id: string, { tree, of }: PlanStatuses): Subject | undefined {
  const status = of(id);
  const node = tree.nodeById.get(id);
  return status && node && { ...status, node, measure: tree.nodeById.get(status.measureId ?? '') };
}

/** How the figures of a status are measured. */
export function measureOf({ node, measure }: Subject): Measure | undefined {
  return (measure ?? node).data.node.measure;
}
