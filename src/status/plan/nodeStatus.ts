import type { FollowUpAction, Analysis } from '../../model/follow-up/followUpAction';
import type { Assessment, FollowUp, Unavailable } from '../../model/follow-up/followUp';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatedRule } from '../../model/plan/rollUpRule';
import type { Look, StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import { discrepanciesOf, type Discrepancy } from './discrepancy';
import { evaluationOf } from '../evaluate/evaluate';
import type { Evaluation, Forecast } from '../evaluate/evaluation';
import {
  assessedVerdict,
  computedVerdict,
  forecastAssessment,
  soleMeasure,
  standingAssessment,
  unitAssessmentsOf,
} from './directVerdicts';
import { type PartCount, partCounts } from './partCounts';
import type { StatusContext } from './statusContext';
import type { RolledUp } from '../roll-up/rolledUp';
import { scaleFor } from '../scale/scaleFor';
import { lookOf, type Verdict } from '../scale/verdict';

/** What a status is based on. */
export type Basis =
  /** Its own figures against its target. */
  | 'measured'
  /** The nodes below it, weighed together by a rule. */
  | 'weighed'
  /** A body's own assessment. */
  | 'assessed'
  /** Nothing yet. */
  | 'none';

/** The status that a node is expected to get, according to its figures or to a body. */
export interface ExpectedStatus {
  readonly verdict: Verdict;
  readonly scale: StatusScale;
  readonly forecast: Forecast | undefined;
  readonly assessment: Assessment | undefined;
}

/** The status of one node, and everything it follows from. Plain data that can be sent as JSON. */
export interface NodeStatus {
  /** Id in the tree: `statuses.tree.nodeById` has the node. */
  readonly nodeId: string;
  /** Decides the colour, shape and rail; the value of the attribute `data-status`. */
  readonly look: Look;
  /** The verdict that holds: a level of the scale, or the reason that there is none. */
  readonly verdict: Verdict;
  readonly scale: StatusScale;
  /** Scale of the plan's assignments, which may be below the node. */
  readonly activityScale: StatusScale;
  readonly basis: Basis;
  /** The verdict by figures or rule, also when a body has assessed the node differently. */
  readonly computed: Verdict;
  /** The node's own figures against its target, or those of the only measure of its target. */
  readonly evaluation: Evaluation | undefined;
  /** Id of the measure that `evaluation` is about, when it is not the node itself. */
  readonly measureId: string | undefined;
  readonly rule: StatedRule | undefined;
  readonly rolledUp: RolledUp;
  readonly assessment: Assessment | undefined;
  /** The latest assessment by each unit (nämnd). */
  readonly unitAssessments: readonly Assessment[];
  /** The levels of the nodes directly below it, when a body has assessed it and no rule gives a level. */
  readonly parts: readonly PartCount[];
  readonly expected: ExpectedStatus | undefined;
  readonly discrepancies: readonly Discrepancy[];
  /** How the units and the plan's own body explain the outcome, and what deviates from the plan. */
  readonly analyses: readonly Analysis[];
  /** Actions that are taken; `undefined` without a follow-up. */
  readonly actions: readonly FollowUpAction[] | undefined;
  /** Set when its figures could not be fetched; any that are shown were fetched earlier. */
  readonly unavailable: Unavailable | undefined;
  /** The day that the status holds for, ISO 8601. */
  readonly at: string;
}

/** Builds the status of a node. A vision is not assessed, so it has none. */
export function nodeStatus(id: string, statuses: StatusContext): NodeStatus | undefined {
  const { plan, tree, index, ruleOf } = statuses;
  const node = tree.nodeById.get(id);
  const rolledUp = statuses.rolledUp.get(id);
  if (!node || !rolledUp || !isAssessable(node)) return undefined;
  const isTask = node.data.level.kind === 'assignment';
  const activityScale = scaleFor(plan, 'activity');
  const scale = isTask ? activityScale : statuses.scale;
  const measure = soleMeasure(node, statuses);
  const assessment = standingAssessment(node, index);
  const figures = computedVerdict(node, statuses);
  const judgement = statuses.judgements.get(measure?.id ?? id);
  const computed = figures ?? rolledUp.computed ?? rolledUp.verdict;
  const { verdict } = rolledUp;
  const status = {
    nodeId: id,
    look: lookOf(verdict, scale),
    verdict,
    scale,
    activityScale,
    basis: basisOf(assessment, figures, rolledUp),
    computed:
      assessment && computed === verdict && !figures ? { reason: statuses.missing.leaf } : computed,
    evaluation: judgement && evaluationOf(judgement),
    measureId: measure?.id,
    rule: ruleOf(node),
    rolledUp,
    assessment,
    unitAssessments: [...unitAssessmentsOf(node, index).values()],
    parts: assessment && computed.level === undefined ? partCounts(node, statuses) : [],
    analyses: index.analyses.get(node.data.node.id) ?? [],
    actions: isFetched(statuses.followUp)
      ? (index.actions.get(node.data.node.id) ?? [])
      : undefined,
    unavailable: index.unavailable.get(node.data.node.id)?.at(-1),
    at: statuses.at,
  };
  const expected = expectedOf(node, status.evaluation, statuses);
  return { ...status, expected, discrepancies: discrepanciesOf(node, status, statuses) };
}

/** Whether there is a follow-up. Only then does a missing assessment mean that nobody has made one. */
function isFetched(followUp: FollowUp | undefined): boolean {
  return followUp !== undefined && followUp.notFetched !== true;
}

/** Visions are not assessed, and the node that collects nodes without a parent is not part of the plan. */
function isAssessable({ data }: TreeNode<PlanItem>): boolean {
  return data.kind !== 'orphans' && data.kind !== 'unloaded' && data.level.kind !== 'vision';
}

function basisOf(
  assessment: Assessment | undefined,
  figures: Verdict | undefined,
  { verdict }: RolledUp,
): Basis {
  if (assessment) return 'assessed';
  if (figures) return 'measured';
  return verdict.level === undefined ? 'none' : 'weighed';
}

/** The expected status. A body's forecast takes precedence over that of the figures. */
function expectedOf(
  node: TreeNode<PlanItem>,
  evaluation: Evaluation | undefined,
  { plan, index }: StatusContext,
): ExpectedStatus | undefined {
  const scale = scaleFor(plan, 'forecast');
  const assessment = forecastAssessment(node, index);
  const forecast = evaluation?.forecast;
  const verdict = assessedVerdict(assessment, node) ?? forecast?.verdict;
  return verdict && { verdict, scale, forecast, assessment };
}
