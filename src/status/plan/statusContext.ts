import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { RootedTree } from '../../tree/toTree';
import type { Judgement, NameOf } from '../evaluate/evaluation';
import type { FollowUpIndex } from './followUpIndex';
import type { MissingReasons, RolledUp } from '../roll-up/rolledUp';
import type { RuleOf } from './ruleFor';
import type { Verdict } from '../scale/verdict';

/** A plan as of one follow-up, with the verdict of each of its nodes. */
export interface StatusedPlan {
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
  readonly tree: RootedTree<PlanItem>;
  /** Day they hold for, ISO 8601: the follow-up's; without one the end of the plan's period. */
  readonly at: string;
  /** Scale for outcomes. */
  readonly scale: StatusScale;
  /** By node id: its verdict, the verdict that its rule gives, and the counts of the nodes below it. */
  readonly rolledUp: ReadonlyMap<string, RolledUp>;
  /** Names units, figures and nodes by their id. */
  readonly nameOf: NameOf;
}

/** All that the statuses of a plan follow from. */
export interface StatusContext extends StatusedPlan {
  /** What the plan and the follow-up say of each node. */
  readonly index: FollowUpIndex;
  /** By node id: the judgement of its figures against its targets, for nodes with a measure. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** By node id: what assessments and figures say before anything is weighed together. */
  readonly direct: ReadonlyMap<string, Verdict>;
  /** The reason of a node that neither the plan nor the follow-up says anything about. */
  readonly missing: MissingReasons;
  /** The rule that holds for a node, if one is stated. */
  readonly ruleOf: RuleOf;
}

/** The context of statuses made by `planStatuses`. It is in the same object, and not in the public type. */
export function contextOf(statuses: StatusedPlan): StatusContext {
  return statuses as StatusContext;
}
