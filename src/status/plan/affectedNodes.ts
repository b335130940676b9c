import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { RootedTree, TreeNode } from '../../tree/toTree';
import { figuresOf } from './nodeJudgements';

const usersByPlan = new WeakMap<Plan, ReadonlyMap<string, readonly string[]>>();

/**
 * The nodes that may get another status when something changes for some ids: the nodes themselves and
 * references to them, measures that are calculated from them or compared with them, and the parents and
 * children of these, since a measure may use its parent's targets and a goal its measure's verdict.
 */
export function affectedNodes(
  plan: Plan,
  { nodeById }: RootedTree<PlanItem>,
  followUp: FollowUp,
  ids: ReadonlySet<string>,
): TreeNode<PlanItem>[] {
  const users = usersOf(plan);
  const found = new Set<TreeNode<PlanItem>>();
  const add = (node: TreeNode<PlanItem> | undefined) => {
    if (!node) return;
    found.add(node);
    if (node.parent) found.add(node.parent);
    for (const child of node.children) found.add(child);
  };
  const compared = (followUp.targets ?? []).filter(
    ({ relativeTo }) => relativeTo !== undefined && ids.has(relativeTo),
  );
  const using = [...ids].flatMap((id) => users.get(id) ?? []);
  for (const id of [...ids, ...using, ...compared.map(({ of }) => of)]) {
    const node = nodeById.get(id);
    add(node);
    for (const parent of node?.data.node.alsoUnder ?? []) add(nodeById.get(`${id}@${parent}`));
  }
  return [...found];
}

/** Which nodes use the figures of which others, by the plan. */
function usersOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const known = usersByPlan.get(plan);
  if (known) return known;
  const users = new Map<string, string[]>();
  for (const { id, measure, targets = [] } of plan.nodes) {
    const isAlone = targets.every(({ relativeTo }) => relativeTo === undefined);
    if (isAlone && !measure?.calculation) continue;
    const used = [
      ...figuresOf(measure?.calculation),
      ...targets.flatMap(({ relativeTo = [] }) => relativeTo),
    ];
    for (const figure of used) users.set(figure, [...(users.get(figure) ?? []), id]);
  }
  usersByPlan.set(plan, users);
  return users;
}
