import type { PlanItem } from '../../model/plan/planTree';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import type { Calculation } from '../../model/plan/planNode';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { TreeNode } from '../../tree/toTree';
import type { EvaluateOptions, Judgement } from '../evaluate/evaluation';
import { judgeMeasure } from '../evaluate/judgeMeasure';
import type { FollowUpIndex } from './followUpIndex';
import type { Reason } from '../scale/reason';
import { scaleFor } from '../scale/scaleFor';
import type { StatusContext } from './statusContext';

const NO_OBSERVATIONS: readonly Observation[] = [];
const NO_TARGETS: readonly MeasureTarget[] = [];

/**
 * Judges the nodes that are measured, in the order of the nodes and with `undefined` for the others:
 * indicators, and goals with targets of their own and no indicators directly below them. An indicator
 * without a target of its own is judged by the targets of its parent.
 */
export function nodeJudgements(
  nodes: readonly TreeNode<PlanItem>[],
  plan: Plan,
  index: FollowUpIndex,
  { at, followUp, nameOf }: Pick<StatusContext, 'at' | 'followUp' | 'nameOf'>,
): (Judgement | undefined)[] {
  const options = {
    scale: scaleFor(plan, 'outcome'),
    forecastScale: scaleFor(plan, 'forecast'),
    nameOf,
  };
  const asFetched = (one: Judgement) => (followUp?.notFetched ? unlessMissing(one) : one);
  return nodes.map((node) =>
    isMeasured(node, index) ? asFetched(judgementOf(node, index, at, options)) : undefined,
  );
}

/** As long as the follow-up has not been fetched, it may still contain the targets and figures that are missing. */
function unlessMissing(judgement: Judgement): Judgement {
  const { reason } = judgement.verdict;
  return reason !== undefined && MAY_COME.has(reason)
    ? { ...judgement, verdict: { reason: 'followUpNotFetched' } }
    : judgement;
}

const MAY_COME: ReadonlySet<Reason> = new Set<Reason>(['noTarget', 'noData', 'noBasis']);

function isMeasured(node: TreeNode<PlanItem>, index: FollowUpIndex): boolean {
  const { kind, level } = node.data;
  if (level.kind === 'indicator') return kind !== 'orphans';
  if (level.kind !== 'goal' || kind === 'orphans') return false;
  return ownTargets(node, index).length > 0 && measuresOf(node).length === 0;
}

/** The indicators directly below a node. */
export function measuresOf({ children }: TreeNode<PlanItem>): readonly TreeNode<PlanItem>[] {
  return children.filter(({ data }) => data.level.kind === 'indicator');
}

/** The targets of a node in the plan and in the follow-up. */
export function ownTargets(
  { data }: TreeNode<PlanItem>,
  { targets }: FollowUpIndex,
): readonly MeasureTarget[] {
  const planned = data.node.targets;
  const set = targets.get(data.node.id);
  if (!planned || !set) return set ?? planned ?? NO_TARGETS;
  return [...planned, ...set];
}

function judgementOf(
  node: TreeNode<PlanItem>,
  index: FollowUpIndex,
  at: string,
  options: EvaluateOptions,
): Judgement {
  const { id, measure, placeholder } = node.data.node;
  const own = ownTargets(node, index);
  const unavailable = index.unavailable.get(id)?.at(-1);
  const targets = own.length === 0 && node.parent ? ownTargets(node.parent, index) : own;
  return judgeMeasure(
    { id, placeholder, measure, targets },
    observationsFor(id, measure?.calculation, targets, index),
    at,
    unavailable ? { ...options, unavailable } : options,
  );
}

/** Figures of the node, and those that its calculation or its targets refer to. */
function observationsFor(
  id: string,
  calculation: Calculation | undefined,
  targets: readonly MeasureTarget[],
  { observations }: FollowUpIndex,
): readonly Observation[] {
  const own = observations.get(id) ?? NO_OBSERVATIONS;
  if (!calculation && targets.every(({ relativeTo }) => relativeTo === undefined)) return own;
  const others = [
    ...figuresOf(calculation),
    ...targets.flatMap(({ relativeTo = [] }) => relativeTo),
  ];
  return [...own, ...others.flatMap((other) => observations.get(other) ?? NO_OBSERVATIONS)];
}

/** Ids of the figures that a calculation uses. */
export function figuresOf(calculation: Calculation | undefined): string[] {
  if (!calculation) return [];
  const { numerator, denominator = [], forecast } = calculation;
  const terms = [
    ...numerator,
    ...denominator,
    ...(forecast?.numerator ?? []),
    ...(forecast?.denominator ?? []),
  ];
  return [...new Set(terms.map((term) => term.replace(/^-/, '')))];
}
