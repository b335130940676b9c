import { orphans, type PlanItem } from '../model/plan/planTree';
import type { FollowUpComparison } from '../status/compare/compareFollowUps';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { ancestors, descendants, type RootedTree, toTree, type TreeNode } from '../tree/toTree';

/**
 * The tree of a plan with the nodes of the earlier plan that none continues: each under what it was under, or
 * under the node that continues that, else at the top.
 */
export function withRemoved(
  tree: RootedTree<PlanItem>,
  before: PlanStatuses,
  { removed, changes }: FollowUpComparison,
): RootedTree<PlanItem> {
  if (removed.length === 0) return tree;
  const gone = new Set(removed);
  const successorOf = new Map(
    Object.entries(changes)
      .toReversed()
      .flatMap(([id, { predecessors = [id] }]) => predecessors.map((one) => [one, id] as const)),
  );
  const idOf = (id: string) => `${before.plan.id}#${id}`;
  const parentOf = (node: TreeNode<PlanItem>): string | undefined => {
    const above = ancestors(node).find(({ id }) => gone.has(id) || successorOf.has(id));
    if (above) return gone.has(above.id) ? idOf(above.id) : successorOf.get(above.id);
    const [root, ...others] = tree.roots;
    return others.length === 0 && root?.data.level.kind === 'vision' ? root.id : undefined;
  };
  const places = new Map<PlanItem, { id: string; parent: string | undefined }>();
  for (const { id, data, parent } of descendants(tree.roots)) {
    places.set(data, { id, parent: parent?.id });
  }
  for (const id of removed) {
    const node = before.tree.nodeById.get(id);
    if (node)
      places.set({ ...node.data, kind: 'removed' }, { id: idOf(id), parent: parentOf(node) });
  }
  return toTree(places.keys(), {
    id: (item) => places.get(item)?.id ?? '',
    parentId: (item) => places.get(item)?.parent,
    orphans,
  }).tree;
}
