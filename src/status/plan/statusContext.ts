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

/** A plan as of one follow-up, with the verdict of each node. */
export interface StatusedPlan {
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
  readonly tree: RootedTree<PlanItem>;
  /** The day that the verdicts hold for, ISO 8601: the follow-up's; without one the end of the plan's period. */
  readonly at: string;
  /** Scale for outcomes. */
  readonly scale: StatusScale;
  /** By node id: its verdict, the verdict that its rule gives, and the counts of the nodes below it. */
  readonly rolledUp: ReadonlyMap<string, RolledUp>;
  /** Finds the name of a unit, a figure or a node by its id. */
  readonly nameOf: NameOf;
}

/** Everything that the statuses of a plan are computed from. */
export interface StatusContext extends StatusedPlan {
  /** The records of the plan and the follow-up about each node. */
  readonly index: FollowUpIndex;
  /** By node id: the judgement of its figures against its targets, for nodes with a measure. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** By node id: the verdict of assessments and figures, before anything is rolled up. */
  readonly direct: ReadonlyMap<string, Verdict>;
  /** The reason of a node that neither the plan nor the follow-up says anything about. */
  readonly missing: MissingReasons;
  /** The rule that holds for a node, if one is stated. */
  readonly ruleOf: RuleOf;
}

/** The context of statuses made by `planStatuses`: the same object, with fields that the public type omits. */
export function contextOf(statuses: StatusedPlan): StatusContext {
  return statuses as StatusContext;
}
