import type { Locale } from '../text/locale';
import { levelName } from '../model/plan/levelName';
import { assignmentCounts, type StatusCount, statusCounts } from '../status/overview/statusCounts';
import type { PlanStatuses } from '../status/plan/planStatuses';

/** The statuses of one scale. */
export interface LegendGroup {
  /** What the statuses apply to, such as "Uppdrag"; `undefined` when it is everything. */
  readonly name: string | undefined;
  readonly statuses: readonly StatusCount[];
}

/** The statuses of goals and measures, then those of assignments, which have a scale of their own. */
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

/** The filter with a status added, or removed if it was there already. */
export function toggled(filter: readonly string[], key: string): readonly string[] {
  return filter.includes(key) ? filter.filter((one) => one !== key) : [...filter, key];
}
