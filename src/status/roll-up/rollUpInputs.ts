import type { PlanItem } from '../../model/plan/planTree';
import type { RollUpRule } from '../../model/plan/rollUpRule';
import { descendants, type TreeNode } from '../../tree/toTree';
import {
  isMeasuredLeaf,
  isOnOtherScale,
  repeatedAmong,
  type Unweighed,
  uncountedAs,
  weightOf,
} from './weightOf';
import type { RolledUp } from './rolledUp';
import type { Verdict } from '../scale/verdict';
import { noVerdict } from './verdictByRule';

/** One of the nodes that were weighed together at a node, for the explanation. */
export interface RollUpInput {
  /** Id in the tree. */
  readonly nodeId: string;
  readonly verdict: Verdict;
  /** 0 for a node that is listed but not counted. */
  readonly weight: number;
  /** Why it does not count. */
  readonly uncounted: Unweighed | undefined;
}

/** The nodes that the rule weighs together at a node, in order, including those that do not count. */
export function rollUpInputs(
  node: TreeNode<PlanItem>,
  rolled: ReadonlyMap<string, RolledUp>,
  rule: RollUpRule | undefined,
): RollUpInput[] {
  const isOver = rule?.over === 'indicators';
  const weighed = isOver ? descendants(node.children).filter(isMeasuredLeaf) : node.children;
  const repeated = isOver ? repeatedAmong(weighed) : undefined;
  return weighed.map((one) => {
    const verdict = rolled.get(one.id)?.verdict ?? noVerdict('notFollowedUp');
    const uncounted =
      uncountedAs(one, verdict) ??
      (isOnOtherScale(one, node) ? 'otherScale' : undefined) ??
      (repeated?.has(one) ? 'repeated' : undefined);
    return { nodeId: one.id, verdict, weight: weightOf(one), uncounted };
  });
}
