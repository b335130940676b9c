import type { PlanItem } from '../model/planTree';
import type { RollUpRule } from '../model/rollUpRule';
import type { StatusScale } from '../model/statusScale';
import type { Tree, TreeNode } from '../tree/toTree';
import { replaceEntries } from './replaceEntries';
import type { RolledUp, RuleFor } from './rolledUp';
import { rollUp } from './rollUp';
import { rollUpNode, rollUpRun } from './rollUpNode';
import type { RollUpOrder } from './rollUpOrder';
import { SCALES } from './scales';
import type { Verdict } from './verdict';

/**
 * The statuses after some given verdicts changed, with the same tree, rules and scale: only the
 * changed nodes, their references and what stands above them are new objects. The map is a layer over
 * the one before, which stays as it was; many changes are now and then merged down.
 *
 * @param changed Ids of the nodes whose given verdict is new, another or gone.
 */
export function rollUpChanged(
  before: ReadonlyMap<string, RolledUp>,
  tree: Tree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  changed: Iterable<string>,
  rule?: RollUpRule | RuleFor,
  scale: StatusScale = SCALES.threeLevels,
): ReadonlyMap<string, RolledUp> {
  if (before.size !== tree.nodeById.size) return rollUp(tree, statuses, rule, scale);
  const rolled = new Map<string, RolledUp>();
  const rolledOf = (id: string) => rolled.get(id) ?? before.get(id);
  const run = rollUpRun(tree, statuses, { rule, scale, rolledOf });
  const place = (node: TreeNode<PlanItem>) => run.order.placeOf.get(node) ?? -1;
  const nodes = [...affected(tree, run.order, changed)].toSorted((a, b) => place(a) - place(b));
  for (const node of nodes) rolled.set(node.id, rollUpNode(node, run));
  return rolled.size === 0 ? before : replaceEntries(before, rolled);
}

/** The changed nodes, what stands above them, and the same for the references to any of these. */
function affected(
  { nodeById }: Tree<PlanItem>,
  { references, sourceOf }: RollUpOrder,
  changed: Iterable<string>,
): Set<TreeNode<PlanItem>> {
  const found = new Set<TreeNode<PlanItem>>();
  const waiting: TreeNode<PlanItem>[] = [];
  for (const id of changed) {
    const node = nodeById.get(id);
    if (node) waiting.push(node);
    waiting.push(...(references.get(id) ?? []));
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    if (node.parent) waiting.push(node.parent);
    for (const one of references.get(node.id) ?? []) if (sourceOf.has(one)) waiting.push(one);
  }
  return found;
}
