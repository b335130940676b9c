import type { PlanItem } from '../../model/plan/planTree';
import type { Measure } from '../../model/plan/planNode';
import type { TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';

/** The status to explain, with the nodes that it refers to. */
export interface Subject extends NodeStatus {
  readonly node: TreeNode<PlanItem>;
  /** The measure that `evaluation` belongs to, when it is not the node itself. */
  readonly measure: TreeNode<PlanItem> | undefined;
}

/** The status of a node, with the nodes that it refers to; `undefined` when it has none. */
export function subjectOf(id: string, { tree, of }: PlanStatuses): Subject | undefined {
  const status = of(id);
  const node = tree.nodeById.get(id);
  return status && node && { ...status, node, measure: tree.nodeById.get(status.measureId ?? '') };
}

/** The measure that the figures of a status are given in. */
export function measureOf({ node, measure }: Subject): Measure | undefined {
  return (measure ?? node).data.node.measure;
}
