import { levelCount } from '../../model/plan/levelName';
import type { Level } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import { descendants, type TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { Text } from '../../text/text';

/**
 * How much of what lies under a node is assessed: "3 av 7 indikatorer bedömda"; of assignments, how
 * many are done: "1 av 4 uppdrag avslutade".
 */
export function coverageWords(
  node: TreeNode<PlanItem>,
  { rolledUp, activityScale }: CoveredStatus,
): Text | undefined {
  const { coverage, counts } = rolledUp.below;
  const { assessed, total } = coverage;
  if (total === 0) return undefined;
  const level = commonLevel(node);
  const of = (locale: keyof Text) => (level ? levelCount(level, total, locale) : String(total));
  if (level?.kind === 'assignment') {
    const levels = activityScale.levels.filter(({ look }) => look === 'done');
    const done = levels.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0);
    return {
      sv: `${done} av ${of('sv')} ${total === 1 ? 'avslutat' : 'avslutade'}`,
      en: `${done} of ${of('en')} done`,
    };
  }
  const isPartial = (counts['notLoaded'] ?? 0) > 0;
  return {
    sv: `${assessed} av ${of('sv')} ${total === 1 ? 'bedömd' : 'bedömda'}${isPartial ? ', fler är inte hämtade' : ''}`,
    en: `${assessed} of ${of('en')} assessed${isPartial ? ', more are not loaded' : ''}`,
  };
}

type CoveredStatus = Pick<NodeStatus, 'rolledUp' | 'activityScale'>;

/** The level that all leaves under a node stand on, if it is one. */
function commonLevel(node: TreeNode<PlanItem>): Level | undefined {
  const leaves = descendants(node.children).filter(
    ({ children, data }) => children.length === 0 && data.kind !== 'unloaded',
  );
  const level = leaves[0]?.data.level;
  return leaves.every(({ data }) => data.level === level) ? level : undefined;
}
