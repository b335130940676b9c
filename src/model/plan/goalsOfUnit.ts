import type { Plan } from './plan';
import type { PlanNode } from './planNode';

/**
 * What the plan directs to a unit or has it answer for, in the plan's order; uppdrag among them. What
 * lies under such a goal is not, unless the plan says so of it.
 */
export function goalsOfUnit({ nodes }: Plan, unitId: string): PlanNode[] {
  return nodes.filter(
    ({ directedTo, owner }) => owner === unitId || directedTo?.includes(unitId) === true,
  );
}
