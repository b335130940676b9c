import type { Phrase } from '../../messages/phrase';
import type { Assessment } from '../../model/follow-up/followUp';
import { measuringUnits, planOfUnit } from '../../model/follow-up/planOfUnit';
import type { PlanUnit } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { valuePhrase } from '../evaluate/figurePhrase';
import { assessedVerdict, unitAssessmentsOf } from '../plan/directVerdicts';
import { measuresOf } from '../plan/nodeJudgements';
import type { Basis } from '../plan/nodeStatus';
import { planStatuses, type PlanStatuses } from '../plan/planStatuses';
import { contextOf } from '../plan/statusContext';
import type { Verdict } from '../scale/verdict';

/** A unit's part in a node: whether the node is directed to it, how it has assessed it, and what its figures give. */
export interface MatrixCell {
  readonly unit: PlanUnit;
  /** Whether the plan directs the node to the unit. */
  readonly isDirected: boolean;
  /** The unit's latest assessment of the node. */
  readonly assessment: Assessment | undefined;
  /** The unit's own measures of the node; the node itself when the unit has a target of its own for it. */
  readonly measures: readonly UnitMeasure[];
  /**
   * The verdict of the assessment; without one, what the unit's own figures give by the rule of the node or,
   * without a rule, by the only measure. Otherwise the reason that there is none.
   */
  readonly verdict: Verdict;
  /** What the verdict is based on. */
  readonly basis: Basis;
}

/** A measure as a unit has it. */
export interface UnitMeasure {
  readonly nodeId: string;
  readonly name: string;
  /** The verdict by the figures of the unit. */
  readonly verdict: Verdict;
  /** The figure that is judged; `undefined` without one. */
  readonly shown: Phrase | undefined;
  /** The verdict and the reason for it in one sentence; `undefined` when only a body has assessed it. */
  readonly sentence: Phrase | undefined;
}

const NO_ASSESSMENT: Verdict = { reason: 'noAssessment' };

/** The units that a node concerns, each with its own status of the node; none for a node that names no unit. */
export function unitCells(id: string, statuses: PlanStatuses): MatrixCell[] {
  const node = statuses.tree.nodeById.get(id);
  const subject = node && unitSubject(node, statuses);
  if (!subject) return [];
  return namedUnits([subject], statuses).flatMap((unit) => unitCell(subject, unit, statuses) ?? []);
}

/** A node and what its units have said and measured of it. */
export interface UnitSubject {
  readonly node: TreeNode<PlanItem>;
  readonly directedTo: ReadonlySet<string>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** By unit: the ids of its own measures of the node, which may be the node itself. */
  readonly measures: ReadonlyMap<string, readonly string[]>;
}

/** What the units have said and measured of a node; `undefined` when the node concerns no unit. */
export function unitSubject(
  node: TreeNode<PlanItem>,
  statuses: PlanStatuses,
): UnitSubject | undefined {
  const isTask = node.data.level.kind === 'assignment';
  const directedTo = new Set(node.data.node.directedTo);
  const assessments = unitAssessmentsOf(node, contextOf(statuses).index);
  const unitsOf = measuringUnits(statuses.plan, statuses.followUp);
  const measures = new Map<string, string[]>();
  for (const one of isTask ? [] : [node, ...measuresOf(node)]) {
    const { id } = one.data.node;
    for (const unit of unitsOf.get(id) ?? [])
      measures.set(unit, [...(measures.get(unit) ?? []), id]);
  }
  if (directedTo.size === 0 && assessments.size === 0 && measures.size === 0) return undefined;
  return { node, directedTo, assessments, measures };
}

/** The units that nodes concern: those of the plan, then those of the follow-up, then unknown ones. */
export function namedUnits(
  found: readonly UnitSubject[],
  { plan, followUp }: PlanStatuses,
): PlanUnit[] {
  const named = new Set<string>();
  for (const { directedTo, assessments, measures } of found) {
    for (const ids of [directedTo, assessments.keys(), measures.keys()]) {
      for (const id of ids) named.add(id);
    }
  }
  const units = new Map<string, PlanUnit>();
  for (const unit of [...(plan.units ?? []), ...(followUp?.units ?? [])]) {
    if (named.has(unit.id) && !units.has(unit.id)) units.set(unit.id, unit);
  }
  for (const id of named) if (!units.has(id)) units.set(id, { id, name: id });
  return [...units.values()];
}

/** A unit's cell in the row of a node; `null` when the node does not concern the unit. */
export function unitCell(
  { node, directedTo, assessments, measures: measuredBy }: UnitSubject,
  unit: PlanUnit,
  statuses: PlanStatuses,
): MatrixCell | null {
  const isDirected = directedTo.has(unit.id);
  const assessment = assessments.get(unit.id);
  const ids = measuredBy.get(unit.id) ?? [];
  if (!isDirected && !assessment && ids.length === 0) return null;
  const cell = { unit, isDirected, assessment };
  const assessed = assessedVerdict(assessment, node);
  const { measures, computed } =
    ids.length === 0 ? NOT_MEASURED : measured(node, ids, unit, statuses);
  if (assessed) return { ...cell, measures, verdict: assessed, basis: 'assessed' };
  const verdict = computed ?? NO_ASSESSMENT;
  const isSingle = measures.length === 1;
  const basis = verdict.level === undefined ? 'none' : isSingle ? 'measured' : 'weighed';
  return { ...cell, measures, verdict, basis };
}

const NOT_MEASURED = { measures: [], computed: undefined };

/** A unit's own measures of a node, and what they give together. */
function measured(
  node: TreeNode<PlanItem>,
  ids: readonly string[],
  unit: PlanUnit,
  { plan, followUp }: PlanStatuses,
): { measures: readonly UnitMeasure[]; computed: Verdict | undefined } {
  const seen = planOfUnit(plan, unit.id, followUp);
  const own = planStatuses(seen.plan, seen.followUp);
  const measures = ids.flatMap((id) => unitMeasure(id, id === node.id, own) ?? []);
  const together = own.of(node.id)?.computed;
  const [only, ...others] = measures;
  const isRuled = together?.level !== undefined || others.length > 0;
  return { measures, computed: isRuled ? together : only?.verdict };
}

function unitMeasure(
  nodeId: string,
  isNode: boolean,
  { tree, of }: PlanStatuses,
): UnitMeasure | undefined {
  const status = of(nodeId);
  const record = tree.nodeById.get(nodeId)?.data.node;
  if (!status || !record) return undefined;
  const outcome = status.evaluation?.deciding?.outcome ?? status.evaluation?.inputs.at(-1);
  const hasFigure = outcome !== undefined && outcome.value !== null;
  return {
    nodeId,
    name: record.name,
    // What the unit has assessed of the node itself is told apart from its figures.
    verdict: isNode ? status.computed : status.verdict,
    shown: hasFigure ? valuePhrase(outcome, record.measure) : undefined,
    sentence: status.evaluation?.sentence,
  };
}
