import type { FollowUp } from '../../model/follow-up/followUp';
import { isOfPlan } from '../../model/follow-up/isOfPlan';
import type { Plan } from '../../model/plan/plan';
import { planTree } from '../../model/plan/planTree';
import { treeOrder } from '../../tree/treeOrder';
import { NodeMap } from '../maps/nodeMap';
import { OverlayMap } from '../maps/overlayMap';
import type { NameOf } from '../evaluate/evaluation';
import { rollUpAll, rollUpChanged } from '../roll-up/rollUp';
import type { MissingReasons } from '../roll-up/rolledUp';
import { scaleFor } from '../scale/scaleFor';
import { affectedNodes } from './affectedNodes';
import { directVerdicts } from './directVerdicts';
import { changedNodes, followUpIndex, reindexed } from './followUpIndex';
import { nodeJudgements } from './nodeJudgements';
import { nodeStatus, type NodeStatus } from './nodeStatus';
import { ruleFor } from './ruleFor';
import type { StatusContext, StatusedPlan } from './statusContext';
import { statusDate } from './statusDate';

/*
 * What is cached between calls. Plans and follow-ups are never changed, only replaced, so a result that was
 * computed for such an object stays true. All caches are weak maps: an entry is freed with its object.
 *
 * - for a plan: its tree (model/plan/planTree.ts), which nodes use each figure (affectedNodes.ts), and in
 *   this file its statuses, without a follow-up and by follow-up;
 * - for a tree: the order of its nodes (tree/treeOrder.ts), and the order in which they are rolled up
 *   (roll-up/rollUpOrder.ts);
 * - for a node that has been rolled up: the sum of the indicators below it (roll-up/indicatorTally.ts);
 * - for the statuses of a plan: each node's status, in `of`.
 *
 * In addition, the last day of a period is cached by the text of the period (model/measure/period.ts).
 */

/**
 * The statuses of a plan's nodes as of one follow-up. The object itself cannot be sent as JSON, but what
 * `of` returns is plain data, which survives JSON and `structuredClone`.
 */
export interface PlanStatuses extends StatusedPlan {
  /**
   * Everything about a node's status, the same object each time; `undefined` for a vision, which is not
   * assessed.
   */
  readonly of: (id: string) => NodeStatus | undefined;
}

/** The statuses of one plan that have been computed. */
interface KnownStatuses {
  readonly byFollowUp: WeakMap<FollowUp, PlanStatuses>;
  withoutFollowUp?: PlanStatuses;
  /** The statuses computed last, kept because the next follow-up is often nearly the same. */
  latest?: MadeStatuses;
}

const knownByPlan = new WeakMap<Plan, KnownStatuses>();

/**
 * The statuses of a plan: measures are evaluated, assessments are applied, and every parent is rolled up
 * by the rule that is stated for it, if any.
 *
 * A follow-up of another plan is ignored, since the same ids may mean other things there.
 *
 * The same plan and follow-up give the same object, also without a follow-up. A follow-up in which
 * little has changed since the last one recomputes only what changed and its ancestors, and every other
 * node keeps its status.
 *
 * @example
 * const statuses = planStatuses(plan, followUp);
 * JSON.stringify(statuses.of('mal-1'));
 */
export function planStatuses(plan: Plan, followUp?: FollowUp): PlanStatuses {
  const known = knownStatuses(plan);
  const used = followUp && isOfPlan(followUp, plan) ? followUp : undefined;
  const found = used ? known.byFollowUp.get(used) : known.withoutFollowUp;
  if (found) return found;
  const made = (known.latest && updated(known.latest, used)) ?? computed(plan, used);
  known.latest = made;
  if (used) known.byFollowUp.set(used, made.statuses);
  else known.withoutFollowUp = made.statuses;
  return made.statuses;
}

function knownStatuses(plan: Plan): KnownStatuses {
  const known = knownByPlan.get(plan) ?? { byFollowUp: new WeakMap() };
  knownByPlan.set(plan, known);
  return known;
}

function computed(plan: Plan, followUp: FollowUp | undefined): MadeStatuses {
  const { tree } = planTree(plan);
  const order = treeOrder(tree);
  const index = followUpIndex(plan, followUp);
  const ruleOf = ruleFor(plan, followUp);
  const at = statusDate(plan, followUp);
  const scale = scaleFor(plan, 'outcome');
  const nameOf = namesIn(plan, followUp);
  const own = nodeJudgements(order.nodes, plan, index, { at, followUp, nameOf });
  const judgements = new NodeMap(order, own);
  const basis = { judgements, index, ruleOf, nameOf };
  const direct = new NodeMap(order, directVerdicts(order.nodes, own, basis));
  const missing = missingReasons(followUp);
  const rolledUp = rollUpAll(tree, direct, ruleOf, scale, missing);
  return withStatuses({ plan, followUp, tree, at, scale, ...basis, missing, direct, rolledUp });
}

