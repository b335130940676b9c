import type { Level } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import { descendants, type TreeNode } from '../../tree/toTree';
import type { PlanStatuses } from '../plan/planStatuses';
import type { Distribution } from '../roll-up/distribution';
import { isAssignment, repeatedAmong, uncountedAs } from '../roll-up/weightOf';
import { scaleFor } from '../scale/scaleFor';
import { rankOfLevel } from '../scale/verdict';

/** Coverage of the nodes under a node that are on one level of the plan, each counted once. */
export interface LevelCoverage extends Distribution {
  /** `undefined` for nodes that are not on a level of the plan. */
  readonly level: Level | undefined;
  readonly scale: StatusScale;
}

/** Coverage under a node, with assignments counted separately. */
export interface CoverageBelow {
  /** Goals and measures that have no others under them, level by level. */
  readonly goals: readonly LevelCoverage[];
  /** Assignments, level by level. */
  readonly assignments: readonly LevelCoverage[];
  /** Whether there are nodes under the node that have not been loaded. */
  readonly isPartial: boolean;
}

/** The statuses that are counted. */
export type CountedStatuses = Pick<PlanStatuses, 'plan' | 'rolledUp' | 'scale' | 'nameOf'>;

/**
 * Counts the statuses under a node. A node that contributes to several goals is counted once, and a goal
 * or measure is counted even when it has assignments under it.
 */
export function coverageBelow(node: TreeNode<PlanItem>, statuses: CountedStatuses): CoverageBelow {
  const below = countsBelow(node, statuses);
  const groups = below.hasReferences ? countsOfEachOnce(node, statuses) : below.groups;
  const order = statuses.plan.levels.map(({ id }) => id);
  const counted = [...groups.values()]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => placeIn(order, a) - placeIn(order, b));
  return {
    goals: counted.filter(({ level }) => level.kind !== 'assignment').map(coverageOf),
    assignments: counted.filter(({ level }) => level.kind === 'assignment').map(coverageOf),
    isPartial: below.isPartial,
  };
}

/** The counts on each level, by its id. */
type Groups = Map<string, Counting>;

/** The counts under a node. They are only right when there are no references to other nodes among them. */
interface Counts {
  readonly groups: Groups;
  isPartial: boolean;
  hasReferences: boolean;
}

/** Kept while the status of the node is the same object, so that a change only recounts the nodes above it. */
const kept = new WeakMap<TreeNode<PlanItem>, { readonly of: object; readonly counts: Counts }>();

function countsBelow(top: TreeNode<PlanItem>, statuses: CountedStatuses): Counts {
  const { rolledUp } = statuses;
  const keptOf = (node: TreeNode<PlanItem>) => {
    const found = kept.get(node);
    return found?.of === (rolledUp.get(node.id) ?? rolledUp) ? found.counts : undefined;
  };
  const waiting = [top];
  for (let node = waiting.at(-1); node && !keptOf(top); node = waiting.at(-1)) {
    const missing = node.children.filter((one) => one.children.length > 0 && !keptOf(one));
    for (const child of missing) waiting.push(child);
    if (missing.length > 0) continue;
    waiting.pop();
    const counts: Counts = { groups: new Map(), isPartial: false, hasReferences: false };
    for (const child of node.children) {
      const { kind } = child.data;
      const under = child.children.length > 0 ? keptOf(child) : undefined;
      addNode(counts.groups, child, statuses);
      for (const group of under?.groups.values() ?? []) addGroup(counts.groups, group);
      counts.isPartial ||= kind === 'unloaded' || under?.isPartial === true;
      counts.hasReferences ||= kind === 'reference' || under?.hasReferences === true;
    }
    kept.set(node, { of: rolledUp.get(node.id) ?? rolledUp, counts });
  }
  return keptOf(top) ?? { groups: new Map(), isPartial: false, hasReferences: false };
}

/** When a node occurs in several places, all nodes must be looked at to count it once. */
function countsOfEachOnce(node: TreeNode<PlanItem>, statuses: CountedStatuses): Groups {
  const under = descendants(node.children);
  const repeated = repeatedAmong(under);
  const groups: Groups = new Map();
  for (const one of under) if (!repeated.has(one)) addNode(groups, one, statuses);
  return groups;
}

function addNode(
  groups: Groups,
  node: TreeNode<PlanItem>,
  { plan, rolledUp, scale }: CountedStatuses,
): void {
  const { kind, level } = node.data;
  const verdict = rolledUp.get(node.id)?.verdict;
  if (!verdict || !isLast(node) || kind === 'unloaded' || kind === 'orphans') return;
  const own = isAssignment(node) ? scaleFor(plan, 'activity') : scale;
  const uncounted = uncountedAs(node, verdict);
  const group = groupOf(groups, level, own);
  add(group.counts, uncounted ?? verdict.reason ?? verdict.level, 1);
  if (uncounted) return;
  group.total += 1;
  if (rankOfLevel(verdict, own) >= 0) group.assessed += 1;
}

function addGroup(groups: Groups, { level, scale, counts, assessed, total }: Counting): void {
  const group = groupOf(groups, level, scale);
  for (const [key, count] of counts) add(group.counts, key, count);
  group.assessed += assessed;
  group.total += total;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

interface Counting {
  readonly level: Level;
  readonly scale: StatusScale;
  readonly counts: Map<string, number>;
  assessed: number;
  total: number;
}

function groupOf(groups: Groups, level: Level, scale: StatusScale): Counting {
  const known = groups.get(level.id);
  const group = known ?? { level, scale, counts: new Map(), assessed: 0, total: 0 };
  if (!known) groups.set(level.id, group);
  return group;
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

/** Whether a node has no parts of its own sort; assignments under a measure are not parts of it. */
function isLast(node: TreeNode<PlanItem>): boolean {
  return isAssignment(node) ? !node.children.some(isAssignment) : node.children.every(isAssignment);
}
