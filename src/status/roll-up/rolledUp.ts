import type { PlanItem } from '../../model/plan/planTree';
import type { RollUpRule } from '../../model/plan/rollUpRule';
import type { TreeNode } from '../../tree/toTree';
import type { Coverage, Distribution } from './distribution';
import type { Verdict } from '../scale/verdict';

/** The status of a node, and what stands under it. */
export interface RolledUp {
  /** What stands: the verdict that was given for the node, else the computed one. */
  readonly verdict: Verdict;
  /** What the rule gives; `undefined` for a leaf. */
  readonly computed: Verdict | undefined;
  /** The rule of a node with others under it; `undefined` when none is stated. */
  readonly rule: RollUpRule | undefined;
  /** Of what the rule weighs together. */
  readonly coverage: Coverage;
  /** Of all leaves below the node; of the leaf itself for a leaf. */
  readonly below: Distribution;
}

/** Finds the rule of a node; `undefined` when none is stated for it. */
export type RuleFor = (node: TreeNode<PlanItem>) => RollUpRule | undefined;
