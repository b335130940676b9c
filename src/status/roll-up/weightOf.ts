import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { Verdict } from '../scale/verdict';

/** Why a node does not count when verdicts are weighed together or counted. */
export type Uncounted = 'placeholder' | 'duplicate' | 'notApplicable' | 'notLoaded';

/** Why a rule leaves a node out: it does not count, it has another scale, or it has been counted already. */
export type Unweighed = Uncounted | 'otherScale' | 'repeated';

/**
 * Why the node does not count; `undefined` for one that does. A figure that no target applies to does not
 * count, since nothing is missing there.
 */
export function uncountedAs(
  { data }: TreeNode<PlanItem>,
  { reason }: Verdict,
): Uncounted | undefined {
  if (data.kind === 'unloaded') return 'notLoaded';
  const { placeholder, duplicateOf } = data.node;
  if (placeholder) return 'placeholder';
  if (duplicateOf !== undefined) return 'duplicate';
  return reason === 'notApplicable' ? reason : undefined;
}

/** Whether a node is an indicator with no nodes below it other than assignments. */
export function isMeasuredLeaf({ children, data }: TreeNode<PlanItem>): boolean {
  return data.level.kind === 'indicator' && children.every(isAssignment);
}

/** References to nodes that are counted already, either themselves or through an earlier reference. */
export function repeatedAmong(
  nodes: readonly TreeNode<PlanItem>[],
): ReadonlySet<TreeNode<PlanItem>> {
  const whole = new Set(nodes.flatMap(({ data }) => (data.kind === 'node' ? [data.node.id] : [])));
  const repeated = new Set<TreeNode<PlanItem>>();
  for (const node of nodes) {
    const { kind, node: record } = node.data;
    if (kind !== 'reference') continue;
    if (whole.has(record.id)) repeated.add(node);
    whole.add(record.id);
  }
  return repeated;
}

/** Whether a node is an assignment, which is carried out rather than measured and so has its own scale. */
export function isAssignment({ data }: TreeNode<PlanItem>): boolean {
  return data.level.kind === 'assignment';
}

/** Whether a child has another scale than its parent, so that no rule can weigh it. */
export function isOnOtherScale(child: TreeNode<PlanItem>, parent: TreeNode<PlanItem>): boolean {
  return isAssignment(child) && !isAssignment(parent);
}

/** The weight of a node among its siblings; 0 for a weight that is negative or infinite. */
export function weightOf({ data }: TreeNode<PlanItem>): number {
  const { weight = 1 } = data.node;
  return weight > 0 && weight < Infinity ? weight : 0;
}
