import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { uncountedAs } from './distribution';
import { rankIn, type RankedScale } from '../scale/rankedScale';
import type { RolledUp } from './rolledUp';
import { weightOf } from './rollUpInputs';
import { addToTally, type Tally } from './tally';

/** Adds a node that has been rolled up to what is weighed together with it. */
export function addNode(
  tally: Tally,
  node: TreeNode<PlanItem>,
  { verdict }: RolledUp,
  scale: RankedScale,
): void {
  addToTally(tally, {
    rank: rankIn(scale, verdict),
    reason: verdict.reason,
    weight: weightOf(node),
    uncounted: uncountedAs(node, verdict),
  });
}
