import type { Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';

/** Child nodes, by the id of their parent. */
export type Branches = ReadonlyMap<string, readonly PlanNode[]>;

/**
 * A plan with branches that were loaded separately. A branch is complete: the child count of its node is
 * what was loaded, whatever it said before. The same plan when there are no branches.
 */
export function withBranches(plan: Plan, branches: Branches): Plan {
  if (branches.size === 0) return plan;
  const held = new Set(plan.nodes.map(({ id }) => id));
  const added: PlanNode[] = [];
  for (const [parent, nodes] of branches) {
    const own = new Set(nodes.map(({ id }) => id));
    for (const node of nodes) {
      if (held.has(node.id)) continue;
      held.add(node.id);
      // A server may send deeper levels than it was asked for.
      added.push(own.has(node.parent ?? '') ? node : { ...node, parent });
    }
  }
  const all = [...plan.nodes, ...added];
  return { ...plan, nodes: all.map((node) => (branches.has(node.id) ? whole(node) : node)) };
}

function whole({ childCount: _childCount, ...node }: PlanNode): PlanNode {
  return node;
}
