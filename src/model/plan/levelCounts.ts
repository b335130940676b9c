import { descendants, type TreeNode } from '../../tree/toTree';
import { levelCount } from './levelName';
import type { Level } from './plan';
import type { PlanItem } from './planTree';

/** What lies under a node, level by level from the top down: "2 delmål", "5 indikatorer". */
export function levelCounts(node: TreeNode<PlanItem>, locale: string): string[] {
  const counts = new Map<Level, number>();
  for (const { data } of descendants(node.children)) {
    if (data.kind === 'orphans' || data.level.name === '') continue;
    const own = data.kind === 'unloaded' ? (data.node.childCount ?? 0) : 1;
    counts.set(data.level, (counts.get(data.level) ?? 0) + own);
  }
  return [...counts].map(([level, count]) => levelCount(level, count, locale));
}
