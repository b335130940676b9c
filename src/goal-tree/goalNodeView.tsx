import type { NodeView } from '../chart/TreeItem';
import type { PlanItem } from '../model/plan/planTree';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { descendants, type TreeNode } from '../tree/toTree';
import { cardContent, type CardContent, type CardContext } from './cardContent';
import type { EarlierStatus } from './footItems';
import { GoalCard } from './GoalCard';

/** How the nodes of a plan are drawn and described, with the content of each card. */
export type GoalNodeView = NodeView<PlanItem, CardContent>;

/**
 * Contents by the status or data that they describe, kept between follow-ups so that unchanged cards keep
 * the same object.
 */
export type ContentCache = WeakMap<object, CardContent>;

/** The view of a plan's nodes; each node's content is computed when it is first needed and then kept. */
export function goalNodeView(
  statuses: PlanStatuses,
  earlierOf: (node: TreeNode<PlanItem>) => EarlierStatus | undefined,
  context: CardContext,
  cache: ContentCache,
): GoalNodeView {
  return {
    contentOf: (node) => {
      const status = statuses.of(node.id);
      const key = status ?? node.data;
      const known = cache.get(key);
      if (known) return known;
      // A filtered tree lacks some children, but a card still describes everything that the node
      // contains.
      const whole = statuses.tree.nodeById.get(node.id) ?? node;
      const earlier = earlierOf(node);
      const content =
        node.data.kind === 'removed'
          ? cardContent(whole, earlier?.status, undefined, context)
          : cardContent(whole, status, earlier, context);
      cache.set(key, content);
      return content;
    },
    card,
    countOf: countBelow,
  };
}

/** Number of nodes under a node, including those that are not loaded. */
function countBelow(node: TreeNode<PlanItem>): number {
  return descendants(node.children).reduce(
    (sum, { data }) => sum + (data.kind === 'unloaded' ? (data.node.childCount ?? 0) : 1),
    0,
  );
}

function card(content: CardContent) {
  return <GoalCard content={content} />;
}
