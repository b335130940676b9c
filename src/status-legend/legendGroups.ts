import type { Locale } from '../messages/messages';
import { levelName } from '../model/plan/levelName';
import type { Level } from '../model/plan/plan';
import { assignmentCounts, type StatusCount, statusCounts } from '../status/overview/statusCounts';
import { countedNodes } from '../status/plan/finalVerdict';
import type { PlanStatuses } from '../status/plan/planStatuses';

/** The statuses of one scale. */
export interface LegendGroup {
  /** What the statuses apply to, such as "Uppdrag"; `undefined` when nothing is counted. */
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
  const counted = new Set(countedNodes(statuses).map(({ node }) => node.data.level.id));
  const levels = statuses.plan.levels.filter(
    ({ id }) => counted.has(id) && (level === undefined || level === id),
  );
  const nameOf = (isMeant: (one: Level) => boolean) =>
    levels
      .filter(isMeant)
      .map((one) => levelName(one, locale))
      .join(', ') || undefined;
  const name = nameOf(({ kind }) => kind !== 'assignment');
  if (assignments.length === 0) return [{ name, statuses: outcomes }];
  const hasOutcomes = outcomes.some(({ count }) => count > 0);
  return [
    ...(hasOutcomes ? [{ name, statuses: outcomes }] : []),
    { name: nameOf(({ kind }) => kind === 'assignment'), statuses: assignments },
  ];
}

/** The filter with a status added, or removed if it was there already. */
export function toggled(filter: readonly string[], key: string): readonly string[] {
  return filter.includes(key) ? filter.filter((one) => one !== key) : [...filter, key];
}
