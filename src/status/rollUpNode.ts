import type { PlanItem } from '../model/planTree';
import type { RollUpRule } from '../model/rollUpRule';
import type { StatusScale } from '../model/statusScale';
import type { Tree, TreeNode } from '../tree/toTree';
import {
  addDistribution,
  distributionOf,
  distributionSum,
  takeDistribution,
  uncountedAs,
  type Distribution,
  type DistributionSum,
} from './distribution';
import { rankedScale, rankIn, type RankedScale } from './rankedScale';
import type { RolledUp, RuleFor } from './rolledUp';
import { isMeasuredLeaf, weightOf } from './rollUpInputs';
import { rollUpOrder, type RollUpOrder } from './rollUpOrder';
import { addTally, addToTally, emptyTally, type Tally } from './tally';
import type { Verdict } from './verdict';
import { noVerdict, verdictByRule } from './verdictByRule';

interface RunOptions {
  readonly rule: RollUpRule | RuleFor | undefined;
  readonly scale: StatusScale;
  readonly rolledOf: (id: string) => RolledUp | undefined;
}

/** What one run of rolling up knows. */
export interface RollUpRun {
  readonly order: RollUpOrder;
  readonly statuses: ReadonlyMap<string, Verdict>;
  readonly ruleFor: RuleFor;
  readonly scale: RankedScale;
  /** What has been rolled up so far. */
  readonly rolledOf: (id: string) => RolledUp | undefined;
  /** One distribution for all leaves with the same level. */
  readonly ofLevels: Map<string, Distribution>;
  /** One distribution for all leaves with the same reason. */
  readonly ofReasons: Map<string, Distribution>;
  readonly sum: DistributionSum;
}

const UNCOUNTED = {
  placeholder: distributionOf('placeholder', { assessed: 0, total: 0 }),
  duplicate: distributionOf('duplicate', { assessed: 0, total: 0 }),
} as const;

/**
 * Indicators below a node added up, kept from run to run: a change then costs each ancestor its
 * children and not all that stands below it. A node that changes is a new object.
 */
const indicatorTallies = new WeakMap<RolledUp, Tally>();

/** Prepares a run; `rolledOf` finds what has been rolled up. */
export function rollUpRun(
  tree: Tree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  { rule, scale, rolledOf }: RunOptions,
): RollUpRun {
  return {
    order: rollUpOrder(tree),
    statuses,
    ruleFor: typeof rule === 'function' ? rule : () => rule,
    scale: rankedScale(scale),
    rolledOf,
    ofLevels: new Map(),
    ofReasons: new Map(),
    sum: distributionSum(),
  };
}

/** The status of a node whose children have theirs. */
export function rollUpNode(node: TreeNode<PlanItem>, run: RollUpRun): RolledUp {
  const given = run.statuses.get(node.id);
  if (node.children.length === 0)
    return rollUpLeaf(node, given ?? verdictElsewhere(node, run), run);
  const rule = run.ruleFor(node);
  const overIndicators = rule?.over === 'indicators';
  const tally = overIndicators ? tallyOfIndicators(node, run) : emptyTallyOf(run);
  for (const child of node.children) {
    const rolled = run.rolledOf(child.id);
    if (!rolled) continue;
    addDistribution(run.sum, rolled.below);
    if (!overIndicators) addNode(tally, child, rolled, run);
  }
  const computed = verdictByRule(tally, rule, run.scale);
  const coverage = { assessed: tally.assessed, total: tally.total };
  const below = takeDistribution(run.sum);
  return { verdict: given ?? computed, computed, rule, coverage, below };
}

function emptyTallyOf({ scale }: RollUpRun): Tally {
  return emptyTally(scale.verdicts.length);
}

/** A reference has the verdict that its node has where it stands in full. */
function verdictElsewhere(node: TreeNode<PlanItem>, run: RollUpRun): Verdict | undefined {
  if (node.data.kind !== 'reference') return undefined;
  const source = run.order.sourceOf.get(node);
  return source ? run.rolledOf(source.id)?.verdict : run.statuses.get(node.data.node.id);
}

function rollUpLeaf(
  node: TreeNode<PlanItem>,
  verdict: Verdict = noVerdict('notFollowedUp'),
  run: RollUpRun,
): RolledUp {
  const uncounted = uncountedAs(node);
  const below = uncounted ? UNCOUNTED[uncounted] : distributionOfLeaf(verdict, run);
  return { verdict, computed: undefined, rule: undefined, coverage: below.coverage, below };
}

function distributionOfLeaf(verdict: Verdict, { scale, ofLevels, ofReasons }: RollUpRun) {
  const key = verdict.reason ?? verdict.level;
  const known = verdict.reason === undefined ? ofLevels : ofReasons;
  let own = known.get(key);
  if (!own) {
    own = distributionOf(key, { assessed: rankIn(scale, verdict) >= 0 ? 1 : 0, total: 1 });
    known.set(key, own);
  }
  return own;
}

function addNode(
  tally: Tally,
  node: TreeNode<PlanItem>,
  { verdict }: RolledUp,
  { scale }: RollUpRun,
): void {
  addToTally(tally, {
    rank: rankIn(scale, verdict),
    reason: verdict.reason,
    weight: weightOf(node),
    uncounted: uncountedAs(node),
  });
}

/** Goes down to where the indicators have been added up before. */
function tallyOfIndicators(top: TreeNode<PlanItem>, run: RollUpRun): Tally {
  const waiting = [top];
  for (let node = waiting.at(-1); node; node = waiting.at(-1)) {
    const before = waiting.length;
    for (const child of node.children) {
      if (child.children.length > 0 && !keptTally(child, run)) waiting.push(child);
    }
    if (waiting.length > before) continue;
    waiting.pop();
    if (node !== top) keep(node, addUpIndicators(node, run), run);
  }
  return addUpIndicators(top, run);
}

function keptTally({ id }: TreeNode<PlanItem>, { rolledOf }: RollUpRun): Tally | undefined {
  const rolled = rolledOf(id);
  return rolled && indicatorTallies.get(rolled);
}

function keep({ id }: TreeNode<PlanItem>, tally: Tally, { rolledOf }: RollUpRun): void {
  const rolled = rolledOf(id);
  if (rolled) indicatorTallies.set(rolled, tally);
}

function addUpIndicators({ children }: TreeNode<PlanItem>, run: RollUpRun): Tally {
  const tally = emptyTallyOf(run);
  for (const child of children) {
    const rolled = run.rolledOf(child.id);
    if (!rolled) continue;
    if (isMeasuredLeaf(child)) addNode(tally, child, rolled, run);
    const kept = child.children.length > 0 ? indicatorTallies.get(rolled) : undefined;
    if (kept) addTally(tally, kept);
  }
  return tally;
}
