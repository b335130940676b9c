import type { Level } from '../model/plan/plan';
import { assignmentCounts, type StatusCount, statusCounts } from '../status/overview/statusCounts';
import type { PlanStatuses } from '../status/plan/planStatuses';

/** The statuses of one scale. */
export interface LegendGroup {
  /** The levels of the plan that are counted, in its order. */
  readonly levels: readonly Level[];
  readonly statuses: readonly StatusCount[];
}

/** The statuses of goals and measures, then those of assignments, which have a scale of their own. */
export function legendGroups(statuses: PlanStatuses, level: string | undefined): LegendGroup[] {
  const outcomes = groupOf(statusCounts(statuses, level), statuses);
  const assignments = groupOf(assignmentCounts(statuses, level), statuses);
  if (assignments.statuses.length === 0) return [outcomes];
  return outcomes.levels.length > 0 ? [outcomes, assignments] : [assignments];
}

function groupOf(statuses: readonly StatusCount[], { plan }: PlanStatuses): LegendGroup {
  const counted = new Set(statuses.flatMap(({ levels }) => levels.map(({ level }) => level.id)));
  return { levels: plan.levels.filter(({ id }) => counted.has(id)), statuses };
}
