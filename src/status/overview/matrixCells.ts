import type { Assessment } from '../../model/follow-up/followUp';
import type { PlanUnit } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { assessedVerdict } from '../plan/givenVerdicts';
import type { Verdict } from '../scale/verdict';

/** What a unit has to do with a node. */
export interface MatrixCell {
  readonly unit: PlanUnit;
  /** Whether the plan directs the node to the unit. */
  readonly isDirected: boolean;
  /** The latest that the unit has said of it. */
  readonly assessment: Assessment | undefined;
  /** What the unit has assessed, or that it has not. */
  readonly verdict: Verdict;
}

const NO_ASSESSMENT: Verdict = { reason: 'noAssessment' };

/** A node's cells, one for each unit. */
export function matrixCells(
  node: TreeNode<PlanItem>,
  units: readonly PlanUnit[],
  directedTo: ReadonlySet<string>,
  assessments: ReadonlyMap<string, Assessment>,
): (MatrixCell | undefined)[] {
  return units.map((unit) => {
    const isDirected = directedTo.has(unit.id);
    const assessment = assessments.get(unit.id);
    if (!isDirected && !assessment) return undefined;
    const verdict = assessedVerdict(assessment, node) ?? NO_ASSESSMENT;
    return { unit, isDirected, assessment, verdict };
  });
}
