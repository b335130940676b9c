import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatedRule } from '../../model/plan/rollUpRule';
import type { TreeNode } from '../../tree/toTree';

/** Finds the rule that is stated for a node. */
export type RuleOf = (node: TreeNode<PlanItem>) => StatedRule | undefined;

/**
 * Finds the rule that holds for a node: one for the node itself goes before one for its level, and that
 * before one for all nodes. Among equally specific rules, those of the follow-up go before the plan's.
 */
export function ruleFor(plan: Plan, followUp: FollowUp | undefined): RuleOf {
  const rules = [...(followUp?.rules ?? []), ...(plan.rules ?? [])];
  if (rules.length === 0) return () => undefined;
  return ({ data }) =>
    rules.find(({ nodes }) => nodes?.includes(data.node.id)) ??
    rules.find(({ nodes, levels }) => !nodes && levels?.includes(data.level.id)) ??
    rules.find(({ nodes, levels }) => !nodes && !levels);
}
