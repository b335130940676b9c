import type { Assessment } from '../../model/follow-up/followUp';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { Evaluation, Outcome } from '../evaluate/evaluation';
import { measuresOf } from './nodeJudgements';
import { partAgainst, type PartCount } from './partCounts';
import type { StatusContext } from './statusContext';
import { rankOfLevel, type Verdict } from '../scale/verdict';

/** Two things that are said of the same, and do not agree; shown, never smoothed over. */
export type Discrepancy =
  /** A body's assessment and what figures or rule give. */
  | { readonly kind: 'override'; readonly computed: Verdict; readonly assessment: Assessment }
  /** A body's assessment and what stands under the node, where no rule weighs it together. */
  | {
      readonly kind: 'parts';
      readonly assessment: Assessment;
      readonly parts: readonly PartCount[];
      /** Those of them that point to another level. */
      readonly against: PartCount;
    }
  /** The units among themselves, or with the plan's own body. */
  | { readonly kind: 'units'; readonly assessments: readonly Assessment[] }
  /** Another figure printed elsewhere for the same thing. */
  | {
      readonly kind: 'figures';
      readonly outcome: Outcome;
      /** Figures that have other values for the same period, beside those printed with the figure. */
      readonly others: readonly Outcome[];
    }
  /** Several ways to measure the same goal that give different answers, each by id and verdict. */
  | {
      readonly kind: 'measures';
      readonly measures: readonly { readonly nodeId: string; readonly verdict: Verdict }[];
    };

interface Subject {
  readonly verdict: Verdict;
  readonly computed: Verdict;
  readonly evaluation: Evaluation | undefined;
  readonly assessment: Assessment | undefined;
  readonly unitAssessments: readonly Assessment[];
  readonly parts: readonly PartCount[];
}

/** What does not agree about a node's status. */
export function discrepanciesOf(
  node: TreeNode<PlanItem>,
  subject: Subject,
  statuses: StatusContext,
): readonly Discrepancy[] {
  return [
    ...overrideOf(subject),
    ...againstParts(subject, statuses),
    ...unitsOf(subject),
    ...figuresOf(subject),
    ...measuresOfGoal(node, subject, statuses),
  ];
}

/** Where nothing could be computed, an assessment contradicts nothing, so there is no discrepancy. */
function overrideOf({ assessment, computed }: Subject): Discrepancy[] {
  const isOther = computed.level !== undefined && assessment?.status !== computed.level;
  return assessment && isOther ? [{ kind: 'override', computed, assessment }] : [];
}

function againstParts(
  { assessment, verdict, parts }: Subject,
  { scale }: StatusContext,
): Discrepancy[] {
  const against = assessment && partAgainst(verdict, parts, scale);
  return against ? [{ kind: 'parts', assessment, parts, against }] : [];
}

function unitsOf({ unitAssessments, assessment }: Subject): Discrepancy[] {
  const all = [...(assessment ? [assessment] : []), ...unitAssessments];
  const isOne = new Set(all.map(({ status }) => status)).size <= 1;
  return unitAssessments.length === 0 || isOne
    ? []
    : [{ kind: 'units', assessments: unitAssessments }];
}

/** Of the figure itself, or of one that it is calculated from. */
function figuresOf({ evaluation }: Subject): Discrepancy[] {
  const { results = [], notes = [] } = evaluation ?? {};
  const found = new Map<Outcome, Outcome[]>();
  for (const { outcome } of results) {
    for (const figure of outcome?.inputs ?? (outcome ? [outcome] : [])) {
      const { value, alternates = [] } = figure;
      const isOther = alternates.some((one) => one.value !== undefined && one.value !== value);
      if (isOther) found.set(figure, []);
    }
  }
  for (const { outcome, other } of notes) {
    if (!outcome || !other) continue;
    const others = found.get(outcome) ?? [];
    if (!others.includes(other)) others.push(other);
    found.set(outcome, others);
  }
  return [...found].map(([outcome, others]) => ({ kind: 'figures', outcome, others }));
}

/** Measures of the same target that land on different levels. */
function measuresOfGoal(
  node: TreeNode<PlanItem>,
  { evaluation }: Subject,
  { judgements, scale, index }: StatusContext,
): Discrepancy[] {
  const hasTarget =
    (node.data.node.targets ?? index.targets.get(node.data.node.id) ?? []).length > 0;
  if (evaluation || !hasTarget) return [];
  const measures = measuresOf(node).flatMap(({ id }) => {
    const { verdict } = judgements.get(id) ?? {};
    return verdict?.level === undefined ? [] : [{ nodeId: id, verdict }];
  });
  const ranks = new Set(measures.map(({ verdict }) => rankOfLevel(verdict, scale)));
  return ranks.size > 1 ? [{ kind: 'measures', measures }] : [];
}
