import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { addToTally, emptyTally } from './tally';
import { addDistribution, takeDistribution } from './distribution';
import { isOnOtherScale, uncountedAs } from './weightOf';
import { indicatorTally } from './indicatorTally';
import { rolledLeaf, type RolledUp } from './rolledUp';
import type { RollUpRun } from './rollUpRun';
import type { Reason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';
import { noVerdict, verdictByRule } from './verdictByRule';

/** Rolls up the node at a place; its children must have been rolled up before. */
export function rollUpNode(node: TreeNode<PlanItem>, place: number, run: RollUpRun): RolledUp {
  const given = run.givenAt(place);
  if (node.children.length > 0) return rollUpParent(node, place, given, run);
  const verdict = given ?? verdictElsewhere(node, place, run) ?? noVerdict(reasonOfNone(node, run));
  return rolledLeaf(verdict, uncountedAs(node, verdict), run.scale, run.leaves);
}

/** A branch that is not loaded has no verdict, whatever the follow-up says about other nodes. */
function reasonOfNone({ data }: TreeNode<PlanItem>, { missing }: RollUpRun): Reason {
  return data.kind === 'unloaded' ? 'notLoaded' : missing.leaf;
}

/** The verdict of the node that a reference refers to. */
function verdictElsewhere(
  { data }: TreeNode<PlanItem>,
  place: number,
  { order, rolledAt, givenAt }: RollUpRun,
): Verdict | undefined {
  if (data.kind !== 'reference') return undefined;
  const source = order.sourceOf.get(place);
  if (source !== undefined) return rolledAt(source)?.verdict;
  const own = order.placeOf.get(data.node.id);
  return own === undefined ? undefined : givenAt(own);
}

function rollUpParent(
  node: TreeNode<PlanItem>,
  place: number,
  given: Verdict | undefined,
  run: RollUpRun,
): RolledUp {
  const { scale, sum } = run;
  const rule = run.ruleFor(node);
  const overIndicators = rule?.over === 'indicators';
  const tally = overIndicators ? indicatorTally(place, run) : emptyTally(scale.verdicts.length);
  let child = run.order.firstChildren[place] ?? 0;
  for (const one of node.children) {
    const rolled = run.rolledAt(child);
    child += 1;
    if (!rolled) continue;
    const isOther = isOnOtherScale(one, node);
    if (!isOther) addDistribution(sum, belowOf(one, rolled, run));
    if (!overIndicators) addToTally(tally, one, rolled, scale, isOther);
  }
  const computed = verdictByRule(tally, rule, scale, run.missing);
  const coverage = { assessed: tally.assessed, total: tally.total };
  return { verdict: given ?? computed, computed, rule, coverage, below: takeDistribution(sum) };
}

/**
 * What a child adds to the counts below its parent: the counts below the child, or the child itself when
 * it has only assignments below it, since those are not counted on the parent's scale.
 */
function belowOf(
  child: TreeNode<PlanItem>,
  rolled: RolledUp,
  { scale, leaves }: RollUpRun,
): RolledUp['below'] {
  const { verdict } = rolled;
  const isWhole =
    child.children.length === 0 || child.children.some((one) => !isOnOtherScale(one, child));
  return isWhole
    ? rolled.below
    : rolledLeaf(verdict, uncountedAs(child, verdict), scale, leaves).below;
}
