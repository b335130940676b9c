import type { Plan, PlanUnit } from './plan';
import type { PlanNode } from './planNode';

/**
 * The nodes that are directed to a unit or that it is responsible for, assignments (uppdrag) included, in the
 * plan's order. Nodes below such a node are included only if the plan says the same about them.
 *
 * @example
 * const highlight = { ids: goalsOfUnit(plan, 'hsn').map(({ id }) => id) };
 */
export function goalsOfUnit({ nodes }: Plan, unitId: string): PlanNode[] {
  return nodes.filter(
    ({ directedTo, owner }) => owner === unitId || directedTo?.includes(unitId) === true,
  );
}

/** The units that a node, given by its id in the plan, is directed to, and then the one responsible for it. */
export function unitsOfGoal(plan: Plan, nodeId: string): PlanUnit[] {
  const node = plan.nodes.find(({ id }) => id === nodeId);
  const ids = new Set([...(node?.directedTo ?? []), ...(node?.owner ? [node.owner] : [])]);
  return Array.from(ids, (id) => plan.units?.find((unit) => unit.id === id) ?? { id, name: id });
}
