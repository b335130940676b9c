import { phrase, type Phrase } from '../../messages/phrase';
import { levelWords } from '../../model/plan/levelName';
import type { Level } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import { descendants, type TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';

/**
 * How much of what lies under a node is assessed: "3 av 7 indikatorer bedömda"; of assignments, how
 * many are done: "2 av 4 uppdrag avslutade".
 */
export function coveragePhrase(
  node: TreeNode<PlanItem>,
  { rolledUp, activityScale }: Pick<NodeStatus, 'rolledUp' | 'activityScale'>,
): Phrase | undefined {
  const { coverage, counts } = rolledUp.below;
  const { assessed, total } = coverage;
  if (total === 0) return undefined;
  const common = commonLevel(node);
  const level = common && levelWords(common);
  if (level && common.kind === 'assignment') {
    const levels = activityScale.levels.filter(({ look }) => look === 'done');
    const done = levels.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0);
    return phrase('status', 'doneOf', { done, total, level });
  }
  const isPartial = (counts['notLoaded'] ?? 0) > 0;
  return phrase('status', 'assessedOf', { assessed, total, level, isPartial });
}

/** The level that all leaves under a node stand on, if it is one. */
function commonLevel(node: TreeNode<PlanItem>): Level | undefined {
  const leaves = descendants(node.children).filter(
    ({ children, data }) => children.length === 0 && data.kind !== 'unloaded',
  );
  const level = leaves[0]?.data.level;
  return leaves.every(({ data }) => data.level === level) ? level : undefined;
}
