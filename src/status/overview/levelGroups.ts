import { levelCount } from '../../model/plan/levelName';
import type { Level, Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { Text } from '../scale/reason';

/** Nodes of one level of a plan. */
export interface LevelGroup {
  readonly level: Level;
  readonly nodes: readonly TreeNode<PlanItem>[];
}

/** The nodes level by level, in the order of the plan's levels; those it does not know come last. */
export function levelGroups(
  nodes: Iterable<TreeNode<PlanItem>>,
  { levels }: Pick<Plan, 'levels'>,
): LevelGroup[] {
  const byId = new Map<string, TreeNode<PlanItem>[]>(levels.map(({ id }) => [id, []]));
  for (const node of nodes) {
    const alike = byId.get(node.data.level.id);
    if (alike) alike.push(node);
    else byId.set(node.data.level.id, [node]);
  }
  return [...byId.values()].flatMap((alike) => {
    const level = alike[0]?.data.level;
    return level ? { level, nodes: alike } : [];
  });
}

/** How many of a level there are: "7 mål". */
export function levelWords({ level, nodes }: LevelGroup): Text {
  return {
    sv: levelCount(level, nodes.length, 'sv'),
    en: levelCount(level, nodes.length, 'en'),
  };
}