/** Names are looked up only when asked for, since few sentences name a unit or another figure. */
function namesIn(plan: Plan, followUp: FollowUp | undefined): NameOf {
  return (id) =>
    [plan.units, followUp?.units, plan.figures, plan.nodes]
      .flatMap((list) => list?.find((one) => one.id === id) ?? [])
      .at(0)?.name;
}

/** A follow-up that has not been fetched may still contain what is missing, so the reasons differ then. */
function missingReasons(followUp: FollowUp | undefined): MissingReasons {
  if (!followUp) return { leaf: 'notFollowedUp', rule: 'noRule', assessment: 'noAssessment' };
  if (!followUp.notFetched)
    return { leaf: 'noAssessment', rule: 'noRule', assessment: 'noAssessment' };
  return { leaf: NOT_FETCHED, rule: NOT_FETCHED, assessment: NOT_FETCHED };
}

const NOT_FETCHED = 'followUpNotFetched';

/** Updates the previous statuses; `undefined` when too much has changed and all must be computed again. */
function updated(
  { context: last, keptFor }: MadeStatuses,
  followUp: FollowUp | undefined,
): MadeStatuses | undefined {
  const changed = last.followUp && followUp && changedNodes(last.followUp, followUp);
  if (!changed || !followUp) return undefined;
  const { plan, tree, at, scale, ruleOf } = last;
  const nodes = affectedNodes(plan, tree, followUp, changed.ids);
  const ids = nodes.map(({ id }) => id);
  const index = reindexed(last.index, plan, followUp, changed);
  const nameOf = namesIn(plan, followUp);
  const own = nodeJudgements(nodes, plan, index, { at, followUp, nameOf });
  const judgements = overlaid(last.judgements, ids, own);
  const basis = { judgements, index, ruleOf, nameOf };
  const direct = overlaid(last.direct, ids, directVerdicts(nodes, own, basis));
  const rolledUp = rollUpChanged(last.rolledUp, tree, direct, ids, ruleOf, scale, last.missing);
  return withStatuses({ ...last, ...basis, followUp, direct, rolledUp }, keptFor(ids));
}

function overlaid<V extends object>(
  below: ReadonlyMap<string, V>,
  ids: readonly string[],
  values: readonly (V | undefined)[],
): ReadonlyMap<string, V> {
  return new OverlayMap(below, new Map(ids.map((id, place) => [id, values[place]])));
}

/** Statuses of nodes that were built for the previous follow-up, and are reused where nothing has changed. */
interface KeptStatuses {
  readonly made: ReadonlyMap<string, NodeStatus | undefined>;
  readonly rolledUp: StatusContext['rolledUp'];
  /** Ids of the nodes whose figures, targets or assessments have changed since. */
  readonly changed: ReadonlySet<string>;
}

interface MadeStatuses {
  readonly context: StatusContext;
  readonly statuses: PlanStatuses;
  /** What can be reused in the next statuses, given the ids of the nodes that may have changed. */
  readonly keptFor: (changed: readonly string[]) => KeptStatuses;
}

/**
 * The status of a node is built when it is first asked for, or reused when nothing has changed. Only the
 * reused nodes are referred to, never the earlier `PlanStatuses`: otherwise a page that polls for days would
 * keep every one of them in memory.
 */
function withStatuses(context: StatusContext, kept?: KeptStatuses): MadeStatuses {
  let made: Map<string, NodeStatus | undefined> | undefined;
  let earlier = kept;
  const of = (id: string) => {
    made ??= new Map(earlier && unchanged(earlier, context));
    earlier = undefined;
    if (made.has(id)) return made.get(id);
    const status = nodeStatus(id, context);
    made.set(id, status);
    return status;
  };
  const { rolledUp } = context;
  return {
    context,
    statuses: { ...context, of },
    keptFor: (ids) => ({
      made: made ?? earlier?.made ?? new Map(),
      rolledUp: earlier?.rolledUp ?? rolledUp,
      changed: new Set([...(earlier?.changed ?? []), ...ids]),
    }),
  };
}

function unchanged({ made, rolledUp, changed }: KeptStatuses, now: StatusContext) {
  return [...made].filter(([id]) => !changed.has(id) && rolledUp.get(id) === now.rolledUp.get(id));
}
