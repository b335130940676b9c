import type { Assessment } from '../../model/follow-up/followUp';
import { inTime } from '../../model/parse/lastDay';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { Judgement } from '../evaluate/evaluation';
import { decidedReason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';
import type { FollowUpIndex } from './followUpIndex';
import { measuresOf, ownTargets } from './nodeJudgements';
import type { StatusContext } from './statusContext';

/** What direct verdicts are computed from. */
type Basis = Pick<StatusContext, 'judgements' | 'index' | 'ruleOf'>;

/**
 * The verdicts that nodes have before anything is rolled up, in the order of the nodes and `undefined` for
 * nodes without one: a body's own assessment; else the verdict of the node's figures; else, for a goal whose
 * target exactly one measure measures, the verdict of that measure.
 *
 * @param own The judgements of these nodes, in the same order.
 */
export function directVerdicts(
  nodes: readonly TreeNode<PlanItem>[],
  own: readonly (Judgement | undefined)[],
  basis: Basis,
): (Verdict | undefined)[] {
  return nodes.map(
    (node, place) =>
      assessedVerdict(standingAssessment(node, basis.index), node) ??
      own[place]?.verdict ??
      computedVerdict(node, basis),
  );
}

/** The verdict of a node by figures alone, without any rule. */
export function computedVerdict(node: TreeNode<PlanItem>, basis: Basis): Verdict | undefined {
  const own = basis.judgements.get(node.id);
  if (own) return own.verdict;
  const measure = soleMeasure(node, basis);
  return measure && basis.judgements.get(measure.id)?.verdict;
}

/**
 * The only measure under a goal that measures the goal's own target, when no rule is stated: the goal then
 * has the verdict of that measure. Measures that the target does not apply to are not considered, such as
 * single years under a target for the whole period.
 */
export function soleMeasure(
  node: TreeNode<PlanItem>,
  { judgements, index, ruleOf }: Basis,
): TreeNode<PlanItem> | undefined {
  if (node.data.level.kind !== 'goal' || node.children.length === 0) return undefined;
  if (ownTargets(node, index).length === 0 || ruleOf(node)) return undefined;
  const measures = measuresOf(node).filter(
    ({ id }) => judgements.get(id)?.verdict.reason !== 'notApplicable',
  );
  return measures.length === 1 ? measures[0] : undefined;
}

/** The latest assessment of a node by the plan's own body. */
export function standingAssessment(
  node: TreeNode<PlanItem>,
  index: FollowUpIndex,
): Assessment | undefined {
  return latestByBody(node, index).get(undefined)?.at(-1);
}

/** The latest forecast of a node by the plan's own body. */
export function forecastAssessment(
  node: TreeNode<PlanItem>,
  index: FollowUpIndex,
): Assessment | undefined {
  return latestByBody(node, index, ['forecast']).get(undefined)?.at(-1);
}

/** The latest assessment of a node by each unit, by the unit's id. */
export function unitAssessmentsOf(
  node: TreeNode<PlanItem>,
  index: FollowUpIndex,
): ReadonlyMap<string, Assessment> {
  const latest = new Map<string, Assessment>();
  for (const [unitId, all] of latestByBody(node, index)) {
    const last = all.at(-1);
    if (unitId !== undefined && last) latest.set(unitId, last);
  }
  return latest;
}

/**
 * The latest assessments of a node, by the unit that made them; `undefined` for the plan's own body. One body
 * has several when they differ and have the same date, or none: the last of them then holds.
 */
export function latestByBody(
  { data }: TreeNode<PlanItem>,
  { assessments }: FollowUpIndex,
  purposes: readonly string[] = data.level.kind === 'assignment'
    ? ['activity', 'outcome']
    : ['outcome'],
): ReadonlyMap<string | undefined, readonly Assessment[]> {
  const latest = new Map<string | undefined, Assessment[]>();
  if (data.kind === 'orphans') return latest;
  for (const one of assessments.get(data.node.id) ?? []) {
    const { unitId, purpose = 'outcome' } = one;
    if (!purposes.includes(purpose)) continue;
    const known = latest.get(unitId) ?? [];
    const order = inTime(known[0]?.date, one.date);
    const others = order < 0 ? [] : known.filter(({ status }) => status !== one.status);
    if (order <= 0) latest.set(unitId, [...others, one]);
  }
  return latest;
}

/** The verdict of an assessment: a level, or what the body has decided instead of one. */
export function assessedVerdict(
  assessment: Assessment | undefined,
  { data }: TreeNode<PlanItem>,
): Verdict | undefined {
  if (!assessment) return undefined;
  const { status } = assessment;
  const isTask = data.level.kind === 'assignment' && assessment.purpose !== 'forecast';
  // On the scale for activities, "notStarted" is a level and not a reason.
  const reason = isTask && status === 'notStarted' ? undefined : decidedReason(status);
  return reason === undefined ? { level: status } : { reason };
}
