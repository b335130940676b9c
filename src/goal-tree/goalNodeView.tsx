import type { NodeDescription, NodeView } from '../chart/TreeItem';
import type { Plan } from '../model/plan';
import type { PlanItem } from '../model/planTree';
import type { Messages } from '../messages/sv';
import { planStatuses } from '../status/planStatuses';
import { descendants, type Tree, type TreeNode } from '../tree/toTree';
import { cardAside, cardContent, type CardContent } from './cardContent';
import { GoalCard } from './GoalCard';

/** How the nodes of a plan are drawn and described, and the content of each card. */
export interface GoalNodeView extends NodeView<PlanItem> {
  readonly contentOf: (node: TreeNode<PlanItem>) => CardContent;
}

/** The view of a plan's nodes; each node's content is worked out once, when it is first needed. */
export function goalNodeView(plan: Plan, tree: Tree<PlanItem>, messages: Messages): GoalNodeView {
  const statuses = planStatuses(tree);
  const isSingleRooted = tree.roots.length === 1;
  const contentOf = perNode((node) =>
    cardContent(node, plan, isSingleRooted, statuses.get(node.id), messages),
  );
  return {
    contentOf,
    card: (node) => (
      <GoalCard
        content={contentOf(node)}
        aside={cardAside(node, statuses.get(node.id), messages)}
        directedTo={messages.goalTree.directedTo}
      />
    ),
    describe: perNode((node) => description(node, contentOf(node))),
    countOf: perNode((node) => descendants(node.children).length),
  };
}

function perNode<V>(make: (node: TreeNode<PlanItem>) => V): (node: TreeNode<PlanItem>) => V {
  const made = new Map<string, V>();
  return (node) => {
    const known = made.get(node.id);
    if (known !== undefined) return known;
    const value = make(node);
    made.set(node.id, value);
    return value;
  };
}

function description(node: TreeNode<PlanItem>, content: CardContent): NodeDescription {
  const { label, status } = content;
  const { number } = node.data.node;
  return {
    data: { level: node.data.level.id, ...(status && { status: status.key }) },
    searched: number === undefined ? [label] : [label, number],
    heading: [number, label].filter(Boolean).join(' '),
  };
}
