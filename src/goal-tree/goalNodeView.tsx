import type { NodeDescription, NodeView } from '../chart/nodeView';
import { levelCounts } from '../model/levelCounts';
import type { Plan } from '../model/plan';
import type { PlanItem } from '../model/planTree';
import type { Messages } from '../messages/sv';
import type { NodeStatus } from '../status/planStatuses';
import { descendants, type TreeNode } from '../tree/toTree';
import { cardContent, type CardContent } from './cardContent';
import { GoalCard } from './GoalCard';

/** How the nodes of a plan are drawn and described, and the content of each card. */
export interface GoalNodeView extends NodeView<PlanItem> {
  readonly contentOf: (node: TreeNode<PlanItem>) => CardContent;
}

/** The view of a plan's nodes; each node's content is worked out once, when it is first needed. */
export function goalNodeView(
  plan: Plan,
  statuses: ReadonlyMap<string, NodeStatus>,
  messages: Messages,
): GoalNodeView {
  const contentOf = perNode((node) => cardContent(node, plan, statuses.get(node.id), messages));
  return {
    contentOf,
    card: (node) => <GoalCard content={contentOf(node)} />,
    describe: perNode((node) => description(node, contentOf(node), messages)),
    countOf: perNode((node) => descendants(node.children).length),
  };
}

function perNode<V>(
  make: (node: TreeNode<PlanItem>) => V,
): (node: TreeNode<PlanItem>) => V {
  const made = new Map<string, V>();
  return (node) => {
    const known = made.get(node.id);
    if (known !== undefined) return known;
    const value = make(node);
    made.set(node.id, value);
    return value;
  };
}

function description(
  node: TreeNode<PlanItem>,
  { label, head, badge, status, chips }: CardContent,
  { goalTree, locale }: Messages,
): NodeDescription {
  const counts = levelCounts(node, locale);
  const parts = [
    label,
    head,
    badge,
    status && `${status.word}: ${status.reason}`,
    chips.length > 0 ? goalTree.directedTo(chips.join(', ')) : undefined,
    counts.length > 0 ? goalTree.children(counts.join(', ')) : undefined,
  ];
  const { level, node: planNode } = node.data;
  return {
    name: parts.filter(Boolean).join(', '),
    data: { level: level.id, ...(status && { status: status.key }) },
    searched: planNode.number === undefined ? [label] : [label, planNode.number],
    heading: [planNode.number, label].filter(Boolean).join(' '),
  };
}
