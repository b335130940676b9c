import type { PlanItem } from '../model/planTree';
import type { RollUpRule } from '../model/rollUpRule';
import type { StatusScale } from '../model/statusScale';
import type { Tree } from '../tree/toTree';
import type { RolledUp, RuleFor } from './rolledUp';
import { rollUpNode, rollUpRun } from './rollUpNode';
import { SCALES } from './scales';
import type { Verdict } from './verdict';
import { noVerdict } from './verdictByRule';
import { NOTHING_BELOW } from './distribution';

/** Holds the place of what waits, so that parents stand before what is under them. */
const TO_COME: RolledUp = {
  verdict: noVerdict('notFollowedUp'),
  computed: undefined,
  rule: undefined,
  coverage: NOTHING_BELOW.coverage,
  below: NOTHING_BELOW,
};

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
  const rolled = new Map<string, RolledUp>();
  const run = rollUpRun(tree, statuses, { rule, scale, rolledOf: (id) => rolled.get(id) });
  const { nodes, waiting, sourceOf } = run.order;
  for (const node of nodes) {
    const waits = node.children.length > 0 || (sourceOf.size > 0 && sourceOf.has(node));
    rolled.set(node.id, waits ? TO_COME : rollUpNode(node, run));
  }
  for (const node of waiting) rolled.set(node.id, rollUpNode(node, run));
  return rolled;
}
