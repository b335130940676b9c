import type { Phrase } from '../../messages/phrase';
import type { PlanItem } from '../../model/plan/planTree';
import type { Level } from '../../model/plan/plan';
import type { Look } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import type { FollowUpComparison } from '../compare/compareFollowUps';
import { type CountedNode, countedNodes } from '../plan/finalVerdict';
import type { PlanStatuses } from '../plan/planStatuses';
import { lookOf, wordOf } from '../scale/verdict';
import { countPhrase, type StatusCount, statusCounts } from './statusCounts';
import { topGoals } from './statusSummary';

/** One of a plan's highest assessed goals, with the statuses of what lies below it. */
export interface GoalTile {
  readonly nodeId: string;
  readonly number: string | undefined;
  readonly name: string;
  readonly look: Look;
  readonly word: Phrase;
  /** One group for each child of the goal, in the order of the plan. */
  readonly groups: readonly TileGroup[];
  /** How many nodes of the groups have each status: "3 delvis uppfyllda", "1 ej bedömd". */
  readonly below: readonly Phrase[];
}

/** The lowest nodes below one child of a goal; none as long as nothing to measure it by is decided. */
interface TileGroup {
  readonly nodeId: string;
  readonly name: string;
  readonly looks: readonly Look[];
}

/** A plan's highest assessed goals. */
export interface GoalTiles {
  readonly level: Level;
  /** How many of the goals have each status, from the best level of the scale. */
  readonly counts: readonly StatusCount[];
  readonly tiles: readonly GoalTile[];
  /** Whether any of them, or anything below them, has a level or awaits one that is planned. */
  readonly isAssessed: boolean;
}

/**
 * A plan's highest assessed goals with their statuses and those of the lowest nodes below them, each of
 * which is counted once; `undefined` for a plan without goals.
 */
export function goalTiles(statuses: PlanStatuses): GoalTiles | undefined {
  const counted = countedNodes(statuses);
  const top = topGoals(counted, statuses.plan);
  if (!top) return undefined;
  const words = { legend: statusCounts(statuses), below: levelBelow(statuses, top.level) };
  const byNode = new Map(counted.map((one) => [one.node, one]));
  const tiles = top.nodes.flatMap((node) => {
    const goal = byNode.get(node);
    return goal ? [tileOf(goal, byNode, words)] : [];
  });
  const counts = statusCounts(statuses, top.level.id);
  const isAssessed = statusCounts(statuses).some(
    ({ key, count }) => count > 0 && key !== 'notAssessed',
  );
  return { level: top.level, counts, tiles, isAssessed };
}

/** The first level of measures that is counted, else the lowest level of goals. */
function levelBelow({ plan }: PlanStatuses, top: Level): Level {
  const { levels } = plan;
  const isGoal = ({ kind }: Level) => kind === 'goal';
  return levels.find(({ kind }) => kind === 'indicator') ?? levels.findLast(isGoal) ?? top;
}

type ByNode = ReadonlyMap<TreeNode<PlanItem>, CountedNode>;

/** The statuses in order, and the level whose word they are inflected by. */
interface Words {
  readonly legend: readonly StatusCount[];
  readonly below: Level;
}

function tileOf({ node, verdict, scale }: CountedNode, byNode: ByNode, words: Words): GoalTile {
  const { name, number } = node.data.node;
  const groups = node.children.flatMap((child) =>
    child.data.kind === 'node' && child.data.level.kind !== 'assignment'
      ? [{ nodeId: child.id, name: child.data.node.name, looks: leafLooks(child, byNode) }]
      : [],
  );
  return {
    nodeId: node.id,
    number,
    name,
    look: lookOf(verdict, scale),
    word: wordOf(verdict, scale),
    groups,
    below: countsBelow(groups, words),
  };
}

/** The looks of the counted leaves of a branch, in the order of the plan. */
function leafLooks(branch: TreeNode<PlanItem>, byNode: ByNode): Look[] {
  const looks: Look[] = [];
  const pending = [branch];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const leaf = node.children.length === 0 ? byNode.get(node) : undefined;
    if (leaf) looks.push(lookOf(leaf.verdict, leaf.scale));
    for (const child of node.children.toReversed()) pending.push(child);
  }
  return looks;
}

/** What lies below a goal in words, in the order of the scale: "3 delvis uppfyllda, 1 ej bedömd". */
function countsBelow(groups: readonly TileGroup[], { legend, below }: Words): Phrase[] {
  const byLook = new Map<Look, number>();
  for (const look of groups.flatMap(({ looks }) => looks)) {
    byLook.set(look, (byLook.get(look) ?? 0) + 1);
  }
  return legend.flatMap((status) => {
    const count = byLook.get(status.look) ?? 0;
    return count === 0 ? [] : [countPhrase({ ...status, count }, below)];
  });
}

/** How many of a plan's measures have got better and worse; of its goals in a plan without measures. */
export interface MeasureChanges {
  readonly level: Level;
  readonly total: number;
  readonly improved: number;
  readonly worsened: number;
}

/**
 * The changes of the measures of the later follow-up, of the level that has most of them; `undefined` when
 * the first of the two is not the earlier one, or nobody knows.
 */
export function measureChanges(
  statuses: PlanStatuses,
  { changes, isDated, isReversed }: FollowUpComparison,
): MeasureChanges | undefined {
  if (!isDated || isReversed) return undefined;
  const byLevel = new Map<Level, CountedNode[]>();
  for (const one of countedNodes(statuses)) {
    const { level } = one.node.data;
    if (level.kind === 'assignment') continue;
    const alike = byLevel.get(level);
    if (alike) alike.push(one);
    else byLevel.set(level, [one]);
  }
  const groups = [...byLevel].toSorted(([, a], [, b]) => b.length - a.length);
  const group = groups.find(([level]) => level.kind === 'indicator') ?? groups[0];
  if (!group) return undefined;
  const [level, nodes] = group;
  const countOf = (change: string) =>
    nodes.filter(({ node }) => changes[node.id]?.change === change).length;
  return {
    level,
    total: nodes.length,
    improved: countOf('improved'),
    worsened: countOf('worsened'),
  };
}
