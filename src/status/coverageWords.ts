import { levelCount } from '../model/levelName';
import type { PlanItem } from '../model/planTree';
import { descendants, type TreeNode } from '../tree/toTree';
import type { RolledUp } from './rolledUp';
import type { Text } from './reason';

/** How much of what lies under a node is assessed: "3 av 7 indikatorer bedömda". */
export function coverageWords(node: TreeNode<PlanItem>, { below }: RolledUp): Text | undefined {
  const { assessed, total } = below.coverage;
  if (total === 0) return undefined;
  const of = (locale: keyof Text) => countedAs(node, total, locale);
  return {
    sv: `${assessed} av ${of('sv')} ${total === 1 ? 'bedömd' : 'bedömda'}`,
    en: `${assessed} of ${of('en')} assessed`,
  };
}

/** In the word of the level when all that are counted stand on one, else a bare number. */
function countedAs(node: TreeNode<PlanItem>, total: number, locale: keyof Text): string {
  const leaves = descendants(node.children).filter(({ children }) => children.length === 0);
  const level = leaves[0]?.data.level;
  const isOne = level && leaves.every(({ data }) => data.level === level);
  return isOne ? levelCount(level, total, locale) : String(total);
}
