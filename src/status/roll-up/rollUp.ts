import type { PlanItem } from '../../model/plan/planTree';
import type { RollUpRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import { NodeMap } from '../maps/nodeMap';
import type { Tree } from '../../tree/toTree';
import type { RolledUp, RuleFor } from './rolledUp';
import { rollUpNode } from './rollUpNode';
import { rollUpOrder } from './rollUpOrder';
import { rollUpRun } from './rollUpRun';
import { SCALES } from '../scale/scaleFor';
import type { Verdict } from '../scale/verdict';

/**
 * The status of every node by its id in the tree, parents first: given verdicts stand, and the rule
 * makes a proposal for what has others under it. A reference has the verdict of its node. What is not
 * assessed is never taken for a level.
 *
 * @param statuses Verdicts that are given: of leaves, and of nodes that a body has assessed.
 * @param rule The rule of all nodes, or what finds it for each.
 */
export function rollUp(
  tree: Tree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  rule?: RollUpRule | RuleFor,
  scale: StatusScale = SCALES.threeLevels,
): Map<string, RolledUp> {
  return new Map(rollUpAll(tree, statuses, rule, scale));
}

/** The same without a map of its own, which would take longer to fill than all else. */
export function rollUpAll(
  tree: Tree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  rule?: RollUpRule | RuleFor,
  scale: StatusScale = SCALES.threeLevels,
): NodeMap<RolledUp> {
  const order = rollUpOrder(tree);
  const { nodes, turns, waiting } = order;
  const rolled = nodes.map((): RolledUp | undefined => undefined);
  const run = rollUpRun(order, statuses, { rule, scale, rolledAt: (place) => rolled[place] });
  const settle = (place: number) => {
    const node = nodes[place];
    if (node) rolled[place] = rollUpNode(node, place, run);
  };
  for (let place = 0; place < nodes.length; place += 1) if (turns[place] === -1) settle(place);
  for (const place of waiting) settle(place);
  return new NodeMap(order, rolled);
}
