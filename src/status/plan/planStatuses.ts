import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import { planTree, type PlanItem } from '../../model/plan/planTree';
import { NodeMap } from '../maps/nodeMap';
import { OverlayMap } from '../maps/overlayMap';
import type { Tree } from '../../tree/toTree';
import { treeOrder } from '../../tree/treeOrder';
import { affectedNodes } from './affectedNodes';
import { changedNodes, followUpIndex, reindexed } from './followUpIndex';
import { givenVerdicts } from './givenVerdicts';
import { isOfPlan } from '../../model/follow-up/isOfPlan';
import { nodeEvaluations } from './nodeEvaluations';
import { nodeStatus, type NodeStatus } from './nodeStatus';
import { rollUpAll, rollUpChanged } from '../roll-up/rollUp';
import { ruleFor } from './ruleFor';
import { scaleFor } from '../scale/scaleFor';
import type { StatusContext } from './statusContext';
import { statusDate } from './statusDate';

/** The statuses of a plan's nodes as of one follow-up. */
export interface PlanStatuses extends StatusContext {
  /** Everything about a node's status; `undefined` for a vision, which is stated and not assessed. */
  readonly of: (id: string) => NodeStatus | undefined;
}

/** The latest statuses of a plan: the next follow-up of it is often nearly the same. */
const latest = new WeakMap<Plan, PlanStatuses>();
const byFollowUp = new WeakMap<FollowUp, WeakMap<Plan, PlanStatuses>>();

/**
 * The statuses of a plan: every measure evaluated, every assessment noted, every parent weighed
 * together by the rule that is stated for it, or by none.
 *
 * A follow-up of another plan is left aside: the same ids may mean other things there.
 *
 * The same plan and follow-up give the same object. A follow-up in which little has changed since the
 * last one recomputes only what changed and its ancestors, and every other node keeps its status.
 */
export function planStatuses(plan: Plan, given?: FollowUp): PlanStatuses {
  const followUp = given && isOfPlan(given, plan) ? given : undefined;
  const last = latest.get(plan);
  if (last?.followUp === followUp && last) return last;
  const known = followUp && byFollowUp.get(followUp)?.get(plan);
  if (known) return known;
  const made =
    (last && updated(last, followUp)) ??
    computed(plan, followUp, last?.tree ?? planTree(plan).tree);
  latest.set(plan, made);
  if (followUp) {
    const plans = byFollowUp.get(followUp) ?? new WeakMap<Plan, PlanStatuses>();
    byFollowUp.set(followUp, plans.set(plan, made));
  }
  return made;
}

function computed(plan: Plan, followUp: FollowUp | undefined, tree: Tree<PlanItem>): PlanStatuses {
  const order = treeOrder(tree);
  const index = followUpIndex(plan, followUp);
  const ruleOf = ruleFor(plan, followUp);
  const at = statusDate(plan, followUp);
  const scale = scaleFor(plan, 'outcome');
  const own = nodeEvaluations(order.nodes, plan, index, at);
  const evaluations = new NodeMap(order, own);
  const given = new NodeMap(order, givenVerdicts(order.nodes, own, evaluations, index, ruleOf));
  const rolledUp = rollUpAll(tree, given, ruleOf, scale);
  const found = { index, evaluations, given, rolledUp, ruleOf };
  return withStatuses({ plan, followUp, tree, at, scale, ...found });
}

/** From the statuses before, when few of the nodes have other figures, targets or assessments. */
function updated(last: PlanStatuses, followUp: FollowUp | undefined): PlanStatuses | undefined {
  const changed = last.followUp && followUp && changedNodes(last.followUp, followUp);
  if (!changed || !followUp) return undefined;
  const { plan, tree, at, scale, ruleOf } = last;
  const nodes = affectedNodes(plan, tree, followUp, changed.ids);
  const ids = nodes.map(({ id }) => id);
  const index = reindexed(last.index, plan, followUp, changed);
  const own = nodeEvaluations(nodes, plan, index, at);
  const evaluations = overlaid(last.evaluations, ids, own);
  const verdicts = givenVerdicts(nodes, own, evaluations, index, ruleOf);
  const given = overlaid(last.given, ids, verdicts);
  const rolledUp = rollUpChanged(last.rolledUp, tree, given, ids, ruleOf, scale);
  const found = { index, evaluations, given, rolledUp };
  return withStatuses({ ...last, followUp, ...found }, last, new Set(ids));
}

function overlaid<V extends object>(
  below: ReadonlyMap<string, V>,
  ids: readonly string[],
  values: readonly (V | undefined)[],
): ReadonlyMap<string, V> {
  return new OverlayMap(below, new Map(ids.map((id, place) => [id, values[place]])));
}

/** Each node's status is put together when it is first asked for, or kept when nothing has changed. */
function withStatuses(
  statuses: StatusContext,
  last?: PlanStatuses,
  changed?: ReadonlySet<string>,
): PlanStatuses {
  const made = new Map<string, NodeStatus | undefined>();
  return {
    ...statuses,
    of: (id) => {
      if (made.has(id)) return made.get(id);
      const isKept = last?.rolledUp.get(id) === statuses.rolledUp.get(id) && !changed?.has(id);
      const status = last && isKept ? last.of(id) : nodeStatus(id, statuses);
      made.set(id, status);
      return status;
    },
  };
}
