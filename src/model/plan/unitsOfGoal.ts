import type { Plan, PlanUnit } from './plan';

/** The units that a goal is directed to, and then the one that answers for it; by the id of its record. */
export function unitsOfGoal(plan: Plan, nodeId: string): PlanUnit[] {
  const node = plan.nodes.find(({ id }) => id === nodeId);
  const ids = new Set([...(node?.directedTo ?? []), ...(node?.owner ? [node.owner] : [])]);
  return Array.from(ids, (id) => plan.units?.find((unit) => unit.id === id) ?? { id, name: id });
}
