import type { Level } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import { descendants, type TreeNode } from '../../tree/toTree';
import type { PlanStatuses } from '../plan/planStatuses';
import type { Distribution } from '../roll-up/distribution';
import { isAssignment, repeatedAmong, uncountedAs } from '../roll-up/weightOf';
import { scaleFor } from '../scale/scaleFor';
import { rankOfLevel } from '../scale/verdict';

/** What lies under a node on one level of the plan, on one scale, each record once. */
export interface LevelCoverage extends Distribution {
  /** `undefined` for what stands on no level of the plan. */
  readonly level: Level | undefined;
  readonly scale: StatusScale;
}

/** What is counted under a node, assignments apart from the rest. */
export interface CoverageBelow {
  /** Goals and measures with no others under them, level by level. */
  readonly goals: readonly LevelCoverage[];
  /** Assignments, level by level. */
  readonly assignments: readonly LevelCoverage[];
  /** Whether more lies under the node that has not been loaded. */
  readonly isPartial: boolean;
}

/** The statuses that are counted. */
export type CountedStatuses = Pick<PlanStatuses, 'plan' | 'rolledUp' | 'scale' | 'nameOf'>;

/**
 * What lies under a node, counted: a node that contributes to several counts once, and assignments do
 * not take the place of the goal or measure that they serve.
 */
export function coverageBelow(
  node: TreeNode<PlanItem>,
  { plan, rolledUp, scale }: CountedStatuses,
): CoverageBelow {
  const under = descendants(node.children);
  const repeated = repeatedAmong(under);
  const groups = new Map<string, Counting>();
  const activityScale = scaleFor(plan, 'activity');
  for (const one of under) {
    const { kind, level } = one.data;
    if (!isLast(one) || kind === 'unloaded' || kind === 'orphans') continue;
    if (repeated.has(one)) continue;
    const verdict = rolledUp.get(one.id)?.verdict;
    if (!verdict) continue;
    const own = isAssignment(one) ? activityScale : scale;
    const group = groups.get(level.id) ?? countingOf(level, own);
    groups.set(level.id, group);
    const uncounted = uncountedAs(one, verdict);
    const key = uncounted ?? verdict.reason ?? verdict.level;
    group.counts.set(key, (group.counts.get(key) ?? 0) + 1);
    if (uncounted) continue;
    group.total += 1;
    if (rankOfLevel(verdict, own) >= 0) group.assessed += 1;
  }
  const order = plan.levels.map(({ id }) => id);
  const counted = [...groups.values()]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => placeIn(order, a) - placeIn(order, b));
  return {
    goals: counted.filter(({ level }) => level.kind !== 'assignment').map(coverageOf),
    assignments: counted.filter(({ level }) => level.kind === 'assignment').map(coverageOf),
    isPartial: under.some(({ data }) => data.kind === 'unloaded'),
  };
}

interface Counting {
  readonly level: Level;
  readonly scale: StatusScale;
  readonly counts: Map<string, number>;
  assessed: number;
  total: number;
}

function countingOf(level: Level, scale: StatusScale): Counting {
  return { level, scale, counts: new Map(), assessed: 0, total: 0 };
}

function coverageOf({ level, scale, counts, assessed, total }: Counting): LevelCoverage {
  return {
    level: level.name === '' ? undefined : level,
    scale,
    coverage: { assessed, total },
    counts: Object.fromEntries(counts),
  };
}

function placeIn(order: readonly string[], { level }: Counting): number {
  const place = order.indexOf(level.id);
  return place < 0 ? order.length : place;
}

/** Whether nothing of its own sort lies under a node: assignments under a measure are no parts of it. */
function isLast(node: TreeNode<PlanItem>): boolean {
  return isAssignment(node) ? !node.children.some(isAssignment) : node.children.every(isAssignment);
}
