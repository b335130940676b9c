import type { Plan, PlanUnit } from './plan';
import type { PlanNode } from './planNode';

/**
 * What the plan directs to a unit or has it answer for, in the plan's order; uppdrag among them. What
 * lies under such a goal is not, unless the plan says so of it.
 *
 * @example
 * const highlight = { ids: goalsOfUnit(plan, 'hsn').map(({ id }) => id) };
 */
export function goalsOfUnit({ nodes }: Plan, unitId: string): PlanNode[] {
  return nodes.filter(
    ({ directedTo, owner }) => owner === unitId || directedTo?.includes(unitId) === true,
  );
}

/** The units that a goal is directed to, and then the one that answers for it; by the id of its record. */
export function unitsOfGoal(plan: Plan, nodeId: string): PlanUnit[] {
  const node = plan.nodes.find(({ id }) => id === nodeId);
  const ids = new Set([...(node?.directedTo ?? []), ...(node?.owner ? [node.owner] : [])]);
  return Array.from(ids, (id) => plan.units?.find((unit) => unit.id === id) ?? { id, name: id });
}
