import type { Locale } from '../messages/messagesFor';
import { levelName } from '../model/plan/levelName';
import { assignmentCounts, type StatusCount, statusCounts } from '../status/overview/statusCounts';
import type { PlanStatuses } from '../status/plan/planStatuses';

/** Statuses of one scale. */
export interface LegendGroup {
  /** What they are statuses of, when it is not everything: "Uppdrag". */
  readonly name: string | undefined;
  readonly statuses: readonly StatusCount[];
}

/** The statuses of goals and measures, then those of assignments, which are another question. */
export function legendGroups(
  statuses: PlanStatuses,
  level: string | undefined,
  locale: Locale,
): LegendGroup[] {
  const outcomes = statusCounts(statuses, level);
  const assignments = assignmentCounts(statuses, level);
  if (assignments.length === 0) return [{ name: undefined, statuses: outcomes }];
  const levels = statuses.plan.levels.filter(({ kind }) => kind === 'assignment');
  const name = levels.map((one) => levelName(one, locale)).join(', ');
  const hasOutcomes = outcomes.some(({ count }) => count > 0);
  return [
    ...(hasOutcomes ? [{ name: undefined, statuses: outcomes }] : []),
    { name, statuses: assignments },
  ];
}

/** The filter with a status taken in, or left out when it was in. */
export function toggled(filter: readonly string[], key: string): readonly string[] {
  return filter.includes(key) ? filter.filter((one) => one !== key) : [...filter, key];
}
