import type { Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';

/** The nodes directly under each of some nodes, by the id of the one they stand under. */
export type Branches = ReadonlyMap<string, readonly PlanNode[]>;

/**
 * A plan with branches that were loaded by themselves. A branch is whole: its node then counts what
 * came, whatever it said before. The same plan when there are none.
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
      // A server may send deeper than asked for.
      added.push(own.has(node.parent ?? '') ? node : { ...node, parent });
    }
  }
  const all = [...plan.nodes, ...added];
  return { ...plan, nodes: all.map((node) => (branches.has(node.id) ? whole(node) : node)) };
}

function whole({ childCount: _childCount, ...node }: PlanNode): PlanNode {
  return node;
}
